import { meanOf, noMoments, type Summing, take, varianceOf } from './moments.ts';

/** Two ways of playing the same games, held against each other game by game. */
export interface Paired {
  /** Mean of the differences, the second less the first. */
  readonly gain: number;
  /** Half of its 95 % interval; where the gain is larger, the second is better beyond chance. */
  readonly margin: number;
}

/** How many standard errors lie on either side in a 95 % interval. */
const NORMAL_95 = 1.96;

/** Of lists of equal length, in the order of the games. */
export const paired = (first: readonly number[], second: readonly number[]): Paired => {
  const differences = summed(second.map((score, game) => score - first[game]));
  return { gain: meanOf(differences), margin: marginOf(differences) };
};

/** Half of the 95 % interval of a mean. */
export const marginOf = (sums: Summing): number => NORMAL_95 * Math.sqrt(varianceOf(sums) / Math.max(1, sums.count));

export const summed = (values: readonly number[]): Summing => {
  const sums = noMoments();
  for (const value of values) take(sums, value);
  return sums;
};
