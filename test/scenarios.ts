import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { compile } from '../shared/scenario/compile.ts';
import { formatProblem } from '../shared/scenario/problem.ts';
import type { Scenario } from '../shared/scenario/scenario.ts';
import type { File } from '../shared/scenario/source.ts';

const HOMES = [new URL('../scenarios/', import.meta.url), new URL('./fixtures/', import.meta.url)];

const filesIn = (folder: URL): readonly File[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .map(name => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

const scenarioIn = (folder: URL): Scenario => {
  const law = compile(filesIn(folder));
  if (!law.ok) throw new Error(law.error.map(formatProblem).join('\n'));
  return law.value;
};

/** Every scenario of the repository: those to be played, and those made for tests. */
export const allScenarios = (): readonly Scenario[] =>
  HOMES.flatMap(home =>
    readdirSync(home, { withFileTypes: true })
      .filter(entry => entry.isDirectory() && existsSync(new URL(`${entry.name}/rules.yaml`, home)))
      .map(entry => scenarioIn(new URL(`${entry.name}/`, home))),
  );

/** The files of a scenario to be played, by its folder's name. */
export const filesOf = (name: string): readonly File[] => filesIn(new URL(`${name}/`, HOMES[0]));

/** @throws Error with every problem, if the scenario does not hold */
export const scenarioOf = (name: string): Scenario => scenarioIn(new URL(`${name}/`, HOMES[0]));

export const flagship = (): Scenario => scenarioOf('venezuela-2024');
