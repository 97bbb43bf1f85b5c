import type { Histogram } from './histogram.ts';

/** Sums of whole numbers, from which mean and spread follow; exact, so that parts add up to the whole. */
export interface Moments {
  readonly count: number;
  readonly sum: number;
  readonly squares: number;
}

/** Sums while games are read. */
export type Summing = { -readonly [K in keyof Moments]: Moments[K] };

export const noMoments = (): Summing => ({ count: 0, sum: 0, squares: 0 });

export const take = (summing: Summing, value: number): void => {
  summing.count += 1;
  summing.sum += value;
  summing.squares += value * value;
};

export const addMoments = (one: Moments, other: Moments): Moments => ({
  count: one.count + other.count,
  sum: one.sum + other.sum,
  squares: one.squares + other.squares,
});

export const momentsOfAll = (values: readonly number[]): Moments => {
  const summing = noMoments();
  for (const value of values) take(summing, value);
  return summing;
};

export const momentsOf = (histogram: Histogram): Moments =>
  histogram.reduce<Moments>(
    (sums, [value, count]) => ({
      count: sums.count + count,
      sum: sums.sum + value * count,
      squares: sums.squares + value * value * count,
    }),
    noMoments(),
  );

/** 0 of nothing. */
export const meanOf = ({ count, sum }: Moments): number => (count === 0 ? 0 : sum / count);

/** Of these games themselves, not of all that could be: `par` is written from it. */
export const spreadOf = ({ count, sum, squares }: Moments): number =>
  count === 0 ? 0 : Math.sqrt(Math.max(0, count * squares - sum * sum)) / count;

/** Of all games that could be played, as these let us guess. */
export const varianceOf = ({ count, sum, squares }: Moments): number =>
  count < 2 ? 0 : Math.max(0, squares - (sum * sum) / count) / (count - 1);
