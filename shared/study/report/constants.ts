import type { Scenario } from '../../scenario/scenario.ts';
import { effectsIn } from '../effects.ts';

/** Tracks that nothing in the scenario ever changes: they are drawn as a game begins, or set by the host. */
export const constantsOf = (scenario: Scenario): readonly number[] => {
  const moved = new Set([
    ...effectsIn(scenario).map(({ track }) => track),
    ...scenario.roles.map(({ resource }) => resource),
  ]);
  return scenario.tracks.map((_, track) => track).filter(track => !moved.has(track));
};
