import { createWriteStream } from 'node:fs';
import { performance } from 'node:perf_hooks';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { STRENGTHS } from '../../shared/bots/decision.ts';
import type { Game } from '../../shared/study/game.ts';
import { allOfStrength } from '../../shared/study/series.ts';
import { type Summary, summaryOf } from '../../shared/study/summary.ts';
import { type Given, oneOf, onePath, wholeNumberOf } from './arguments.ts';
import type { Command } from './command.ts';
import { COLUMNS, columnsOf, csvLine } from './csv.ts';
import { type Law, lawAt } from './law.ts';
import { playing } from './playing.ts';
import { Refusal } from './refusal.ts';
import { count, INTERRUPTED } from './terminal.ts';

const MOST_GAMES = 1_000_000;

const run = async (given: Given): Promise<number> => {
  const path = onePath(given, 'simulate');
  const games = wholeNumberOf(given, 'games', { otherwise: 100, low: 1, high: MOST_GAMES });
  const strength = oneOf(given, 'bots', STRENGTHS, 'easy');
  const law = await lawAt(path);
  const csv = await csvFor(law, given.text('csv', null));
  const began = performance.now();
  return playing(law, async ({ play, signal }) => {
    const series = { games, seed: given.text('seed', 'simulation'), minds: allOfStrength(law.scenario, strength) };
    const study = await play(`games of ${strength} bots`, series, csv?.write);
    await csv?.end();
    const summary = summaryOf(law.scenario, study);
    const seconds = Math.round(performance.now() - began) / 1000;
    if (signal.aborted) console.error(`stopped: ${count(study.games)} of ${count(games)} games were played`);
    if (given.has('json')) console.log(JSON.stringify({ ...summary, seconds }, null, 2));
    else if (csv?.isOnTerminal !== true) console.log(table(summary, seconds));
    return signal.aborted ? INTERRUPTED : 0;
  });
};

export const simulate: Command = {
  takes: 'FILE_OR_FOLDER',
  about: 'Bots play it many times, on all cores: scores, endings, which moves are used and what they are worth.',
  options: {
    games: { takes: 'N', about: `how many, 1 to ${MOST_GAMES}; 100 when left out` },
    bots: { takes: 'STRENGTH', about: `${STRENGTHS.join(', ')}; easy when left out` },
    seed: { takes: 'S', about: 'any word: the same one plays the same games, on any machine' },
    json: { about: 'for programs' },
    csv: { takes: 'FILE', about: 'a line per game into this file as well; - prints them in place of the table' },
  },
  notes: `Ctrl-C prints what is known so far.\n\n${COLUMNS}`,
  run,
};

interface Csv {
  readonly isOnTerminal: boolean;
  readonly write: (game: Game, index: number) => void;
  readonly end: () => Promise<void>;
}

/** @throws Refusal where the file cannot be written */
const csvFor = async ({ scenario }: Law, path: string | null): Promise<Csv | null> => {
  if (path === null) return null;
  const isOnTerminal = path === '-';
  const stream = isOnTerminal ? process.stdout : await opened(path);
  const columns = columnsOf(scenario);
  stream.write(csvLine(columns.map(([head]) => head)));
  return {
    isOnTerminal,
    write: (game, index) => stream.write(csvLine(columns.map(([, cell]) => cell(game, index)))),
    end: async () => {
      if (isOnTerminal) return;
      stream.end();
      await finished(stream);
    },
  };
};

const opened = async (path: string): Promise<Writable> => {
  const stream = createWriteStream(path);
  return new Promise((resolve, reject) => {
    stream.once('open', () => resolve(stream));
    stream.once('error', ({ message }) =>
      reject(new Refusal(`--csv ${path} cannot be written (${message}): name a file in a folder that is there.`)),
    );
  });
};

const percent = (share: number): string => `${(100 * share).toFixed(1).padStart(5)}%`;

const table = ({ games, roles, endings, moves }: Summary, seconds: number): string => {
  const ids = [...Object.keys(roles), ...Object.keys(endings), ...Object.keys(moves)];
  const wide = Math.max(...ids.map(id => id.length)) + 2;
  const number = (value: number) => value.toFixed(1).padStart(8);
  return [
    `${count(games)} games in ${seconds.toFixed(1)} s`,
    '',
    `${'role'.padEnd(wide)}   score      ±     sum      ±`,
    ...Object.entries(roles).map(
      ([id, { mean, sd, sum }]) => id.padEnd(wide) + [mean, sd, sum.mean, sum.sd].map(number).join(''),
    ),
    '',
    `${'ending'.padEnd(wide)}   share`,
    ...Object.entries(endings).map(([id, share]) => `${id.padEnd(wide)}  ${percent(share)}`),
    '',
    `${'move or deal'.padEnd(wide)} offered  ordered, in games    worth in points of score`,
    ...Object.entries(moves).map(
      ([id, { offered, ordered, worth }]) =>
        `${id.padEnd(wide)}${String(offered).padStart(8)}${String(ordered).padStart(9)}  ${note(offered, ordered).padEnd(15)}${worths(worth)}`,
    ),
  ]
    .map(line => line.trimEnd())
    .join('\n');
};

const note = (offered: number, ordered: number): string => {
  if (offered === 0) return 'never offered';
  return ordered === 0 ? 'never ordered' : percent(ordered / offered).trim();
};

const worths = (worth: Readonly<Record<string, number | null>>): string =>
  Object.entries(worth)
    .flatMap(([role, points]) => (points === null ? [] : [`${role} ${points > 0 ? '+' : ''}${points.toFixed(1)}`]))
    .join(', ');
