import { scopeOf } from '../engine/scope.ts';
import { sumOf } from '../engine/score.ts';
import type { State } from '../engine/state.ts';
import type { Ending, Role, Scenario } from '../scenario/scenario.ts';
import { brinksOf, SIGHT } from './brink.ts';
import { prospectsOf } from './prospects.ts';

/** Tenths of a point per squared step towards a catastrophe, with the whole game still to come. */
const DREAD = 20;
/** Tenths of a point for what a role holds of its resource, each, with the whole game still to come. */
const SAVED = 6;

/**
 * What a board is worth to a role, in tenths of a point of its own sum: its score as if the game ended here, and what it
 * holds to spend. While the game is open, the ending that seems to come counts the more the nearer the last turn is.
 */
export const worthOf = (scenario: Scenario, state: State, role: number): number => worthsOf(scenario, state)[role];

/** The same for every role. */
export const worthsOf = (scenario: Scenario, state: State): readonly number[] => {
  const scope = scopeOf(scenario, state);
  if (state.status === 'ended') {
    const ending = scenario.endings[state.ending];
    return scenario.roles.map(
      (role, index) => 10 * capped(role, ending, sumOf(role, scope) + (ending.bonus[index]?.of(scope) ?? 0)),
    );
  }
  const turns = scenario.turns.length;
  const left = turns - state.turn + 1;
  const prospects = prospectsOf(scenario, scope);
  const dread = dreadOf(scenario, state);
  return scenario.roles.map((role, index) => {
    const bonus = prospects.reduce((sum, ending) => sum + (ending.bonus[index]?.of(scope) ?? 0), 0);
    const hoped = Math.trunc((10 * bonus * state.turn) / (Math.max(1, prospects.length) * turns));
    const held = role.resource < 0 ? 0 : state.tracks[role.resource];
    return 10 * sumOf(role, scope) + hoped + Math.trunc((SAVED * held * left) / turns) - dread;
  });
};

/** What a catastrophe in sight takes from the worth of a board: more the nearer it is and the longer the game goes on. */
const dreadOf = (scenario: Scenario, state: State): number => {
  const left = scenario.turns.length - state.turn + 1;
  return brinksOf(scenario, state).reduce(
    (sum, { steps }) =>
      sum + Math.trunc((DREAD * (SIGHT - 1 - steps) * (SIGHT - 1 - steps) * left) / scenario.turns.length),
    0,
  );
};

/** The sum that would be shown as the cap, at most. */
const capped = ({ par }: Role, { cap }: Ending, sum: number): number => {
  if (cap < 0) return sum;
  const most = par === null ? cap : Math.trunc(par.mean + ((cap - 50) * par.spread) / 20);
  return Math.min(sum, most);
};
