import { type Broken, brokenBy } from '../../shared/scenario/cases.ts';
import { check } from '../../shared/scenario/compile.ts';
import { formatProblem, type Problem } from '../../shared/scenario/problem.ts';
import { type Path, placeOfKey, placeOfValue, type Source } from '../../shared/scenario/source.ts';
import { atTop } from '../../shared/scenario/strays.ts';
import { readScenario } from '../scenarios/read.ts';
import type { Given } from './arguments.ts';
import type { Command } from './command.ts';
import { unreadable } from './law.ts';
import { Refusal } from './refusal.ts';

type Place = Pick<Problem, 'file' | 'line' | 'column'>;

interface Tried extends Place {
  readonly name: string;
  readonly holds: boolean;
  readonly broken: readonly (Omit<Broken, 'at'> & Place)[];
}

/** What became of one scenario's promises; with `problems` it was not played at all. */
interface Trial {
  readonly path: string;
  readonly problems: readonly Problem[];
  readonly cases: readonly Tried[];
}

const run = async (given: Given): Promise<number> => {
  if (given.paths.length === 0) throw new Refusal('name a folder: scenario cases FILE_OR_FOLDER…');
  const trials = await Promise.all(given.paths.map(trialOf));
  const good = trials.every(({ problems, cases }) => problems.length === 0 && cases.every(({ holds }) => holds));
  if (given.has('json')) console.log(JSON.stringify({ ok: good, scenarios: trials }, null, 2));
  else for (const trial of trials) print(trial);
  return good ? 0 : 1;
};

/** `cases FILE_OR_FOLDER… [--json]`: plays what each scenario promises. */
export const cases: Command = {
  takes: 'FILE_OR_FOLDER…',
  about: 'Plays what each scenario promises in cases.yaml; exits with 1 if a promise is broken.',
  options: { json: { about: 'for programs' } },
  run,
};

const trialOf = async (path: string): Promise<Trial> => {
  try {
    const { scenario, cases, casesSource, problems } = check(await readScenario(path));
    if (scenario === null)
      return { path, problems: problems.filter(({ severity }) => severity === 'error'), cases: [] };
    if (casesSource === null)
      return {
        path,
        problems: [atTop(path, 'error', 'there are no cases: write cases.yaml beside rules.yaml.')],
        cases: [],
      };
    return {
      path,
      problems: [],
      cases: cases.map((promise, at) => tried(casesSource, at, promise.name, brokenBy(scenario, promise))),
    };
  } catch (error) {
    return { path, problems: [atTop(path, 'error', unreadable(error))], cases: [] };
  }
};

const tried = (source: Source, at: number, name: string, broken: readonly Broken[]): Tried => ({
  ...placeOfValue(source, [at]),
  name,
  holds: broken.length === 0,
  broken: broken.map(({ at: inside, ...rest }) => ({ ...placeOf(source, [at, ...inside]), ...rest })),
});

/** A key says more than its value, but an order in a list has none. */
const placeOf = (source: Source, path: Path): Place =>
  typeof path[path.length - 1] === 'number' ? placeOfValue(source, path) : placeOfKey(source, path);

const print = ({ path, problems, cases }: Trial): void => {
  for (const problem of problems) console.log(formatProblem(problem));
  for (const { name, holds, broken } of cases) {
    console.log(`${holds ? 'holds ' : 'broken'}  ${name}`);
    for (const { file, line, column, message } of broken) console.log(`        ${file}:${line}:${column}  ${message}`);
  }
  console.log(`${path}: ${verdict(cases, problems)}`);
};

const verdict = (cases: readonly Tried[], problems: readonly Problem[]): string => {
  if (problems.length > 0) return 'no case was played.';
  const held = cases.filter(({ holds }) => holds).length;
  if (held === cases.length) return cases.length === 1 ? 'its case holds.' : `all ${held} cases hold.`;
  return `${held} of ${cases.length} cases hold, ${cases.length - held} ${cases.length - held === 1 ? 'is' : 'are'} broken.`;
};
