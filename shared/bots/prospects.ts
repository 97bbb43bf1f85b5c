import type { Working } from '../engine/scope.ts';
import type { Ending, Scenario } from '../scenario/scenario.ts';

/**
 * The endings that a board leads to if nothing more happens, and if one of the tracks that decide between them were a
 * little off: who stands at a threshold has reason to go on. The board as it is counts double.
 */
export const prospectsOf = (scenario: Scenario, scope: Working): readonly Ending[] => {
  const tracks = scope.tracks.slice();
  const probe = { ...scope, tracks };
  const looming = loomingOn(scenario, probe);
  if (looming === undefined) return [];
  const found = [looming, looming];
  for (const track of decidingTracks(scenario)) {
    const value = tracks[track];
    for (const by of [-1, 1]) {
      tracks[track] = value + by;
      found.push(loomingOn(scenario, probe) ?? looming);
    }
    tracks[track] = value;
  }
  return found;
};

const loomingOn = (scenario: Scenario, scope: Working): Ending | undefined =>
  scenario.endings.find(({ atEnd, when }) => atEnd && (when === null || when.of(scope) !== 0));

const known = new WeakMap<Scenario, readonly number[]>();

/** What the conditions of the endings after the last turn read. */
const decidingTracks = (scenario: Scenario): readonly number[] => {
  const old = known.get(scenario);
  if (old !== undefined) return old;
  const read = scenario.endings.flatMap(({ atEnd, when }) => (atEnd && when !== null ? when.reads.tracks : []));
  const found = [...new Set(read)];
  known.set(scenario, found);
  return found;
};
