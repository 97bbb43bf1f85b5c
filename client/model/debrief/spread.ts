/**
 * Moves labels apart that would lie over one another, as little as can be, and keeps their order.
 *
 * @param wanted - where each label would like its middle
 * @param gap - least distance between two middles
 * @param low - where the first may lie at the least, `high` where the last may lie at the most; when there is not room
 * for all, they go on beyond `high`
 */
export const spread = (
  wanted: readonly number[],
  { gap, low, high }: { readonly gap: number; readonly low: number; readonly high: number },
): readonly number[] => {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a] - wanted[b] || a - b);
  const groups: { sum: number; members: number[] }[] = [];
  for (const index of order) {
    groups.push({ sum: wanted[index], members: [index] });
    for (let last = groups.length - 1; last > 0 && overlap(groups[last - 1], groups[last], gap, low, high); last--) {
      const [{ sum, members }] = groups.splice(last, 1);
      const before = groups[last - 1];
      groups[last - 1] = { sum: before.sum + sum, members: [...before.members, ...members] };
    }
  }
  const placed = wanted.slice();
  for (const group of groups) {
    const first = top(group, gap, low, high);
    group.members.forEach((index, at) => {
      placed[index] = first + at * gap;
    });
  }
  return placed;
};

interface Group {
  /** Of what its members would like. */
  readonly sum: number;
  readonly members: readonly number[];
}

/** Where the first of a group lies: its middle where the members would like it, within bounds. */
const top = ({ sum, members }: Group, gap: number, low: number, high: number): number => {
  const length = (members.length - 1) * gap;
  return Math.max(low, Math.min(high - length, sum / members.length - length / 2));
};

const overlap = (a: Group, b: Group, gap: number, low: number, high: number): boolean =>
  top(b, gap, low, high) < top(a, gap, low, high) + a.members.length * gap;
