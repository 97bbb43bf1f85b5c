import { type Moments, meanOf, momentsOfAll, varianceOf } from './moments.ts';

/** How many standard errors lie on either side in a 95 % interval. */
const NORMAL_95 = 1.96;

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

export const meanOf95 = (values: readonly number[]): Estimate => estimateOf95(momentsOfAll(values));

/** By Student's t; of fewer than two games nothing is known. */
export const estimateOf95 = (moments: Moments): Estimate => ({
  mean: meanOf(moments),
  margin: marginOf(varianceOf(moments) / moments.count, moments.count - 1),
});

/** By how much the mean of one lies above that of another, taken from other games; by Welch. */
export const differenceOf95 = (one: Moments, other: Moments): Estimate => {
  const [a, b] = [varianceOf(one) / one.count, varianceOf(other) / other.count];
  const freedom = a + b === 0 ? 1 : ((a + b) * (a + b)) / ((a * a) / (one.count - 1) + (b * b) / (other.count - 1));
  const isKnown = one.count > 1 && other.count > 1;
  return { mean: meanOf(one) - meanOf(other), margin: isKnown ? marginOf(a + b, freedom) : Number.POSITIVE_INFINITY };
};

/** @param variance - of the mean */
const marginOf = (variance: number, freedom: number): number => {
  if (freedom < 1) return Number.POSITIVE_INFINITY;
  return variance === 0 ? 0 : tOf95(freedom) * Math.sqrt(variance);
};

/** At one and at two degrees of freedom. */
const SMALL_T = [12.706, 4.303] as const;

/** Student's t; from 3 degrees of freedom on, an expansion that is less than 1 % short of it. */
const tOf95 = (freedom: number): number => {
  if (freedom < 3) return SMALL_T[freedom < 2 ? 0 : 1];
  const z2 = NORMAL_95 * NORMAL_95;
  const one = (z2 + 1) / 4;
  const two = ((5 * z2 + 16) * z2 + 3) / 96;
  const three = (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384;
  return NORMAL_95 * (1 + (one + (two + three / freedom) / freedom) / freedom);
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
