import type { OpenTable } from './table.ts';

/** The server under load. */
export interface Target {
  readonly url: string;
  readonly pid: number;
  readonly open: OpenTable;
  readonly tables: number;
}
