import { check as checkFiles } from '../../shared/scenario/compile.ts';
import { formatProblem, type Problem } from '../../shared/scenario/problem.ts';
import { atTop, checkBeside } from '../../shared/scenario/strays.ts';
import { readIconNames } from '../scenarios/icons.ts';
import { readBeside, readScenario } from '../scenarios/read.ts';

/** `check FILE_OR_FOLDER… [--json]`: prints every problem, and a line on each scenario; 0 when there are only warnings, else 1. */
export const check = async (args: readonly string[]): Promise<number> => {
  const paths = args.filter(arg => arg !== '--json');
  if (paths.length === 0) {
    console.error('name a file or a folder: scenario check FILE_OR_FOLDER… [--json]');
    return 1;
  }
  const icons = await readIconNames();
  const found = await Promise.all(paths.map(async path => ({ path, problems: await problemsOf(path, icons) })));
  const problems = found.flatMap(scenario => scenario.problems);
  const good = !problems.some(isError);
  if (args.includes('--json')) console.log(JSON.stringify({ ok: good, problems }, null, 2));
  else for (const scenario of found) print(scenario);
  return good ? 0 : 1;
};

const isError = ({ severity }: Problem): boolean => severity === 'error';

const problemsOf = async (path: string, icons: ReadonlySet<string>): Promise<readonly Problem[]> => {
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

export const unreadable = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file or folder: check the path.';
  if (code === 'EACCES' || code === 'EPERM') return 'the file may not be read: check its permissions.';
  throw error;
};

const print = ({ path, problems }: { readonly path: string; readonly problems: readonly Problem[] }): void => {
  for (const problem of problems) {
    console.log(formatProblem(problem));
    if (problem.excerpt !== undefined) console.log(problem.excerpt.replace(/^/gm, '    '));
  }
  console.log(verdict(path, problems));
};

const verdict = (path: string, problems: readonly Problem[]): string => {
  const errors = problems.filter(isError).length;
  const warnings = problems.length - errors;
  if (errors > 0) return `${path} does not hold: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`;
  return warnings === 0 ? `${path} holds: all is well.` : `${path} holds, with ${counted(warnings, 'warning')}.`;
};

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
