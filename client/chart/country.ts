import type { Box, Point } from './chart.ts';
import { areaOf } from './trace.ts';

/** Names stay this far inside the limb, where letters would be squeezed. In units of a globe of 1000. */
const LIMB = 925;
const ANGLES = [-32, -24, -16, -8, 0, 8, 16, 24, 32];
const GRID = 26;
/** A name is tried on lines of these lengths, each bowed a little with the globe. */
const LENGTHS = [90, 120, 160, 200, 240, 290, 340];
const POINTS = 9;
const BOW = 0.07;
/** Half the height of the letters: so much land must lie to both sides. */
const ROOM = 16;

interface Candidate {
  readonly line: readonly Point[];
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

/** Whether a letter may stand here: on the land, and not squeezed at the limb. */
const holds = (ring: readonly Point[], [x, y]: Point): boolean =>
  Math.hypot(x, y) < LIMB && isInside(ring, [x, y - ROOM]) && isInside(ring, [x, y + ROOM]);

const outside = ([x, y]: Point, [left, top, right, foot]: Box): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - foot));

/** How many places a name would run over: a mark, and its own name to one side of it. */
const crossings = (line: readonly Point[], places: readonly Point[]): number =>
  places.filter(([x, y]) =>
    line.some(([atX, atY]) => {
      const [right, off] = [atX - x, Math.abs(atY - y)];
      return right > -46 && right < 170 && off < (right < 60 ? 46 : 30);
    }),
  ).length;

/** A line of so many units around a point, bowed away from the middle of the globe. */
const bowed = ([x, y]: Point, degrees: number, length: number): Point[] => {
  const [dx, dy]: Point = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const outward = x * -dy + y * dx > 0 ? 1 : -1;
  return Array.from({ length: POINTS }, (_, i): Point => {
    const share = i / (POINTS - 1);
    const [along, off] = [(share - 0.5) * length, outward * BOW * length * 4 * (share * (1 - share) - 0.125)];
    return [x + dx * along - dy * off, y + dy * along + dx * off];
  });
};

const worthOf = (line: readonly Point[], degrees: number, frame: Box, places: readonly Point[]): number => {
  const middle = line[POINTS >> 1];
  const squeezed = Math.max(0, Math.hypot(...middle) - 780);
  const length = Math.hypot(line[POINTS - 1][0] - line[0][0], line[POINTS - 1][1] - line[0][1]);
  return (
    length - Math.abs(degrees) * 0.9 - outside(middle, frame) * 1.1 - squeezed * 0.5 - crossings(line, places) * 130
  );
};

/**
 * Where a country carries its name: on a gently bowed line, rather level, long inside its largest piece, near the frame.
 *
 * @param rings - the country's outlines on the chart
 * @param places - what it should not run over
 * @returns points from the first letter to the last; `null` where there is no room
 */
export const nameLine = (
  rings: readonly (readonly Point[])[],
  frame: Box,
  places: readonly Point[],
): readonly Point[] | null => {
  if (rings.length === 0) return null;
  const ring = rings.reduce((best, each) => (areaOf(each) > areaOf(best) ? each : best));
  const found = spotsIn(ring)
    .flatMap(spot =>
      ANGLES.flatMap(degrees => LENGTHS.map(length => ({ degrees, line: bowed(spot, degrees, length) }))),
    )
    .filter(({ line }) => line.every(point => holds(ring, point)))
    .map(({ degrees, line }): Candidate => ({ line, worth: worthOf(line, degrees, frame, places) }));
  return found.length === 0 ? null : found.reduce((a, b) => (b.worth > a.worth ? b : a)).line;
};

const spotsIn = (ring: readonly Point[]): Point[] => {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  return Array.from(
    { length: GRID * GRID },
    (_, i): Point => [left + (width * ((i % GRID) + 0.5)) / GRID, top + (height * (Math.floor(i / GRID) + 0.5)) / GRID],
  ).filter(spot => holds(ring, spot));
};
