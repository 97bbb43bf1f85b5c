/** The middle value; of an even number the mean of the two. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Linear between neighbours; 0.99 of a hundred values lies just below the largest. */
export const quantile = (values: readonly number[], part: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (sorted[above] - sorted[below]) * (at - below);
};
