import { meanOf95 } from './interval.ts';

/** Two ways of playing the same games, held against each other game by game. */
export interface Paired {
  /** Mean of the differences, the second less the first. */
  readonly gain: number;
  /** Half of its 95 % interval; where the gain is larger, the second is better beyond chance. */
  readonly margin: number;
}

/** Of lists in the order of the games, as far as both were played. */
export const paired = (first: readonly number[], second: readonly number[]): Paired => {
  const both = second.slice(0, first.length);
  const { mean, margin } = meanOf95(both.map((score, game) => score - first[game]));
  return { gain: mean, margin };
};
