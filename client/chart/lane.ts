import type { Lane, Point } from './chart.ts';

const SAMPLES = 24;

const mix = (a: Point, b: Point, share: number): Point => [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];

const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** One stretch of a centripetal Catmull-Rom curve, from `b` to `c`; it makes no loops where waypoints lie close together. */
const stretch = (a: Point, b: Point, c: Point, d: Point): Point[] => {
  const knot = (from: Point, to: Point) => Math.sqrt(distance(from, to)) || 1e-3;
  const t1 = knot(a, b);
  const t2 = t1 + knot(b, c);
  const t3 = t2 + knot(c, d);
  return Array.from({ length: SAMPLES }, (_, i) => {
    const t = t1 + ((t2 - t1) * i) / SAMPLES;
    const ab = mix(a, b, t / t1);
    const bc = mix(b, c, (t - t1) / (t2 - t1));
    const cd = mix(c, d, (t - t2) / (t3 - t2));
    return mix(mix(ab, bc, t / t2), mix(bc, cd, (t - t1) / (t3 - t1)), (t - t1) / (t2 - t1));
  });
};

const beyond = (from: Point, to: Point): Point => [2 * to[0] - from[0], 2 * to[1] - from[1]];

/** A smooth line through all waypoints. */
export const curve = (waypoints: readonly Point[]): readonly Point[] => {
  const first = waypoints[0];
  const last = waypoints[waypoints.length - 1];
  const padded = [beyond(waypoints[1], first), ...waypoints, beyond(waypoints[waypoints.length - 2], last)];
  const inner = waypoints.slice(0, -1).flatMap((_, i) => {
    const [a, b, c, d] = padded.slice(i, i + 4);
    return stretch(a, b, c, d);
  });
  return [...inner, last];
};

/** The same line with its points at even steps of about `step`, both ends kept. */
export const evenly = (line: readonly Point[], step: number): readonly Point[] => {
  const reached = [0];
  for (let i = 1; i < line.length; i++) reached.push(reached[i - 1] + distance(line[i - 1], line[i]));
  const length = reached[reached.length - 1];
  const count = Math.max(1, Math.round(length / step));
  let at = 0;
  return Array.from({ length: count + 1 }, (_, i) => {
    const wanted = (length * i) / count;
    while (at < line.length - 2 && reached[at + 1] < wanted) at++;
    const span = reached[at + 1] - reached[at] || 1;
    return mix(line[at], line[at + 1], Math.min(1, (wanted - reached[at]) / span));
  });
};

/** A lane in whole units. @param waypoints - on the chart, two or more */
export const laneOf = (waypoints: readonly Point[], step: number): Lane =>
  evenly(curve(waypoints), step).flatMap(([x, y]) => [Math.round(x), Math.round(y)]);
