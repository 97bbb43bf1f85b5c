import type { LandNames } from '../text/chart.ts';

/**
 * What the board shows: a plain snapshot, made from the table by the pages. Drawing it twice draws the same;
 * movement is the difference of two snapshots.
 */
export interface BoardView {
  /** Scenario id whose chart is drawn. */
  readonly chart: string;
  readonly theme: 'night' | 'day';
  /** False: everything arrives at once. A slow machine may still arrive at once when true. */
  readonly motion: boolean;
  /** `en`, `es` or `ru`: names of seas and countries; names of places come with the places. */
  readonly language: string;
  /** What the scenario calls lands, where that is not their name of today. */
  readonly lands?: LandNames;
  /** What lies over the edges of the canvas, in CSS px; the chart is framed into the rest and runs on behind. */
  readonly covered: Covered;
  readonly places: readonly BoardPlace[];
  readonly fleets: readonly BoardFleet[];
  readonly rings: readonly BoardRing[];
}

export interface Covered {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Where it lies is known to the chart, which is made from the scenario; here is what it says. */
export interface BoardPlace {
  readonly id: string;
  /** In the reader's language. */
  readonly label: string;
  readonly kind: 'capital' | 'port' | 'city';
  /** May be chosen now (a target), or has the keyboard's focus: drawn brighter, hand cursor. */
  readonly highlighted: boolean;
}

export interface BoardFleet {
  /** Stable from view to view: the same id sails, a new id appears. */
  readonly id: string;
  readonly seat: number;
  /** Badge letter of the seat, for fleets without an icon. */
  readonly letter: string;
  /** An icon of the sprite, '' for a ship. */
  readonly icon: string;
  readonly where: Whereabouts;
  /** Shown at the corner when above 0. */
  readonly count: number;
  /** For the mirror and tests; not painted. */
  readonly label: string;
}

export type Whereabouts =
  /** `at` from 0 (first waypoint of the lane) to 1 (last). */
  | { readonly kind: 'lane'; readonly lane: string; readonly at: number }
  | { readonly kind: 'place'; readonly place: string };

/** A target ring around a place, in the seat's colour; seat -1 is the brass ring of what the reader points at. */
export interface BoardRing {
  readonly place: string;
  readonly seat: number;
}

/** What `mount` answers. */
export interface Board {
  readonly setView: (view: BoardView) => void;
  /** Re-reads the parent's size at once; the board also watches it by itself. */
  readonly resize: () => void;
  readonly destroy: () => void;
  /** True on a machine that draws with its processor: nothing moves here. */
  readonly slow: boolean;
  /** Resolves when fonts and chart are there, nothing moves and the loop sleeps. */
  readonly settled: () => Promise<void>;
}

export type OnPlace = (place: string) => void;
export type OnHover = (place: string | null) => void;
export type Mount = (parent: HTMLElement, onPick: OnPlace, onHover: OnHover) => Promise<Board>;
