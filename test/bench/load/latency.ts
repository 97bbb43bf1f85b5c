import { z } from 'zod';
import { quantile } from '../median.ts';
import { openTables, sleep } from './open.ts';
import type { LoadTable } from './table.ts';
import type { Target } from './target.ts';

export const LatencyMeasured = z.object({ orders: z.number(), p50Ms: z.number(), p99Ms: z.number() });
export type LatencyMeasured = z.infer<typeof LatencyMeasured>;

const SECONDS = 8;
/** Each table gives one order in so many ms, and the tables are spread evenly over it. */
const EVERY_MS = 1000;

export const measureLatency = async (target: Target): Promise<LatencyMeasured> => {
  const tables = await openTables(target, target.tables);
  await sleep(1000);
  const taken = (
    await Promise.all(tables.map((table, index) => paced(table, (index / tables.length) * EVERY_MS)))
  ).flat();
  return { orders: taken.length, p50Ms: quantile(taken, 0.5), p99Ms: quantile(taken, 0.99) };
};

/** One seat after another gives its order: every fourth closes the turn. */
const paced = async (table: LoadTable, delayMs: number): Promise<readonly number[]> => {
  await sleep(delayMs);
  const taken: number[] = [];
  for (let n = 0; n < (SECONDS * 1000) / EVERY_MS && !table.ended(); n++) {
    const from = performance.now();
    const everyone = table.seats.map(seat => seat.sees());
    await table.seats[n % table.seats.length].order();
    await Promise.all(everyone);
    const ms = performance.now() - from;
    taken.push(ms);
    await sleep(Math.max(0, EVERY_MS - ms));
  }
  return taken;
};
