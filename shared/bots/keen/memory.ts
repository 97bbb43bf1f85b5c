import type { View } from '../../engine/view.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Mind } from '../decision.ts';
import type { Tried } from './halving.ts';
import { search } from './search.ts';

const REMEMBERED = 8;
const recent: { readonly scenario: Scenario; readonly key: string; readonly tried: readonly Tried[] }[] = [];

/**
 * A bot that is asked again in the same turn, because somebody spoke, has not forgotten what it thought. Offers and the
 * report of the turn before are left out of the key, for `search` reads neither.
 */
export const thinkOver = (scenario: Scenario, view: View, seed: string, mind: Mind): readonly Tried[] => {
  const { own, turn, tracks, times, last, placed, entries, counts, happened } = view;
  const key = JSON.stringify([seed, own?.role, mind, turn, tracks, times, last, placed, entries, counts, happened]);
  const old = recent.find(each => each.scenario === scenario && each.key === key);
  if (old !== undefined) return old.tried;
  const tried = search(scenario, view, seed, mind);
  recent.unshift({ scenario, key, tried });
  recent.length = Math.min(recent.length, REMEMBERED);
  return tried;
};
