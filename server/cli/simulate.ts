import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { STRENGTHS, type Strength } from '../../shared/bots/decision.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { check } from '../../shared/scenario/compile.ts';
import { formatProblem } from '../../shared/scenario/problem.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { File } from '../../shared/scenario/source.ts';
import { allOfStrength } from '../../shared/study/series.ts';
import { type Summary, summaryOf } from '../../shared/study/summary.ts';
import { simulate as simulateOn } from '../bots/simulation.ts';
import { openThreads } from '../bots/threads.ts';
import { readScenario } from '../scenarios/read.ts';
import { unreadable } from './check.ts';

interface Asked {
  readonly path: string;
  readonly games: number;
  readonly strength: Strength;
  readonly seed: string;
  readonly asJson: boolean;
}

interface Law {
  readonly scenario: Scenario;
  readonly files: readonly File[];
}

const MOST_GAMES = 1_000_000;

/** `simulate FILE_OR_FOLDER [--games N] [--bots …] [--seed S] [--json]`: bots play, and what it came to is printed. */
export const simulate = async (args: readonly string[]): Promise<number> => {
  const asked = asking(args);
  if (!asked.ok) return refuse(asked.error);
  const read = await lawAt(asked.value.path);
  if (!read.ok) return refuse(read.error);
  const began = performance.now();
  const result = await played(read.value, asked.value);
  const seconds = Math.round(performance.now() - began) / 1000;
  console.log(asked.value.asJson ? JSON.stringify({ ...result, seconds }, null, 2) : table(result, seconds));
  return 0;
};

const played = async ({ scenario, files }: Law, { games, seed, strength }: Asked): Promise<Summary> => {
  const threads = openThreads({ size: availableParallelism(), load: () => files });
  const series = { games, seed, minds: allOfStrength(scenario, strength) };
  const study = await simulateOn(threads, scenario, series);
  await threads.close();
  return summaryOf(scenario, study);
};

const refuse = (message: string): number => {
  console.error(message);
  return 1;
};

const OPTIONS = {
  games: { type: 'string', default: '100' },
  bots: { type: 'string', default: 'easy' },
  seed: { type: 'string', default: 'simulation' },
  json: { type: 'boolean', default: false },
} as const;

const asking = (args: readonly string[]): Result<Asked, string> => {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const games = Number(values.games);
    const strength = STRENGTHS.find(known => known === values.bots);
    if (positionals.length !== 1) return err('name one file or folder: scenario simulate FILE_OR_FOLDER [--games N]');
    if (!Number.isInteger(games) || games < 1 || games > MOST_GAMES) {
      return err(`--games is '${values.games}': give a whole number from 1 to ${MOST_GAMES}`);
    }
    if (strength === undefined) return err(`--bots is '${values.bots}': give ${STRENGTHS.join(', ')}`);
    return ok({ path: positionals[0], games, strength, seed: values.seed, asJson: values.json });
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
};

const lawAt = async (path: string): Promise<Result<Law, string>> => {
  try {
    const files = await readScenario(path);
    const { scenario, problems } = check(files);
    const errors = problems.filter(({ severity }) => severity === 'error');
    return scenario === null ? err(errors.map(formatProblem).join('\n')) : ok({ scenario, files });
  } catch (error) {
    return err(`${path}: ${unreadable(error)}`);
  }
};

const percent = (share: number): string => `${(100 * share).toFixed(1).padStart(5)}%`;

const table = ({ games, roles, endings, moves }: Summary, seconds: number): string => {
  const ids = [...Object.keys(roles), ...Object.keys(endings), ...Object.keys(moves)];
  const wide = Math.max(...ids.map(id => id.length)) + 2;
  const number = (value: number) => value.toFixed(1).padStart(8);
  return [
    `${games} games in ${seconds.toFixed(1)} s`,
    '',
    `${'role'.padEnd(wide)}   score      ±     sum      ±`,
    ...Object.entries(roles).map(
      ([id, { mean, sd, sum }]) => id.padEnd(wide) + [mean, sd, sum.mean, sum.sd].map(number).join(''),
    ),
    '',
    `${'ending'.padEnd(wide)}   share`,
    ...Object.entries(endings).map(([id, share]) => `${id.padEnd(wide)}  ${percent(share)}`),
    '',
    `${'move or deal'.padEnd(wide)} offered  ordered, in games`,
    ...Object.entries(moves).map(
      ([id, { offered, ordered }]) =>
        `${id.padEnd(wide)}${String(offered).padStart(8)}${String(ordered).padStart(9)}  ${note(offered, ordered)}`,
    ),
  ].join('\n');
};

const note = (offered: number, ordered: number): string => {
  if (offered === 0) return 'never offered';
  return ordered === 0 ? 'never ordered' : percent(ordered / offered).trim();
};
