import { effect, type Signal, signal } from '@preact/signals';
import type { Desk } from './desk.ts';

/** What is in the hand while talking; it outlives the panel, so that nothing being written is lost. */

/** Groups that were opened here and are still silent. */
export const openedGroups = signal<readonly string[]>([]);
/** Channel that is read; "" is the whole table. */
export const channel = signal('');
const WRITING = 'far:writing';

/** What is being written, by table and channel; kept for the tab, so that a reload loses nothing. */
export const writing = signal<Readonly<Record<string, string>>>(recall<string>(() => sessionStorage, WRITING));

effect(() => {
  try {
    sessionStorage.setItem(WRITING, JSON.stringify(writing.value));
  } catch {
    // Without storage it lasts as long as the page.
  }
});
/** A line on its way, or one that did not get through. */
export const going = signal<{ readonly channel: string; readonly why: string } | null>(null);

const marks = new Map<string, Signal<Readonly<Record<string, number>>>>();

/** Per channel the last line that was read, kept for the tab. */
export const readMarks = ({ session: { table } }: Desk): Signal<Readonly<Record<string, number>>> => {
  const known = marks.get(table);
  if (known) return known;
  const made = signal(recall<number>(() => localStorage, `far:read:${table}`));
  marks.set(table, made);
  return made;
};

export const markRead = (desk: Desk, id: string, last: number): void => {
  const read = readMarks(desk);
  if ((read.peek()[id] ?? 0) >= last) return;
  read.value = { ...read.peek(), [id]: last };
  try {
    localStorage.setItem(`far:read:${desk.session.table}`, JSON.stringify(read.value));
  } catch {
    // Without storage everything is unread after a reload.
  }
};

function recall<T>(from: () => Storage, name: string): Readonly<Record<string, T>> {
  try {
    return JSON.parse(from().getItem(name) ?? '{}') as Readonly<Record<string, T>>;
  } catch {
    return {};
  }
}
