/** Measured at the table: a seat's share of a turn, in minutes, when nobody hurries. */
const PER_SEAT = 1.25;

/** About how long a game takes, rounded to five minutes. */
export const minutesOf = ({ turns, roles }: { readonly turns: number; readonly roles: readonly unknown[] }): number =>
  Math.max(5, Math.round((turns * roles.length * PER_SEAT) / 5) * 5);
