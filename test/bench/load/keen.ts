import { z } from 'zod';
import { quantile } from '../median.ts';
import { BLOCKS, playBlock } from './latency.ts';
import { openTables, sleep } from './open.ts';
import { makeBotTable, newCmd, type Sitting, sitDown } from './our-seat.ts';
import { cardOf } from './ours.ts';
import type { Target } from './target.ts';

const Taken = z.object({ orders: z.number(), p50Ms: z.number(), p99Ms: z.number() });
export const KeenMeasured = z.object({
  quiet: Taken,
  thinking: Taken,
  /** Turns that tables of keen bots played meanwhile. */
  turns: z.number(),
});

/** So many tables of three keen bots and one person who never hesitates: there is always somebody who thinks. */
const KEEN_TABLES = 4;

/** Orders of people among themselves, by turns while nobody thinks and while keen bots of other tables do. */
export const measureKeen = async (target: Target): Promise<z.infer<typeof KeenMeasured>> => {
  const tables = await openTables(target, target.tables);
  const quiet: number[] = [];
  const thinking: number[] = [];
  let turns = 0;
  await playBlock(tables, 0);
  for (let block = 1; block <= BLOCKS; block++) {
    quiet.push(...(await playBlock(tables, 2 * block - 1)));
    const bots = await Promise.all(Array.from({ length: KEEN_TABLES }, () => begin(target.url)));
    await sleep(500);
    thinking.push(...(await playBlock(tables, 2 * block)));
    turns += (await Promise.all(bots.map(stop => stop()))).reduce((sum, played) => sum + played, 0);
  }
  return { quiet: taken(quiet), thinking: taken(thinking), turns };
};

const taken = (ms: readonly number[]) => ({
  orders: ms.length,
  p50Ms: quantile(ms, 0.5),
  p99Ms: quantile(ms, 0.99),
});

/** Plays until it is stopped, and until nobody thinks any more; says how many turns that were. */
const begin = async (url: string): Promise<() => Promise<number>> => {
  const sitting = await sitDown(url, await makeBotTable(url, await cardOf(url), 'keen'));
  await sitting.request('host', { cmd: newCmd(), command: { kind: 'start' } });
  let isStopped = false;
  const play = async (): Promise<number> => {
    let turns = 0;
    while (!isStopped && sitting.state().phase !== 'ended') {
      await passed(sitting);
      turns++;
    }
    await untilSealed(sitting);
    return turns;
  };
  const playing = play();
  return () => {
    isStopped = true;
    return playing;
  };
};

const passed = async (sitting: Sitting): Promise<void> => {
  const { turn } = sitting.state();
  const until = performance.now() + LONGEST_MS;
  await sitting.request('seal', { cmd: newCmd(), turn, orders: [] });
  while (sitting.state().turn === turn && sitting.state().phase !== 'ended' && performance.now() < until)
    await sleep(20);
};

/** Long enough for all that may still be waiting, unless something else holds the machine, ms. */
const LONGEST_MS = 8_000;

const untilSealed = async ({ state }: Sitting): Promise<void> => {
  const until = performance.now() + LONGEST_MS;
  const isThinking = () =>
    state().phase !== 'ended' && [...state().seats.values()].some(seat => seat.bot !== '' && !seat.sealed);
  while (isThinking() && performance.now() < until) await sleep(50);
};
