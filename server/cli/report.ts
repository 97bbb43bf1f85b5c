import { access, constants, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { STRENGTHS, type Strength } from '../../shared/bots/decision.ts';
import type { Problem } from '../../shared/scenario/problem.ts';
import { baseName } from '../../shared/scenario/source.ts';
import { reportOf } from '../../shared/study/report/page.ts';
import type { Remark } from '../../shared/study/report/remarks.ts';
import { allOfStrength } from '../../shared/study/series.ts';
import type { Study } from '../../shared/study/study.ts';
import { readIconNames } from '../scenarios/icons.ts';
import { type Given, oneOf, onePath, wholeNumberOf } from './arguments.ts';
import { problemsOf } from './check.ts';
import type { Command } from './command.ts';
import { evidenceFor, type PlacedFinding, placedFindings } from './evidence.ts';
import { type Law, lawAt } from './law.ts';
import { type Playing, playing } from './playing.ts';
import { Refusal } from './refusal.ts';
import { count, INTERRUPTED } from './terminal.ts';

const MOST_GAMES = 1_000_000;

const run = async (given: Given): Promise<number> => {
  const path = onePath(given, 'report');
  const games = wholeNumberOf(given, 'games', { otherwise: 400, low: 1, high: MOST_GAMES });
  const strength = oneOf(given, 'bots', STRENGTHS, 'steady');
  const seed = given.text('seed', 'report');
  const law = await lawAt(path);
  const to = given.text('output', `${law.scenario.id}-report.html`);
  // Minutes of play would be lost on a misspelt folder.
  await access(dirname(to), constants.W_OK).catch(error => unwritable(to, error));
  const problems = (await problemsOf(path, await readIconNames())).map(remarkOf);
  return playing(law, async player => {
    const asked = { games, seed, strength };
    const isJudged = strength === 'steady' && !given.has('quick');
    const { study, remarks: shown } = await (isJudged ? judged : played)(law, player, asked);
    if (study.games === 0) throw new Refusal('stopped before the first game was over: there is nothing to report.');
    const found = [...problems, ...shown];
    const remarks = isJudged || found.length > 0 ? found : null;
    const about = { players: `${strength} bots in every seat`, seed, remarks, fonts: await fontFaces() };
    await write(to, reportOf(law.scenario, study, about));
    if (player.signal.aborted) console.error(`stopped: ${count(study.games)} of ${count(games)} games were played`);
    console.log(`${to}: what ${count(study.games)} games came to. Open it in a browser, or print it.`);
    return player.signal.aborted ? INTERRUPTED : 0;
  });
};

interface Asked {
  readonly games: number;
  readonly seed: string;
  readonly strength: Strength;
}

interface Seen {
  readonly study: Study;
  readonly remarks: readonly Remark[];
}

/** Plays what the linter asks for as well: its first series is the one that is drawn. */
const judged = async (law: Law, player: Playing, asked: Asked): Promise<Seen> => {
  const evidence = await evidenceFor(player, law.scenario, asked);
  return { study: evidence.steady, remarks: placedFindings(law, evidence).map(remarkOf) };
};

const played = async ({ scenario }: Law, { play }: Playing, { games, seed, strength }: Asked): Promise<Seen> => {
  const series = { games, seed, minds: allOfStrength(scenario, strength) };
  return { study: await play(`games of ${strength} bots`, series), remarks: [] };
};

const remarkOf = ({ file, line, column, severity, message }: Problem | PlacedFinding): Remark => ({
  severity,
  message,
  place: `${baseName({ name: file })}:${line}:${column}`,
});

export const report: Command = {
  takes: 'FILE_OR_FOLDER',
  about:
    'Bots play it many times, and one page shows what a designer looks at: scores, endings, tracks, moves, deals, ledgers.',
  options: {
    output: { takes: 'FILE', letter: 'o', about: 'the page; SCENARIO-report.html when left out' },
    games: { takes: 'N', about: `how many, 1 to ${MOST_GAMES}; 400 when left out` },
    bots: { takes: 'STRENGTH', about: `${STRENGTHS.join(', ')}; steady when left out` },
    seed: { takes: 'S', about: 'any word: the same one plays the same games, on any machine' },
    quick: { about: 'plays only what is drawn: of what lint finds, what needs no play' },
  },
  notes:
    'The page stands alone: it needs no network and no script, follows the light or dark of your system, and prints on A4.',
  run,
};

const write = async (path: string, page: string): Promise<void> => {
  await writeFile(path, page).catch(error => unwritable(path, error));
};

const unwritable = (path: string, error: unknown): never => {
  const reason = error instanceof Error ? error.message : String(error);
  throw new Refusal(`-o ${path} cannot be written (${reason}): name a file in a folder that is there.`);
};

/** The faces of the house for headlines and figures, inside the page; their letters are Latin, others are the reader's own. */
const FACES = [
  [
    'Playfair Display',
    '@fontsource-variable/playfair-display/files/playfair-display-latin-wght-normal.woff2',
    '400 900',
  ],
  [
    'Sofia Sans Condensed',
    '@fontsource-variable/sofia-sans-condensed/files/sofia-sans-condensed-latin-wght-normal.woff2',
    '1 1000',
  ],
] as const;

const fontFaces = async (): Promise<string> => {
  const faces = await Promise.all(
    FACES.map(async ([family, file, weights]) => {
      const bytes = await readFile(new URL(import.meta.resolve(file)));
      return `@font-face{font-family:'${family}';font-weight:${weights};src:url(data:font/woff2;base64,${bytes.toString('base64')}) format('woff2')}\n`;
    }),
  );
  return faces.join('');
};
