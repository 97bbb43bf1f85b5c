import { type Signal, signal } from '@preact/signals';
import { type LessonNow, lessonNow } from '../model/lesson.ts';
import { recall, remember } from '../net/kept.ts';
import type { Desk } from './desk.ts';

/** The last turn whose lesson was put away at this table; `Infinity` once nobody wants to be taught here. */
const putAway = new Map<string, Signal<number>>();

const nameOf = (table: string): string => `far:lesson:${table}`;

const stateOf = ({ session: { table } }: Desk): Signal<number> => {
  const known = putAway.get(table);
  if (known) return known;
  const made = signal(Number(recall('always', nameOf(table)) ?? 0));
  putAway.set(table, made);
  return made;
};

/** The lesson of this turn, unless it was put away. */
export const openLesson = (desk: Desk): LessonNow | null => {
  const parts = desk.parts.value;
  const lesson = parts && lessonNow(parts);
  return lesson && lesson.turn > stateOf(desk).value ? lesson : null;
};

/** @param until - the last turn that is not taught: this one, `Infinity` for all, 0 to be taught again */
export const putLessonsAway = (desk: Desk, until: number): void => {
  stateOf(desk).value = until;
  remember('always', nameOf(desk.session.table), until === 0 ? null : String(until));
};
