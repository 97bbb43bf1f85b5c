import { type Box, type Chart, type Point, RADIUS } from '../chart/chart.ts';
import type { Covered } from './view.ts';

/**
 * The board's box, in px of its own. On a large screen they are larger than those of the page, so that names, marks and
 * tokens grow with it and can be read from the back of a classroom.
 */
export interface Size {
  readonly width: number;
  readonly height: number;
  /** Device px per px of the board. */
  readonly dpr: number;
  /** CSS px per px of the board, 1 to 1.5. */
  readonly zoom: number;
}

/** How chart units fall on the board, in its px: `x + scale * unit`. */
export interface Framing {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A phone: fewer names, larger signs. */
export const isCompact = ({ width }: Size): boolean => width < NARROW;

const FEWEST_PX = 40;
const NARROW = 600;
/** On a desk the limb stays in sight on both sides: the globe's radius against the free width. */
const WIDEST_GLOBE = 0.4377;
/** On a phone the places at the sides stay so far from the edges, as a share of the width; the limb is cropped. */
const NARROW_MARGIN = 0.115;
/** Room for a mark above the uppermost place, and for a capital's star below its port; px. */
const ABOVE = 12;
const BELOW = 24;
const BESIDE = 16;
/** The theatre hangs a little above the middle of a box that is higher than it. */
const RAISED = 0.42;
/** Where the globe's middle lies on a desk that is wide enough, as a share of the free width. */
const MIDDLE = 0.515;

/** What the panels leave free. */
export const freeOf = ({ width, height }: Size, covered: Covered): Rectangle => ({
  x: covered.left,
  y: covered.top,
  width: Math.max(FEWEST_PX, width - covered.left - covered.right),
  height: Math.max(FEWEST_PX, height - covered.top - covered.bottom),
});

/** The box of the scenario, stretched to hold places that are asked for now. */
const boxWith = ([left, top, right, foot]: Box, points: readonly Point[]): Box => [
  Math.min(left, ...points.map(([x]) => x)),
  Math.min(top, ...points.map(([, y]) => y)),
  Math.max(right, ...points.map(([x]) => x)),
  Math.max(foot, ...points.map(([, y]) => y)),
];

const between = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** As large as may be: the limb in sight on a desk, the places at the sides on a phone, all of the box everywhere. */
const framed = ([left, top, right, foot]: Box, free: Rectangle): Framing => {
  const isNarrow = free.width < NARROW;
  const beside = isNarrow ? free.width * NARROW_MARGIN : BESIDE;
  const scale = Math.min(
    (free.width - 2 * beside) / Math.max(1, right - left),
    Math.max(FEWEST_PX, free.height - ABOVE - BELOW) / Math.max(1, foot - top),
    isNarrow ? Number.POSITIVE_INFINITY : (free.width * WIDEST_GLOBE) / RADIUS,
  );
  const spare = free.height - ABOVE - BELOW - scale * (foot - top);
  const centred = free.x + free.width / 2 - (scale * (left + right)) / 2;
  const most = free.x + free.width - beside - scale * right;
  return {
    scale,
    x: isNarrow ? centred : between(free.x + free.width * MIDDLE, free.x + beside - scale * left, most),
    y: free.y + ABOVE + spare * RAISED - scale * top,
  };
};

const SEEN_PX = 10;

/**
 * Frames the theatre into what the panels leave free; the chart runs on behind them.
 *
 * @param held - ids of places that must be seen; the frame is stretched only for those that would not be
 */
export const frameChart = (chart: Chart, size: Size, covered: Covered, held: readonly string[]): Framing => {
  const free = freeOf(size, covered);
  const usual = framed(chart.frame, free);
  const seen = {
    x: free.x + SEEN_PX,
    y: free.y + SEEN_PX,
    width: free.width - 2 * SEEN_PX,
    height: free.height - 2 * SEEN_PX,
  };
  const missed = held
    .flatMap(id => (chart.places[id] ? [chart.places[id].at] : []))
    .filter(at => !isIn(seen, place(usual, at)));
  return missed.length === 0 ? usual : framed(boxWith(chart.frame, missed), free);
};

export const place = ({ scale, x, y }: Framing, [unitX, unitY]: Point): Point => [x + scale * unitX, y + scale * unitY];

/** The detail's width against the globe's radius, and its limits in px. */
const INSET_SHARE = 0.478;
const INSET_WIDTHS = [208, 300] as const;
/** With less room than this there is none. */
const LEAST_WIDTH = 820;
const LEAST_HEIGHT = 230;
const EDGE = 16;
/** It reaches so far beyond the limb, where there is room. */
const OUTWARD = 30;

const isIn = ({ x, y, width, height }: Rectangle, [atX, atY]: Point): boolean =>
  atX > x && atX < x + width && atY > y && atY < y + height;

/** Where the detail lies, `null` when there is none, no room for it, or a place below it that must be seen. */
export const insetRectangle = (
  chart: Chart,
  size: Size,
  covered: Covered,
  framing: Framing,
  held: readonly string[],
): Rectangle | null => {
  const { inset } = chart;
  const free = freeOf(size, covered);
  if (!inset || free.width < LEAST_WIDTH || free.height < LEAST_HEIGHT) return null;
  const width = Math.round(between(framing.scale * RADIUS * INSET_SHARE, ...INSET_WIDTHS));
  const height = Math.round((width * inset.height) / inset.width);
  const [middleX, middleY] = place(framing, inset.over);
  const right = Math.max(middleX + width / 2, framing.x + framing.scale * RADIUS + OUTWARD);
  const rectangle = {
    x: Math.round(Math.min(right, free.x + free.width - EDGE) - width),
    y: Math.round(Math.min(middleY - height / 2, free.y + free.height - height - EDGE)),
    width,
    height,
  };
  const shown = Object.entries(chart.places).filter(([id, spot]) => spot.major || held.includes(id));
  return shown.some(([, spot]) => isIn(rectangle, place(framing, spot.at))) ? null : rectangle;
};
