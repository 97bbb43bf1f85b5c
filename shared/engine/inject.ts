import { err, ok, type Result } from '../result.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Rejection } from './entry.ts';
import type { Change, State } from './state.ts';

/**
 * What the host lets happen: added up, then held, and told in the report of the last reveal.
 *
 * @throws RangeError if an amount is not a whole number
 */
export const inject = (
  scenario: Scenario,
  state: State,
  text: string,
  effects: readonly (readonly [track: number, by: number])[],
): Result<State, Rejection> => {
  const strange = effects.find(([track]) => scenario.tracks[track] === undefined);
  if (strange !== undefined) return err({ code: 'no-such-track', track: strange[0] });
  const tracks = state.tracks.slice();
  const changes: Change[] = [];
  for (const [track, by] of effects) {
    if (!Number.isSafeInteger(by)) throw new RangeError(`an injection changes tracks by whole numbers, not ${by}`);
    if (by !== 0) changes.push({ track, by, kind: 'injected', id: 0 });
    tracks[track] += by;
  }
  for (const [track] of effects) {
    const { low, high } = scenario.tracks[track];
    const held = Math.min(high, Math.max(low, tracks[track]));
    if (held !== tracks[track]) changes.push({ track, by: held - tracks[track], kind: 'range', id: 0 });
    tracks[track] = held;
  }
  const injected = [...state.report.injected, { text, changes }];
  return ok({ ...state, tracks, report: { ...state.report, injected } });
};
