import { type Signal, signal } from '@preact/signals';
import { recall, remember } from '../net/kept.ts';
import type { Desk } from './desk.ts';

const open = new Map<string, Signal<boolean>>();

/** Whether the folder lies open at this table, in this tab of the browser: closed until somebody opens it. */
export const folderOpen = ({ session: { table } }: Desk): Signal<boolean> => {
  const known = open.get(table);
  if (known) return known;
  const made = signal(recall('tab', nameOf(table)) === '1');
  open.set(table, made);
  return made;
};

export const turnFolder = (desk: Desk): void => {
  const state = folderOpen(desk);
  state.value = !state.peek();
  remember('tab', nameOf(desk.session.table), state.peek() ? '1' : null);
};

const nameOf = (table: string): string => `far:folder:${table}`;
