import type { Strength } from '../bots/decision.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { End } from './game.ts';
import { meanOf, momentsOfAll } from './moments.ts';
import { paired } from './paired.ts';
import { allOfStrength, type Series } from './series.ts';

/** Which strengths are held against each other, each against the one before it. */
export interface Climb {
  readonly strengths: readonly Strength[];
  /** How the other seats play. */
  readonly others: Strength;
  readonly games: number;
  readonly seed: string;
  /** Reveals that keen bots may play through in thought for one decision; as many as in a live game by default. */
  readonly effort?: number;
}

/** What a role gains by being played at the upper strength, in points as they are shown; the same games for both. */
export interface Rung {
  /** Role index. */
  readonly role: number;
  readonly lower: Strength;
  readonly upper: Strength;
  /** Mean score of the role at either strength. */
  readonly lowerMean: number;
  readonly upperMean: number;
  /** Mean of the differences, game by game. */
  readonly gain: number;
  /** Half of its 95 % interval; where the gain is larger, the upper strength is better beyond chance. */
  readonly margin: number;
}

/** Plays a series, wherever; the games in order. What varies in it is told, as `moscow random, others steady`. */
export type Run = (series: Series, what: string) => Promise<readonly Pick<End, 'scores'>[]>;

/**
 * Role by role one seat varies, one series after another; game n of each has the same seed and the same temperaments.
 * Where a run is cut short, the rungs that were climbed until then.
 */
export const ladder = async (scenario: Scenario, climb: Climb, run: Run): Promise<readonly Rung[]> => {
  const { strengths, others, games, seed, effort } = climb;
  const effortOf = (strength: Strength) => (strength === 'keen' && effort !== undefined ? { effort } : {});
  const field = allOfStrength(scenario, others).map(mind => ({ ...mind, ...effortOf(others) }));
  // With the others' own strength in the seat, the games are the same for every role.
  const level = strengths.includes(others) ? await run({ games, seed, minds: field }, `all ${others}`) : null;
  const rungs: Rung[] = [];
  for (const [role, { id }] of scenario.roles.entries()) {
    let below: readonly number[] = [];
    for (const [at, strength] of strengths.entries()) {
      const minds = field.map((mind, seat) => (seat === role ? { ...mind, strength, ...effortOf(strength) } : mind));
      const what = `${id} ${strength}, others ${others}`;
      const played = strength === others && level !== null ? level : await run({ games, seed, minds }, what);
      // Strengths that have not played the same games cannot be compared.
      if (played.length < games) return rungs;
      const scored = played.map(({ scores }) => scores[role]);
      if (at > 0) rungs.push({ role, lower: strengths[at - 1], upper: strength, ...compared(below, scored) });
      below = scored;
    }
  }
  return rungs;
};

const compared = (lower: readonly number[], upper: readonly number[]) => ({
  lowerMean: meanOf(momentsOfAll(lower)),
  upperMean: meanOf(momentsOfAll(upper)),
  ...paired(lower, upper),
});
