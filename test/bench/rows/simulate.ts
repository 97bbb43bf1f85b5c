import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { z } from 'zod';
import { runForJson } from '../child.ts';
import { Played } from '../game/measured.ts';
import { median } from '../median.ts';
import type { Figure, Row } from '../row.ts';
import { formatNumber } from '../table.ts';

const REPEATS = 3;
const CPU_SECONDS = 1;
const CHECKED_GAMES = 100;
const STEADY_GAMES = 400;

const speedOf = async (version: 'simulated' | 'flagship'): Promise<number> => {
  const args = [version, CPU_SECONDS, CHECKED_GAMES];
  return (await runForJson(new URL('../game/play.ts', import.meta.url), args, Played)).gamesPerSecond;
};

const random = async (): Promise<Figure> => {
  const speeds: { readonly simulated: number; readonly bare: number }[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    speeds.push({ simulated: await speedOf('simulated'), bare: await speedOf('flagship') });
  }
  const [simulated, bare] = [median(speeds.map(each => each.simulated)), median(speeds.map(each => each.bare))];
  return {
    what: 'simulate --bots random, games of the flagship per CPU-second',
    value: Math.round(simulated),
    unit: 'games/s',
    better: 'more',
    hold: 5_000,
    reach: 10_000,
    detail: `with offers, answers and all figures of the study; the engine alone plays ${formatNumber(bare)} games/s in the same run, so bots and figures take ${Math.round(100 - (100 * simulated) / bare)} % of the time: what is on offer is asked once to decide and once to count, and a decision is a dozen small objects`,
  };
};

const Told = z.object({ seconds: z.number() });

const steady = async (): Promise<Figure> => {
  const args = ['simulate', 'scenarios/venezuela-2024', '--games', String(STEADY_GAMES), '--bots', 'steady', '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, ['server/cli/scenario.ts', ...args]);
  const { seconds } = Told.parse(JSON.parse(stdout));
  const cores = availableParallelism();
  return {
    what: `simulate --bots steady, ${STEADY_GAMES} games of the flagship on ${cores} cores`,
    value: seconds,
    unit: 's',
    better: 'less',
    hold: 60,
    reach: null,
    detail: `from the command line, threads started and stopped: ${formatNumber(STEADY_GAMES / seconds / cores)} games per second and core; the promise is made for two cores`,
  };
};

export const simulate: Row = { name: 'simulate', run: async () => [await random(), await steady()] };
