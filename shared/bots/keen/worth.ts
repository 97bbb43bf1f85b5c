import { scopeOf } from '../../engine/scope.ts';
import { sumOf } from '../../engine/score.ts';
import type { State } from '../../engine/state.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** A point of the score as it is shown weighs as much as so many points of the sum, which decide where the scale ends. */
const SHOWN = 20;
/** Points as they are shown for one spread of the sum. */
const SPREAD = 20;

/** What a game that has ended was worth to a role, in the search's measure. */
export const worthAt = (scenario: Scenario, end: State, role: number): number => {
  const scope = scopeOf(scenario, end);
  const bonus = scenario.endings[end.ending].bonus[role]?.of(scope) ?? 0;
  return SHOWN * (end.scores?.[role] ?? 0) + sumOf(scenario.roles[role], scope) + bonus;
};

/** So many points of a role's sum, in the same measure. */
export const measured = ({ roles }: Scenario, role: number, points: number): number => {
  const { par } = roles[role];
  return points * (1 + (par === null ? SHOWN : (SHOWN * SPREAD) / par.spread));
};
