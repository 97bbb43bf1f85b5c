import { meanOf, momentsOfAll, varianceOf } from './moments.ts';

/** How many standard errors lie on either side in a 95 % interval. */
export const NORMAL_95 = 1.96;

/** A mean, and half of its 95 % interval. */
export interface Estimate {
  readonly mean: number;
  readonly margin: number;
}

/** A share from 0 to 1, with its 95 % interval. */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

export const meanOf95 = (values: readonly number[]): Estimate => {
  const moments = momentsOfAll(values);
  return { mean: meanOf(moments), margin: NORMAL_95 * Math.sqrt(varianceOf(moments) / Math.max(1, values.length)) };
};

/** @see Wilson, "Probable inference" (1927): holds for shares near 0 and 1, and for few games */
export const shareOf95 = (count: number, all: number): Share => {
  if (all === 0) return { share: 0, low: 0, high: 1 };
  const share = count / all;
  const z2 = (NORMAL_95 * NORMAL_95) / all;
  const middle = (share + z2 / 2) / (1 + z2);
  const half = (NORMAL_95 / (1 + z2)) * Math.sqrt((share * (1 - share)) / all + z2 / (4 * all));
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
};
