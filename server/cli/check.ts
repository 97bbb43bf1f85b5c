import { check as checkFiles } from '../../shared/scenario/compile.ts';
import { formatProblem, type Problem } from '../../shared/scenario/problem.ts';
import { readScenario } from '../scenarios/read.ts';

/** `check FILE_OR_FOLDER… [--json]`: prints every problem; 0 when there are only warnings, else 1. */
export const check = async (args: readonly string[]): Promise<number> => {
  const paths = args.filter(arg => arg !== '--json');
  if (paths.length === 0) {
    console.error('name a file or a folder: scenario check FILE_OR_FOLDER… [--json]');
    return 1;
  }
  const problems = (await Promise.all(paths.map(problemsOf))).flat();
  const good = problems.every(problem => problem.severity === 'warning');
  if (args.includes('--json')) console.log(JSON.stringify({ ok: good, problems }, null, 2));
  else print(problems);
  return good ? 0 : 1;
};

const problemsOf = async (path: string): Promise<readonly Problem[]> => {
  try {
    const files = await readScenario(path);
    return files.length === 0
      ? [atTop(path, 'there is no YAML file here: write rules.yaml.')]
      : checkFiles(files).problems;
  } catch (error) {
    return [atTop(path, unreadable(error))];
  }
};

const atTop = (file: string, message: string): Problem => ({ file, line: 1, column: 1, severity: 'error', message });

export const unreadable = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file or folder: check the path.';
  if (code === 'EACCES' || code === 'EPERM') return 'the file may not be read: check its permissions.';
  throw error;
};

const print = (problems: readonly Problem[]): void => {
  for (const problem of problems) {
    console.log(formatProblem(problem));
    if (problem.excerpt !== undefined) console.log(problem.excerpt.replace(/^/gm, '    '));
  }
};
