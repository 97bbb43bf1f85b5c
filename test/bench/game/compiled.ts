import { compile } from '../../../shared/scenario/compile.ts';
import { formatProblem } from '../../../shared/scenario/problem.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import type { File } from '../../../shared/scenario/source.ts';

/** @throws Error with every problem, when the scenario does not hold */
export const compiled = (files: readonly File[]): Scenario => {
  const law = compile(files);
  if (!law.ok) throw new Error(law.error.map(formatProblem).join('\n'));
  return law.value;
};
