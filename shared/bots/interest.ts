import type { Working } from '../engine/scope.ts';
import { sumOf } from '../engine/score.ts';
import type { Formula } from '../scenario/expression/formula.ts';
import type { Effect, Scenario } from '../scenario/scenario.ts';

/** What one step of each track up or down would add to a role's own sum as the board stands; 0 where the range ends. */
export interface Interest {
  readonly up: readonly number[];
  readonly down: readonly number[];
}

export const interestOf = (scenario: Scenario, scope: Working, index: number): Interest => {
  const role = scenario.roles[index];
  const up = scope.tracks.map(() => 0);
  const down = scope.tracks.map(() => 0);
  if (role.score === null) return { up, down };
  const tracks = scope.tracks.slice();
  const probe = { ...scope, tracks };
  const now = sumOf(role, probe);
  for (const track of role.score.reads.tracks) {
    const { low, high } = scenario.tracks[track];
    const value = tracks[track];
    if (value < high) up[track] = at(role.score, probe, tracks, track, value + 1) - now;
    if (value > low) down[track] = at(role.score, probe, tracks, track, value - 1) - now;
    tracks[track] = value;
  }
  return { up, down };
};

/** What effects would add to the sum, step by step as if each were the first; their formulas read the board as it stands. */
export const pullOf = ({ up, down }: Interest, scope: Working, effects: readonly Effect[]): number => {
  let pull = 0;
  for (const { track, amount } of effects) {
    if (up[track] === 0 && down[track] === 0) continue;
    const by = amount.of(scope);
    pull += by > 0 ? by * up[track] : -by * down[track];
  }
  return pull;
};

const at = (score: Formula, probe: Working, tracks: number[], track: number, value: number): number => {
  tracks[track] = value;
  return score.of(probe);
};
