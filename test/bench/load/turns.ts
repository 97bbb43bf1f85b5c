import { z } from 'zod';
import { openTables, sleep } from './open.ts';
import { cpuMsOf } from './proc.ts';
import type { LoadTable } from './table.ts';
import type { Target } from './target.ts';

export const TurnsMeasured = z.object({
  turns: z.number(),
  serverCpuMs: z.number(),
  /** Received by one client for one turn: the mean, and the turn that took most. */
  bytesPerTurn: z.number(),
  bytesMost: z.number(),
});
export type TurnsMeasured = z.infer<typeof TurnsMeasured>;

/** A game has eight turns; the first tables warm the server up. */
const TURNS = 8;
const WARM_UP_TABLES = 20;

export const measureTurns = async (target: Target): Promise<TurnsMeasured> => {
  await playAll(await openTables(target, WARM_UP_TABLES));
  const tables = await openTables(target, target.tables);
  await sleep(500);
  const from = cpuMsOf(target.pid);
  const bytes = (await playAll(tables)).flat();
  // Whatever the server still does for these turns is counted too.
  await sleep(300);
  const mean = bytes.reduce((sum, one) => sum + one, 0) / bytes.length;
  return {
    turns: bytes.length / tables[0].seats.length,
    serverCpuMs: cpuMsOf(target.pid) - from,
    bytesPerTurn: mean,
    bytesMost: Math.max(...bytes),
  };
};

/** @returns per table the bytes of every client for every turn */
const playAll = (tables: readonly LoadTable[]): Promise<readonly (readonly number[])[]> =>
  Promise.all(tables.map(playGame));

const playGame = async (table: LoadTable): Promise<readonly number[]> => {
  const bytes: number[] = [];
  for (let turn = 0; turn < TURNS && !table.ended(); turn++) {
    const before = table.seats.map(seat => seat.bytes());
    await playTurn(table);
    bytes.push(...table.seats.map((seat, index) => seat.bytes() - before[index]));
  }
  return bytes;
};

/** All seats order at once; the turn is over when every client has seen it. */
const playTurn = async (table: LoadTable): Promise<void> => {
  const seen = table.seats.map(seat => seat.turnDone());
  await Promise.all(table.seats.map(seat => seat.order()));
  await Promise.all(seen);
};
