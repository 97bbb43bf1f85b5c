/** How often each whole number came, by rising value: exact, and the same in whatever order it was counted. */
export type Histogram = readonly (readonly [value: number, count: number])[];

/** Counts while games are read. */
export type Counting = Map<number, number>;

export const tally = (counting: Counting, value: number): void => {
  counting.set(value, (counting.get(value) ?? 0) + 1);
};

export const histogramOf = (counting: Counting): Histogram => [...counting].sort(([a], [b]) => a - b);

export const addHistograms = (one: Histogram, other: Histogram): Histogram => {
  const counting = new Map(one);
  for (const [value, count] of other) counting.set(value, (counting.get(value) ?? 0) + count);
  return histogramOf(counting);
};

export const totalOf = (histogram: Histogram): number => histogram.reduce((sum, [, count]) => sum + count, 0);

/**
 * The smallest value that at least this share of all do not exceed; 0 where nothing was counted.
 *
 * @param share - 0 to 1
 */
export const quantileOf = (histogram: Histogram, share: number): number => {
  const wanted = share * totalOf(histogram);
  let counted = 0;
  for (const [value, count] of histogram) {
    counted += count;
    if (counted >= wanted) return value;
  }
  return histogram.at(-1)?.[0] ?? 0;
};
