import { check } from '../../shared/scenario/compile.ts';
import { formatProblem } from '../../shared/scenario/problem.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { File } from '../../shared/scenario/source.ts';
import { readScenario } from '../scenarios/read.ts';
import { Refusal } from './refusal.ts';

/** A scenario as a command was given it: the law, and the files it was compiled from. */
export interface Law {
  readonly scenario: Scenario;
  readonly files: readonly File[];
}

/** @throws Refusal with every error, where the scenario does not hold, or says why nothing can be read there */
export const lawAt = async (path: string): Promise<Law> => {
  const files = await readScenario(path).catch((error: unknown) => {
    throw new Refusal(`${path}: ${unreadable(error)}`);
  });
  if (files.length === 0) throw new Refusal(`${path}: there is no YAML file here: write rules.yaml.`);
  const { scenario, problems } = check(files);
  if (scenario !== null) return { scenario, files };
  throw new Refusal(
    problems
      .filter(({ severity }) => severity === 'error')
      .map(formatProblem)
      .join('\n'),
  );
};

/** @throws the error, where it is not the user who can mend it */
export const unreadable = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file or folder: check the path.';
  if (code === 'EISDIR') return 'this is a folder: name a file in it.';
  if (code === 'ENOTDIR') return 'a file stands where the path goes through a folder: check the path.';
  if (code === 'EACCES' || code === 'EPERM') return 'the file may not be read: check its permissions.';
  throw error;
};
