import { formatProblem, type Problem } from '../../shared/scenario/problem.ts';
import { RULES } from '../../shared/study/findings/findings.ts';
import { readIconNames } from '../scenarios/icons.ts';
import { type Given, wholeNumberOf } from './arguments.ts';
import { counted, isError, printProblems, problemsOf } from './check.ts';
import type { Command } from './command.ts';
import { evidenceFor, type PlacedFinding, placedFindings } from './evidence.ts';
import { lawAt } from './law.ts';
import { playing } from './playing.ts';
import { Refusal } from './refusal.ts';
import { INTERRUPTED, inked } from './terminal.ts';

/** What was found in one scenario; one with errors was not played. */
interface Linted {
  readonly path: string;
  readonly problems: readonly Problem[];
  readonly findings: readonly PlacedFinding[];
  /** Games of steady bots that were played. */
  readonly games: number;
  readonly isWhole: boolean;
}

const run = async (given: Given): Promise<number> => {
  if (given.paths.length === 0) throw new Refusal('name a file or a folder: scenario lint FILE_OR_FOLDER…');
  const games = wholeNumberOf(given, 'games', { otherwise: 200, low: 20, high: 100_000 });
  const series = { games, seed: given.text('seed', 'lint') };
  const icons = await readIconNames();
  const linted: Linted[] = [];
  for (const path of given.paths) {
    if (linted.some(({ isWhole }) => !isWhole)) break;
    const found = await lintAt(path, icons, series);
    linted.push(found);
    if (!given.has('json')) print(found);
  }
  const isGood = linted.every(each => isClean(each, given.has('strict')));
  if (given.has('json')) console.log(JSON.stringify({ ok: isGood, scenarios: linted }, null, 2));
  if (linted.some(({ isWhole }) => !isWhole)) return INTERRUPTED;
  return isGood ? 0 : 1;
};

export const lint: Command = {
  takes: 'FILE_OR_FOLDER…',
  about: 'All that check says, and what playing shows: moves nobody uses, endings that never come, a par out of date …',
  options: {
    games: { takes: 'N', about: 'games of steady bots, from 20 on; 200 when left out. Smaller series follow' },
    seed: { takes: 'S', about: 'any word: the same one plays the same games' },
    strict: { about: 'exits with 1 on warnings as well; notes are never in the way' },
    json: { about: 'for programs' },
  },
  notes: `Exits with 1 on errors. What is shown beyond chance, at 95 %, is a warning; what only looks so is a note: play more
games. Ctrl-C tells what is known so far. What is looked for:
${RULES.map(({ id, about }) => `  ${id.padEnd(16)}${about}`).join('\n')}`,
  run,
};

const lintAt = async (
  path: string,
  icons: ReadonlySet<string>,
  series: { readonly games: number; readonly seed: string },
): Promise<Linted> => {
  const problems = await problemsOf(path, icons);
  if (problems.some(isError)) return { path, problems, findings: [], games: 0, isWhole: true };
  const law = await lawAt(path);
  return playing(law, async player => {
    const evidence = await evidenceFor(player, law.scenario, series);
    const findings = placedFindings(law, evidence);
    return { path, problems, findings, games: evidence.steady.games, isWhole: !player.signal.aborted };
  });
};

const isClean = ({ problems, findings }: Linted, isStrict: boolean): boolean => {
  const severities = [...problems, ...findings].map(({ severity }) => severity);
  return !severities.includes('error') && !(isStrict && severities.includes('warning'));
};

const print = (linted: Linted): void => {
  printProblems(linted.problems);
  for (const { rule, ...finding } of linted.findings)
    console.log(`${formatProblem({ ...finding, severity: inked(finding.severity) })}  [${rule}]`);
  console.log(verdict(linted));
};

const verdict = ({ path, problems, findings, games, isWhole }: Linted): string => {
  const all = [...problems, ...findings];
  const severe = (severity: string) => all.filter(each => each.severity === severity).length;
  const found = `${counted(severe('error'), 'error')}, ${counted(severe('warning'), 'warning')}, ${counted(severe('note'), 'note')}`;
  if (severe('error') > 0) return `${path}: ${found}. It was not played: mend the errors first.`;
  return `${path}: ${found}, after ${counted(games, 'game')} of steady bots${isWhole ? '' : '; stopped'}.`;
};
