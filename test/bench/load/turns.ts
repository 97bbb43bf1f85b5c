import { z } from 'zod';
import { openTables, sleep } from './open.ts';
import { cpuMsOf } from './proc.ts';
import type { LoadTable } from './table.ts';
import type { Target } from './target.ts';

export const TurnsMeasured = z.object({
  turns: z.number(),
  serverCpuMs: z.number(),
  /** Received by one client for one turn that does not end the game: the mean, and the turn that took most. */
  bytesPerTurn: z.number(),
  bytesMost: z.number(),
});
export type TurnsMeasured = z.infer<typeof TurnsMeasured>;

/** A game has eight turns; the first tables warm the server up. */
const TURNS = 8;
const WARM_UP_TABLES = 40;

export const measureTurns = async (target: Target): Promise<TurnsMeasured> => {
  await playAll(await openTables(target, WARM_UP_TABLES));
  const tables = await openTables(target, target.tables);
  await sleep(500);
  const from = cpuMsOf(target.pid);
  const played = (await playAll(tables)).flat();
  // Whatever the server still does for these turns is counted too.
  await sleep(300);
  const bytes = played.filter(turn => !turn.last).flatMap(turn => turn.bytes);
  const mean = bytes.reduce((sum, one) => sum + one, 0) / bytes.length;
  return {
    turns: played.length,
    serverCpuMs: cpuMsOf(target.pid) - from,
    bytesPerTurn: mean,
    bytesMost: Math.max(...bytes),
  };
};

interface PlayedTurn {
  /** Per client. */
  readonly bytes: readonly number[];
  /** It ended the game: the record of all turns came with it. */
  readonly last: boolean;
}

const playAll = (tables: readonly LoadTable[]): Promise<readonly (readonly PlayedTurn[])[]> =>
  Promise.all(tables.map(playGame));

const playGame = async (table: LoadTable): Promise<readonly PlayedTurn[]> => {
  const played: PlayedTurn[] = [];
  for (let turn = 0; turn < TURNS && !table.ended(); turn++) {
    const before = table.seats.map(seat => seat.bytes());
    await playTurn(table);
    const bytes = table.seats.map((seat, index) => seat.bytes() - before[index]);
    played.push({ bytes, last: table.ended() });
  }
  return played;
};

/** All seats order at once; the turn is over when every client has seen it. */
export const playTurn = async (table: LoadTable): Promise<void> => {
  const seen = table.seats.map(seat => seat.turnDone());
  await Promise.all(table.seats.map(seat => seat.order()));
  await Promise.all(seen);
};
