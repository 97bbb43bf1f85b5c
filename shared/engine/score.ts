import type { Scope } from '../scenario/expression/formula.ts';
import type { Role, Scenario } from '../scenario/scenario.ts';

/**
 * Scores as they are shown.
 *
 * @param scope - the board after the last reveal
 * @param bonus - per role, what the ending adds
 * @param cap - highest score anybody may be shown, or -1
 */
export const scoresOf = (scenario: Scenario, scope: Scope, bonus: readonly number[], cap: number): readonly number[] =>
  scenario.roles.map((role, index) => {
    const score = shown(role, sumOf(role, scope) + (bonus[index] ?? 0));
    return cap >= 0 ? Math.min(score, cap) : score;
  });

/** A role's own sum, without the ending's bonus. */
export const sumOf = (role: Role, scope: Scope): number => role.score?.of(scope) ?? 0;

/**
 * A sum on the scale of its role: 50 is par, 20 points are one spread, rounded half up, held to 0 to 100.
 * A role without par is shown its sum.
 */
export const shown = (role: Role, sum: number): number => {
  if (role.par === null) return sum;
  const { mean, spread } = role.par;
  const score = 50 + Math.floor((40 * (sum - mean) + spread) / (2 * spread));
  return Math.min(100, Math.max(0, score));
};
