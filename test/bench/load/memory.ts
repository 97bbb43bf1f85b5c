import { z } from 'zod';
import { heldKbOf } from './held.ts';
import { openTables, sleep } from './open.ts';
import type { Target } from './target.ts';
import { playTurn } from './turns.ts';

export const MemoryMeasured = z.object({ kbPerTable: z.number() });
export type MemoryMeasured = z.infer<typeof MemoryMeasured>;

const WARM_UP_TABLES = 30;
const TURNS_PLAYED = 2;

/** What so many more live tables, in the middle of a game and with all four clients there, add to what the server holds. */
export const measureMemory = async (target: Target): Promise<MemoryMeasured> => {
  const before = await heldWith(target, WARM_UP_TABLES);
  return { kbPerTable: ((await heldWith(target, target.tables)) - before) / target.tables };
};

const heldWith = async (target: Target, more: number): Promise<number> => {
  const tables = await openTables(target, more);
  for (let turn = 0; turn < TURNS_PLAYED; turn++) await Promise.all(tables.map(playTurn));
  await sleep(500);
  return heldKbOf(target.pid);
};
