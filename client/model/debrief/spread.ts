/** Where labels may lie, in the unit of the picture. */
interface Room {
  /** Least distance between two middles. */
  readonly gap: number;
  /** The least for the first. */
  readonly low: number;
  /** The most for the last; when there is not room for all, they go on beyond. */
  readonly high: number;
}

/**
 * Moves labels apart that would lie over one another, as little as can be, and keeps their order.
 *
 * @param wanted - where each label would like its middle
 */
export const spread = (wanted: readonly number[], room: Room): readonly number[] => {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a] - wanted[b] || a - b);
  const groups: { sum: number; members: number[] }[] = [];
  for (const index of order) {
    groups.push({ sum: wanted[index], members: [index] });
    for (let last = groups.length - 1; last > 0 && overlap(groups[last - 1], groups[last], room); last--) {
      const [{ sum, members }] = groups.splice(last, 1);
      const before = groups[last - 1];
      groups[last - 1] = { sum: before.sum + sum, members: [...before.members, ...members] };
    }
  }
  const placed = wanted.slice();
  for (const group of groups) {
    const first = top(group, room);
    group.members.forEach((index, at) => {
      placed[index] = first + at * room.gap;
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
const top = ({ sum, members }: Group, { gap, low, high }: Room): number => {
  const length = (members.length - 1) * gap;
  return Math.max(low, Math.min(high - length, sum / members.length - length / 2));
};

const overlap = (a: Group, b: Group, room: Room): boolean => top(b, room) < top(a, room) + a.members.length * room.gap;
