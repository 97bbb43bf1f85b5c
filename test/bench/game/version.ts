/** One way of writing the bench game: plays a whole random game and answers how all tracks ended. */
export type PlayGame = (seed: number) => ArrayLike<number>;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Folds the ends of many games into one number, order kept. */
export const checksumOf = (play: PlayGame, games: number): number => {
  let sum = FNV_OFFSET;
  for (let seed = 0; seed < games; seed++) {
    const tracks = play(seed);
    for (let track = 0; track < tracks.length; track++) sum = Math.imul(sum ^ tracks[track], FNV_PRIME);
  }
  return sum >>> 0;
};
