import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { check } from '../../shared/scenario/compile.ts';
import { formatProblem } from '../../shared/scenario/problem.ts';
import type { File } from '../../shared/scenario/source.ts';

export const TINY = readFileSync('test/fixtures/tiny.yaml', 'utf8');

/** The ferry with one thing changed. */
export const tinyWith = (was: string, becomes: string): string => {
  if (!TINY.includes(was)) throw new Error(`the fixture has no ${was}`);
  return TINY.replace(was, becomes);
};

export const asFile = (text: string): readonly File[] => [{ name: 'tiny.yaml', text }];

/** All problems, worded as the command words them. */
export const problemsOf = (files: readonly File[] | string): readonly string[] =>
  check(typeof files === 'string' ? asFile(files) : files).problems.map(formatProblem);

/** Where a word stands: `tiny.yaml:12:3`. */
export const placeOf = (text: string, word: string, name = 'tiny.yaml'): string => {
  const at = text.indexOf(word);
  if (at === -1) throw new Error(`there is no ${word}`);
  const before = text.slice(0, at).split('\n');
  return `${name}:${before.length}:${before[before.length - 1].length + 1}`;
};

/** What the fixture itself is warned of: South guesses at what only North knows. */
export const OWN = 'moves.guess.requires reads';

/** One change, and the problems that it adds. */
export const added = (was: string, becomes: string): readonly string[] =>
  problemsOf(tinyWith(was, becomes)).filter(problem => !problem.includes(OWN));

/** One change, one problem; `word` marks where it must point. */
export const expectOnly = (was: string, becomes: string, word: string, rest: string): void => {
  expect(added(was, becomes)).toEqual([`${placeOf(tinyWith(was, becomes), word)}  ${rest}`]);
};
