/** Parts of the table that a lesson may point at. */
export const LOOKS = ['board', 'orders', 'purse', 'press', 'talks', 'folder'] as const;
export type Look = (typeof LOOKS)[number];

/** The longest that a lesson may be: what is said at the edge of the board is read standing. */
export const LESSON = 240;

/** One thing that a newcomer learns in a turn, said beside what it speaks of. */
export interface Lesson {
  readonly title: string;
  readonly text: string;
  /** '' points at nothing. */
  readonly look: Look | '';
}
