import { z } from 'zod';
import { quantile } from '../median.ts';
import { openTables, sleep } from './open.ts';
import type { LoadTable } from './table.ts';
import type { Target } from './target.ts';

/** Per target, in the order they were given. */
export const LatencyMeasured = z.array(z.object({ orders: z.number(), p50Ms: z.number(), p99Ms: z.number() }));
export type LatencyMeasured = z.infer<typeof LatencyMeasured>;

/** The servers take turns in blocks of so many seconds, all alive all the time: what else the machine does falls on all. */
export const BLOCKS = 4;
const SECONDS = 2;
/** Each table gives one order in so many ms, and the tables are spread evenly over it. */
const EVERY_MS = 1000;

export const measureLatency = async (targets: readonly Target[]): Promise<LatencyMeasured> => {
  const servers: { readonly tables: readonly LoadTable[]; readonly taken: number[] }[] = [];
  for (const target of targets) servers.push({ tables: await openTables(target, target.tables), taken: [] });
  // One block that does not count, to warm up.
  for (const server of servers) await playBlock(server.tables, 0);
  for (let block = 1; block <= BLOCKS; block++) {
    for (const server of servers) server.taken.push(...(await playBlock(server.tables, block)));
  }
  return servers.map(({ taken }) => ({
    orders: taken.length,
    p50Ms: quantile(taken, 0.5),
    p99Ms: quantile(taken, 0.99),
  }));
};

export const playBlock = async (tables: readonly LoadTable[], block: number): Promise<readonly number[]> =>
  (await Promise.all(tables.map((table, index) => paced(table, block, (index / tables.length) * EVERY_MS)))).flat();

/** One seat after another gives its order: every fourth closes the turn. */
const paced = async (table: LoadTable, block: number, delayMs: number): Promise<readonly number[]> => {
  await sleep(delayMs);
  const taken: number[] = [];
  for (let n = 0; n < SECONDS && !table.ended(); n++) {
    const from = performance.now();
    const everyone = table.seats.map(seat => seat.sees());
    await table.seats[(block * SECONDS + n) % table.seats.length].order();
    await Promise.all(everyone);
    const ms = performance.now() - from;
    taken.push(ms);
    await sleep(Math.max(0, EVERY_MS - ms));
  }
  return taken;
};
