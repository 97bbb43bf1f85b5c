import type { Chart, Lane, Point } from '../chart/chart.ts';
import type { Framing } from './framing.ts';
import type { Whereabouts } from './view.ts';

const pointOf = (lane: Lane, index: number): Point => [lane[index * 2] ?? 0, lane[index * 2 + 1] ?? 0];

const countOf = (lane: Lane): number => lane.length / 2;

/** Where a share of a lane lies, 0 its first waypoint and 1 its last, in chart units. */
export const laneAt = (lane: Lane, share: number): Point => {
  const held = Math.max(0, Math.min(1, share)) * (countOf(lane) - 1);
  const index = Math.min(Math.floor(held), countOf(lane) - 2);
  const [[ax, ay], [bx, by]] = [pointOf(lane, index), pointOf(lane, index + 1)];
  const rest = held - index;
  return [ax + (bx - ax) * rest, ay + (by - ay) * rest];
};

/** The stretch of a lane between two shares, in the direction from the first to the second. */
const stretch = (lane: Lane, from: number, to: number): Point[] => {
  const steps = Math.max(2, Math.ceil(Math.abs(to - from) * countOf(lane)));
  return Array.from({ length: steps + 1 }, (_, i) => laneAt(lane, from + ((to - from) * i) / steps));
};

/** Adds a lane to the brush's path. */
export const dashes = (brush: CanvasRenderingContext2D, lane: Lane, { x, y, scale }: Framing): void => {
  brush.beginPath();
  for (let i = 0; i < countOf(lane); i++) {
    const [unitX, unitY] = pointOf(lane, i);
    if (i === 0) brush.moveTo(x + unitX * scale, y + unitY * scale);
    else brush.lineTo(x + unitX * scale, y + unitY * scale);
  }
};

/** Where something is, in chart units; `null` for a place or lane that the chart has not. */
export const spotOf = (chart: Chart, where: Whereabouts): Point | null => {
  if (where.kind === 'place') return chart.places[where.place]?.at ?? null;
  const lane = chart.lanes[where.lane];
  return lane ? laneAt(lane, where.at) : null;
};

const nearestShare = (lane: Lane, [x, y]: Point): number => {
  const [startX, startY] = laneAt(lane, 0);
  const [endX, endY] = laneAt(lane, 1);
  return Math.hypot(startX - x, startY - y) <= Math.hypot(endX - x, endY - y) ? 0 : 1;
};

/**
 * The way from one whereabouts to another, in chart units: along the lane where both touch one, straight otherwise.
 *
 * @returns two points or more; empty when the chart does not know one of them
 */
export const courseBetween = (chart: Chart, from: Whereabouts, to: Whereabouts): readonly Point[] => {
  const [start, end] = [spotOf(chart, from), spotOf(chart, to)];
  if (!start || !end) return [];
  if (from.kind === 'lane' && to.kind === 'lane' && from.lane === to.lane) {
    return stretch(chart.lanes[from.lane], from.at, to.at);
  }
  if (to.kind === 'lane')
    return [start, ...stretch(chart.lanes[to.lane], nearestShare(chart.lanes[to.lane], start), to.at)];
  if (from.kind === 'lane') {
    const lane = chart.lanes[from.lane];
    return [...stretch(lane, from.at, nearestShare(lane, end)), end];
  }
  return [start, end];
};
