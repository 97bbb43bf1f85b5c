import type { GeoPermissibleObjects, GeoProjection, GeoStream } from 'd3-geo';
import { geoStream } from 'd3-geo';
import type { Point } from './chart.ts';

/** The lines and rings of a shape as they fall on the chart. A ring repeats its first point at the end. */
export const trace = (projection: GeoProjection, shape: GeoPermissibleObjects): Point[][] => {
  const traced: Point[][] = [];
  let line: Point[] = [];
  let inPolygon = false;
  const sink: GeoStream = {
    point: (x, y) => line.push([x, y]),
    lineStart: () => {
      line = [];
    },
    lineEnd: () => {
      const [first] = line;
      traced.push(inPolygon && first ? [...line, first] : line);
    },
    polygonStart: () => {
      inPolygon = true;
    },
    polygonEnd: () => {
      inPolygon = false;
    },
    sphere: () => {},
  };
  geoStream(shape, projection.stream(sink));
  return traced;
};

/** Twice the area on the chart, with the sign of its winding. */
const doubleArea = (ring: readonly Point[]): number =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);

export const areaOf = (ring: readonly Point[]): number => Math.abs(doubleArea(ring)) / 2;

const distanceToLine = ([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number => {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / (length * length);
  const held = Math.max(0, Math.min(1, along));
  return Math.hypot(x - ax - held * (bx - ax), y - ay - held * (by - ay));
};

/** Douglas and Peucker: drops the points that lie within `tolerance` of the line without them. */
export const simplify = (line: readonly Point[], tolerance: number): readonly Point[] => {
  if (line.length < 3) return line;
  const first = line[0];
  const last = line[line.length - 1];
  let worst = 0;
  let at = 0;
  for (let i = 1; i < line.length - 1; i++) {
    const distance = distanceToLine(line[i], first, last);
    if (distance > worst) [worst, at] = [distance, i];
  }
  if (worst <= tolerance) return [first, last];
  return [...simplify(line.slice(0, at + 1), tolerance).slice(0, -1), ...simplify(line.slice(at), tolerance)];
};

const number = (value: number, first: boolean): string => (value < 0 || first ? `${value}` : ` ${value}`);

/** SVG path data in whole units, each step relative to the last: a fifth of the size of absolute coordinates. */
export const pathOf = (line: readonly Point[], closed: boolean): string => {
  let [atX, atY] = [Number.NaN, Number.NaN];
  let path = '';
  for (const [x, y] of closed ? line.slice(0, -1) : line) {
    const [nextX, nextY] = [Math.round(x), Math.round(y)];
    if (path === '') path = `M${nextX}${number(nextY, false)}l`;
    else if (nextX !== atX || nextY !== atY)
      path += number(nextX - atX, path.endsWith('l')) + number(nextY - atY, false);
    [atX, atY] = [nextX, nextY];
  }
  if (path.endsWith('l')) return '';
  return closed ? `${path}z` : path;
};
