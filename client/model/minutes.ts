/** Measured at the table: a seat's share of a turn, in minutes, when nobody hurries. */
const PER_SEAT = 1.25;

/** About how long a game takes, in whole fives. */
export const minutesOf = ({ turns, roles }: { readonly turns: number; readonly roles: readonly unknown[] }): number =>
  Math.max(5, Math.floor((turns * roles.length * PER_SEAT) / 5) * 5);
