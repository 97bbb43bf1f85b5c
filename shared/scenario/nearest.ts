/**
 * Finds the word a writer probably meant.
 *
 * @returns the candidate with the fewest letters to change, or `null` when none is near
 */
export const nearest = (word: string, candidates: Iterable<string>): string | null => {
  const allowed = word.length < 5 ? 1 : word.length < 8 ? 2 : 3;
  let best: string | null = null;
  let least = allowed + 1;
  for (const candidate of candidates) {
    const distance = distanceWithin(word, candidate, least - 1);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
};

const LONGEST = 60;

/** Letters to insert, remove, change or swap; anything above `limit` may be answered as `limit + 1`. */
const distanceWithin = (from: string, to: string, limit: number): number => {
  if (Math.abs(from.length - to.length) > limit || from.length > LONGEST || to.length > LONGEST) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const changed = row[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
      next[j] = Math.min(changed, row[j] + 1, next[j - 1] + 1);
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (swapped) next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    [before, row] = [row, next];
  }
  return row[to.length];
};

/** `Did you mean 'exiled'? `, or nothing. */
export const didYouMean = (word: string, candidates: Iterable<string>, note?: (found: string) => string): string => {
  const found = nearest(word, candidates);
  return found === null ? '' : ` Did you mean '${found}'${note === undefined ? '' : note(found)}?`;
};
