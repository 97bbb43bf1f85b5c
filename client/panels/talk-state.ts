import { effect, type Signal, signal } from '@preact/signals';
import { recall, remember } from '../net/kept.ts';
import type { Desk } from './desk.ts';

/** What is in the hand while talking; it outlives the panel, so that nothing being written is lost. */

/** Groups that were opened here and are still silent. */
export const openedGroups = signal<readonly string[]>([]);
/** Channel that is read; "" is the whole table. */
export const channel = signal('');
const WRITING = 'far:writing';

/** What is being written, by table and channel; kept for the tab, so that a reload loses nothing. */
export const writing = signal<Readonly<Record<string, string>>>(marksIn(recall('tab', WRITING), isText));

effect(() => remember('tab', WRITING, JSON.stringify(writing.value)));
/** A line on its way, or one that did not get through. */
export const going = signal<{ readonly channel: string; readonly why: string } | null>(null);

const marks = new Map<string, Signal<Readonly<Record<string, number>>>>();

/** Per channel the last line that was read, kept for the tab. */
export const readMarks = ({ session: { table } }: Desk): Signal<Readonly<Record<string, number>>> => {
  const known = marks.get(table);
  if (known) return known;
  const made = signal(marksIn(recall('always', nameOf(table)), isNumber));
  marks.set(table, made);
  return made;
};

export const markRead = (desk: Desk, id: string, last: number): void => {
  const read = readMarks(desk);
  if ((read.peek()[id] ?? 0) >= last) return;
  read.value = { ...read.peek(), [id]: last };
  remember('always', nameOf(desk.session.table), JSON.stringify(read.value));
};

const nameOf = (table: string): string => `far:read:${table}`;

function isText(read: unknown): read is string {
  return typeof read === 'string';
}

function isNumber(read: unknown): read is number {
  return typeof read === 'number';
}

/** What was kept under names; empty where it is not as it was written. */
function marksIn<T>(text: string | null, is: (read: unknown) => read is T): Readonly<Record<string, T>> {
  try {
    const read: unknown = JSON.parse(text ?? '{}');
    const entries: readonly (readonly [string, unknown])[] = Object.entries(read ?? {});
    return Object.fromEntries(entries.filter((entry): entry is readonly [string, T] => is(entry[1])));
  } catch {
    return {};
  }
}
