import { draw, seedOf } from '../engine/chance.ts';

/** Throws of one bot's own dice: a whole number from 0 to `below` - 1, the same row for the same seed. */
export type Dice = (below: number) => number;

export const diceOf = (seed: string): Dice => {
  const folded = seedOf(seed);
  let thrown = 0;
  return below => draw(folded, 0, thrown++) % below;
};
