import type { Point } from '../chart/chart.ts';

/** One letter and how it stands. */
export interface Letter {
  readonly text: string;
  /** Middle of its foot line. */
  readonly at: Point;
  /** Radians. */
  readonly angle: number;
}

const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

export const lengthOf = (line: readonly Point[]): number =>
  line.slice(1).reduce((sum, point, i) => sum + distance(line[i], point), 0);

/** The point that lies so far along a line, and the line's angle there; beyond the ends it runs straight on. */
export const along = (line: readonly Point[], length: number): { readonly at: Point; readonly angle: number } => {
  let left = length;
  for (let i = 1; i < line.length; i++) {
    const [from, to] = [line[i - 1], line[i]];
    const span = distance(from, to);
    if (left <= span || i === line.length - 1) {
      const share = span === 0 ? 0 : left / span;
      return {
        at: [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share],
        angle: Math.atan2(to[1] - from[1], to[0] - from[0]),
      };
    }
    left -= span;
  }
  return { at: line[0] ?? [0, 0], angle: 0 };
};

/**
 * Sets a text letter by letter along the middle of a line. Spaces are left out: only real letters are drawn.
 *
 * @param spacing - px between letters
 * @param below - px that the letters stand below the line
 */
export const setAlong = (
  text: string,
  line: readonly Point[],
  measure: (letter: string) => number,
  spacing: number,
  below: number,
): Letter[] => {
  const letters = [...text];
  const widths = letters.map(letter => (letter === ' ' ? measure('n') * 0.55 : measure(letter)));
  const whole = widths.reduce((sum, width) => sum + width + spacing, -spacing);
  let reached = (lengthOf(line) - whole) / 2;
  return letters.flatMap((letter, i) => {
    const { at, angle } = along(line, reached + widths[i] / 2);
    reached += widths[i] + spacing;
    if (letter === ' ') return [];
    return [{ text: letter, at: [at[0] - Math.sin(angle) * below, at[1] + Math.cos(angle) * below] as const, angle }];
  });
};
