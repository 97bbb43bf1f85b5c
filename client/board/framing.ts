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
const WIDEST_GLOBE = 0.46;

const freeOf = ({ width, height }: Size, covered: Covered): Rectangle => ({
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

const framed = ([left, top, right, foot]: Box, free: Rectangle): Framing => {
  const marginX = Math.min(110, free.width * 0.1);
  const marginY = Math.min(50, free.height * 0.09);
  const scale = Math.min(
    (free.width - 2 * marginX) / Math.max(1, right - left),
    (free.height - 2 * marginY) / Math.max(1, foot - top),
    free.width < NARROW ? Number.POSITIVE_INFINITY : (free.width * WIDEST_GLOBE) / RADIUS,
  );
  return {
    scale,
    x: free.x + free.width / 2 - (scale * (left + right)) / 2,
    y: free.y + free.height / 2 - (scale * (top + foot)) / 2,
  };
};

const SEEN_PX = 14;

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
const INSET_SHARE = 0.5;
const INSET_WIDTHS = [150, 260] as const;
const LEAST_WIDTH = 820;
const EDGE = 14;

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
  if (!inset || free.width < LEAST_WIDTH) return null;
  const width = Math.round(Math.min(INSET_WIDTHS[1], framing.scale * RADIUS * INSET_SHARE));
  if (width < INSET_WIDTHS[0]) return null;
  const height = Math.round((width * inset.height) / inset.width);
  const [middleX, middleY] = place(framing, inset.over);
  const rectangle = {
    x: Math.round(Math.min(middleX - width / 2, free.x + free.width - width - EDGE)),
    y: Math.round(Math.min(middleY - height / 2, free.y + free.height - height - EDGE)),
    width,
    height,
  };
  const shown = Object.entries(chart.places).filter(([id, spot]) => spot.major || held.includes(id));
  return shown.some(([, spot]) => isIn(rectangle, place(framing, spot.at))) ? null : rectangle;
};
