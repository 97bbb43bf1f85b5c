/**
 * One scenario's chart, made at build time and fetched by the board. The globe is a disc of `RADIUS` units around
 * (0, 0), x to the right, y down; paths are SVG path data in whole units.
 */
export interface Chart {
  readonly id: string;
  readonly land: string;
  readonly borders: string;
  readonly graticule: string;
  /** The Tropic of Cancer, the one parallel that sailors name here. */
  readonly tropic: string;
  /** Land that one side claims of another: drawn as part of its country, with a hatch over it. */
  readonly hatched: string;
  readonly tints: readonly Tint[];
  readonly countries: readonly CurvedName[];
  readonly seas: readonly CurvedName[];
  readonly places: Readonly<Record<string, Spot>>;
  readonly lanes: Readonly<Record<string, Lane>>;
  /** What the frame must hold when nothing else is asked for: left, top, right, bottom. */
  readonly frame: Box;
  readonly inset: Inset | null;
}

export const RADIUS = 1000;

/** Left, top, right, bottom. */
export type Box = readonly [number, number, number, number];
/** Longitude and latitude in degrees. */
export type LonLat = readonly [number, number];
export type Point = readonly [x: number, y: number];

export interface Tint {
  readonly tone: Tone;
  readonly land: string;
}

/** The land of a seat, by role index, or of a country in play without a seat, by its order in the scenario. */
export type Tone =
  | { readonly kind: 'seat'; readonly seat: number }
  | { readonly kind: 'other'; readonly index: number };

/** A name set along a line; seas by their id in the catalogue, countries by their ISO 3166 numeric code. */
export interface CurvedName {
  readonly name: string;
  readonly line: readonly Point[];
  /** Greatest height of the letters in units. */
  readonly size: number;
}

export interface Spot {
  readonly at: Point;
  /** A port, or the place of a seat: always named. */
  readonly major: boolean;
  /** Unit vector away from the water, for a mark that must give way to its port. */
  readonly inland: Point;
  /** Position in the inset, in its own units; `null` when outside. */
  readonly inset: Point | null;
}

/** Points at even steps, first to last, flat: x, y, x, y … */
export type Lane = readonly number[];

/** A detail at a larger scale, drawn in a frame over a part of the chart where nothing is played. */
export interface Inset {
  /** Its own units: from (0, 0) to (width, height). */
  readonly width: number;
  readonly height: number;
  /** Where its middle lies on the chart. */
  readonly over: Point;
  /** A sea of the catalogue that names it. */
  readonly name: string;
  readonly land: string;
  readonly borders: string;
  readonly graticule: string;
  readonly tints: readonly Tint[];
}
