/** Draws whole numbers from 0 to below - 1; every version of the bench game is played with the same draws. */
export type Draw = (below: number) => number;

/** mulberry32: small, seeded, and the same on every machine. */
export const drawFrom = (seed: number): Draw => {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 0;
  return below => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};
