import { z } from 'zod';
import { openTables, sleep } from './open.ts';
import { residentKbOf } from './proc.ts';
import type { Target } from './target.ts';

export const MemoryMeasured = z.object({ kbPerTable: z.number() });
export type MemoryMeasured = z.infer<typeof MemoryMeasured>;

const WARM_UP_TABLES = 20;

/** What so many more live tables, with all four clients there, add to what the server holds. */
export const measureMemory = async (target: Target): Promise<MemoryMeasured> => {
  await openTables(target, WARM_UP_TABLES);
  await sleep(1500);
  const before = residentKbOf(target.pid);
  await openTables(target, target.tables);
  await sleep(1500);
  return { kbPerTable: (residentKbOf(target.pid) - before) / target.tables };
};
