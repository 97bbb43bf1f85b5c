import { scopeOf, type Working } from '../engine/scope.ts';
import type { State } from '../engine/state.ts';
import type { Formula } from '../scenario/expression/formula.ts';
import type { Effect, Scenario } from '../scenario/scenario.ts';

/** A track that comes near to a catastrophe (an ending with a cap), which nobody at the table wants. */
export interface Brink {
  readonly track: number;
  /** 1 where more is worse, -1 where less is. */
  readonly worse: 1 | -1;
  /** Steps until the catastrophe holds, 0 to `SIGHT` - 1. */
  readonly steps: number;
}

/** A catastrophe further away than this frightens nobody. */
export const SIGHT = 8;

/** Every public track that is within sight of a catastrophe, all else as it is. */
export const brinksOf = (scenario: Scenario, state: State): readonly Brink[] => {
  const scope = scopeOf(scenario, state);
  // Some catastrophes begin late in the game: those who see them come early are right.
  scope.turn = scenario.turns.length;
  return catastrophes(scenario)
    .flatMap(when =>
      when.reads.tracks
        .filter(track => scenario.tracks[track].seenBy === null)
        .flatMap(track =>
          ([1, -1] as const).map(worse => ({ track, worse, steps: stepsTo(scope, when, track, worse) })),
        ),
    )
    .filter(({ steps }) => steps < SIGHT);
};

/** What an order adds to the fear of those who see a brink: more, the nearer it is; below 0 where it leads away. */
export const fearOf = (brinks: readonly Brink[], scope: Working, effects: readonly Effect[]): number => {
  let fear = 0;
  for (const { track, worse, steps } of brinks) {
    for (const effect of effects) {
      if (effect.track === track) fear += worse * effect.amount.of(scope) * (SIGHT - steps);
    }
  }
  return fear;
};

const stepsTo = (scope: Working, when: Formula, track: number, worse: 1 | -1): number => {
  const tracks = scope.tracks.slice();
  const probe = { ...scope, tracks };
  for (let steps = 0; steps < SIGHT; steps++) {
    if (when.of(probe) !== 0) return steps;
    tracks[track] += worse;
  }
  return SIGHT;
};

const known = new WeakMap<Scenario, readonly Formula[]>();

const catastrophes = (scenario: Scenario): readonly Formula[] => {
  const old = known.get(scenario);
  if (old !== undefined) return old;
  const found = scenario.endings.flatMap(({ cap, when }) => (cap >= 0 && when !== null ? [when] : []));
  known.set(scenario, found);
  return found;
};
