import { check as checkFiles } from '../../shared/scenario/compile.ts';
import { formatProblem, type Problem } from '../../shared/scenario/problem.ts';
import { atTop, checkBeside } from '../../shared/scenario/strays.ts';
import { readIconNames } from '../scenarios/icons.ts';
import { readBeside, readScenario } from '../scenarios/read.ts';
import type { Given } from './arguments.ts';
import type { Command } from './command.ts';
import { unreadable } from './law.ts';
import { Refusal } from './refusal.ts';
import { inked } from './terminal.ts';

const run = async (given: Given): Promise<number> => {
  const { paths } = given;
  if (paths.length === 0) throw new Refusal('name a file or a folder: scenario check FILE_OR_FOLDER…');
  const icons = await readIconNames();
  const found = await Promise.all(paths.map(async path => ({ path, problems: await problemsOf(path, icons) })));
  const problems = found.flatMap(scenario => scenario.problems);
  const good = !problems.some(isError);
  if (given.has('json')) console.log(JSON.stringify({ ok: good, problems }, null, 2));
  else for (const scenario of found) print(scenario);
  return good ? 0 : 1;
};

export const check: Command = {
  takes: 'FILE_OR_FOLDER…',
  about: 'Prints every problem of the files, with line and column; exits with 1 if one of them is an error.',
  options: { json: { about: 'for programs' } },
  run,
};

export const isError = ({ severity }: Problem): boolean => severity === 'error';

export const problemsOf = async (path: string, icons: ReadonlySet<string>): Promise<readonly Problem[]> => {
  try {
    const files = await readScenario(path);
    const beside = checkBeside(await readBeside(path));
    return files.length === 0
      ? [atTop(path, 'error', 'there is no YAML file here: write rules.yaml.'), ...beside]
      : [...checkFiles(files, { icons }).problems, ...beside];
  } catch (error) {
    return [atTop(path, 'error', unreadable(error))];
  }
};

const print = ({ path, problems }: { readonly path: string; readonly problems: readonly Problem[] }): void => {
  printProblems(problems);
  console.log(verdict(path, problems));
};

export const printProblems = (problems: readonly Problem[]): void => {
  for (const problem of problems) {
    console.log(formatProblem({ ...problem, severity: inked(problem.severity) }));
    if (problem.excerpt !== undefined) console.log(problem.excerpt.replace(/^/gm, '    '));
  }
};

const verdict = (path: string, problems: readonly Problem[]): string => {
  const errors = problems.filter(isError).length;
  const warnings = problems.length - errors;
  if (errors > 0) return `${path} does not hold: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`;
  return warnings === 0 ? `${path} holds: all is well.` : `${path} holds, with ${counted(warnings, 'warning')}.`;
};

export const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
