import type { Box, Point } from './chart.ts';
import { areaOf } from './trace.ts';

/** Names stay this far inside the limb, where letters would be squeezed. In units of a globe of 1000. */
const LIMB = 930;
const ANGLES = [-35, -25, -15, -8, 0, 8, 15, 25, 35];
const GRID = 16;
const STEP = 10;
const LONGEST = 420;
/** Longer than this a line is not better. */
const ENOUGH = 320;

interface Candidate {
  readonly from: Point;
  readonly to: Point;
  readonly worth: number;
}

const isInside = (ring: readonly Point[], [x, y]: Point): boolean => {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i];
    const [bx, by] = ring[j];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
};

/** How far a name may run from `at` in one direction before it leaves the country or nears the limb. */
const reach = (ring: readonly Point[], at: Point, [dx, dy]: Point): number => {
  for (let length = STEP; length < LONGEST; length += STEP) {
    const [x, y]: Point = [at[0] + dx * length, at[1] + dy * length];
    const room = 14;
    const clear = isInside(ring, [x - dy * room, y + dx * room]) && isInside(ring, [x + dy * room, y - dx * room]);
    if (!clear || Math.hypot(x, y) > LIMB) return length - STEP;
  }
  return LONGEST;
};

const outside = ([x, y]: Point, [left, top, right, foot]: Box): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - foot));

/** How many places a name would run over: a mark, and its own name to one side of it. */
const crossings = (from: Point, to: Point, places: readonly Point[]): number =>
  places.filter(([x, y]) =>
    Array.from(
      { length: 13 },
      (_, i): Point => [from[0] + ((to[0] - from[0]) * i) / 12, from[1] + ((to[1] - from[1]) * i) / 12],
    ).some(([atX, atY]) => atX > x - 40 && atX < x + 170 && Math.abs(atY - y) < 36),
  ).length;

const candidates = (ring: readonly Point[], frame: Box, places: readonly Point[]): Candidate[] => {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const spots = Array.from(
    { length: GRID * GRID },
    (_, i): Point => [left + (width * ((i % GRID) + 0.5)) / GRID, top + (height * (Math.floor(i / GRID) + 0.5)) / GRID],
  ).filter(spot => Math.hypot(...spot) < LIMB && isInside(ring, spot));
  return spots.flatMap(at =>
    ANGLES.map(degrees => {
      const [dx, dy]: Point = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
      const half = Math.min(reach(ring, at, [dx, dy]), reach(ring, at, [-dx, -dy]));
      const from: Point = [at[0] - dx * half, at[1] - dy * half];
      const to: Point = [at[0] + dx * half, at[1] + dy * half];
      const worth =
        Math.min(half * 2, ENOUGH) -
        Math.abs(degrees) * 1.6 -
        outside(at, frame) * 1.2 -
        crossings(from, to, places) * 160;
      return { from, to, worth };
    }),
  );
};

/**
 * Where a country carries its name: a straight line that runs long inside its largest piece, rather level, near the frame.
 *
 * @param rings - the country's outlines on the chart
 * @param places - what it should not run over
 * @returns its two ends; `null` where there is no room
 */
export const nameLine = (
  rings: readonly (readonly Point[])[],
  frame: Box,
  places: readonly Point[],
): readonly [Point, Point] | null => {
  if (rings.length === 0) return null;
  const largest = rings.reduce((best, ring) => (areaOf(ring) > areaOf(best) ? ring : best));
  const found = candidates(largest, frame, places);
  if (found.length === 0) return null;
  const best = found.reduce((a, b) => (b.worth > a.worth ? b : a));
  const length = Math.hypot(best.to[0] - best.from[0], best.to[1] - best.from[1]);
  return length < 60 ? null : [best.from, best.to];
};
