import type { Look } from '../../shared/scenario/lesson.ts';
import type { Parts } from './parts.ts';

export interface LessonNow {
  /** Turn that it belongs to. */
  readonly turn: number;
  /** Its number among the lessons of the scenario, and how many there are. */
  readonly n: number;
  readonly of: number;
  readonly title: string;
  readonly text: string;
  readonly look: Look | '';
}

/** What the scenario teaches in this turn; only those who hold a seat are taught. */
export const lessonNow = ({ card, table, own }: Parts): LessonNow | null => {
  if (own.seat < 0 || own.facilitator || table.phase === 'ended') return null;
  const turns = card.texts.turns.flatMap(({ lesson }, at) => (lesson === null ? [] : [at + 1]));
  const lesson = card.texts.turns[table.turn - 1]?.lesson;
  if (!lesson) return null;
  return { ...lesson, turn: table.turn, n: turns.indexOf(table.turn) + 1, of: turns.length };
};
