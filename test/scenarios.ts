import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { compile } from '../shared/scenario/compile.ts';
import { formatProblem } from '../shared/scenario/problem.ts';
import type { Scenario } from '../shared/scenario/scenario.ts';

const HOMES = [new URL('../scenarios/', import.meta.url), new URL('./fixtures/', import.meta.url)];

/** @throws Error with every problem, if the scenario does not hold */
export const scenarioIn = (folder: URL): Scenario => {
  const names = readdirSync(folder).filter(name => name.endsWith('.yaml'));
  const law = compile(names.map(name => ({ name, text: readFileSync(new URL(name, folder), 'utf8') })));
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

export const flagship = (): Scenario => scenarioIn(new URL('../scenarios/venezuela-2024/', import.meta.url));
