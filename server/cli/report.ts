import { readFile, writeFile } from 'node:fs/promises';
import { STRENGTHS } from '../../shared/bots/decision.ts';
import { reportOf } from '../../shared/study/report/page.ts';
import { allOfStrength } from '../../shared/study/series.ts';
import { type Given, oneOf, onePath, wholeNumberOf } from './arguments.ts';
import type { Command } from './command.ts';
import { lawAt } from './law.ts';
import { playing } from './playing.ts';
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
  return playing(law, async ({ play, signal }) => {
    const series = { games, seed, minds: allOfStrength(law.scenario, strength) };
    const study = await play(`games of ${strength} bots`, series);
    if (study.games === 0) throw new Refusal('stopped before the first game was over: there is nothing to report.');
    const players = `${strength} bots in every seat`;
    await write(to, reportOf(law.scenario, study, { players, seed, remarks: null, fonts: await fontFaces() }));
    if (signal.aborted) console.error(`stopped: ${count(study.games)} of ${count(games)} games were played`);
    console.log(`${to}: what ${count(study.games)} games came to. Open it in a browser, or print it.`);
    return signal.aborted ? INTERRUPTED : 0;
  });
};

export const report: Command = {
  takes: 'FILE_OR_FOLDER',
  about:
    'Bots play it many times, and one page shows what a designer looks at: scores, endings, tracks, moves, deals, ledgers.',
  options: {
    output: { takes: 'FILE', letter: 'o', about: 'the page; SCENARIO-report.html when left out' },
    games: { takes: 'N', about: `how many, 1 to ${MOST_GAMES}; 400 when left out` },
    bots: { takes: 'STRENGTH', about: `${STRENGTHS.join(', ')}; steady when left out` },
    seed: { takes: 'S', about: 'any word: the same one plays the same games, on any machine' },
  },
  notes:
    'The page stands alone: it needs no network and no script, follows the light or dark of your system, and prints on A4.',
  run,
};

const write = async (path: string, page: string): Promise<void> => {
  await writeFile(path, page).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(`-o ${path} cannot be written (${reason}): name a file in a folder that is there.`);
  });
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
