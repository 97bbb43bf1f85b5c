const FIRST_MS = 400;
const MOST_MS = 10_000;

/**
 * How long to wait before trying again: doubles up to ten seconds, spread by half, so that a class does not come back all at once.
 *
 * @param tries - tries that have failed, from 1
 * @param chance - from 0 to 1
 */
export const backoffMs = (tries: number, chance: number): number => {
  const full = Math.min(MOST_MS, FIRST_MS * 2 ** Math.min(tries - 1, 10));
  return Math.round(full * (0.5 + chance / 2));
};
