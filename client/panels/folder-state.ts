import { type Signal, signal } from '@preact/signals';
import type { Desk } from './desk.ts';

const open = new Map<string, Signal<boolean>>();

/** Whether the folder lies open at this table, in this tab of the browser: closed until somebody opens it. */
export const folderOpen = ({ session: { table } }: Desk): Signal<boolean> => {
  const known = open.get(table);
  if (known) return known;
  const made = signal(recalled(table));
  open.set(table, made);
  return made;
};

export const turnFolder = (desk: Desk): void => {
  const state = folderOpen(desk);
  state.value = !state.peek();
  try {
    sessionStorage.setItem(nameOf(desk.session.table), state.peek() ? '1' : '');
  } catch {
    // Without storage it is closed again after a reload.
  }
};

const nameOf = (table: string): string => `far:folder:${table}`;

const recalled = (table: string): boolean => {
  try {
    return sessionStorage.getItem(nameOf(table)) === '1';
  } catch {
    return false;
  }
};
