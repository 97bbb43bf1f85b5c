import type { Scope } from '../scenario/expression/formula.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { State } from './state.ts';
import { tablesOf } from './tables.ts';

/** What formulas read while the engine works; made here alone, so that all formulas meet one shape. */
export type Working = { -readonly [K in keyof Scope]: Scope[K] };

/** The board as it stands: nothing is ordered yet. */
export const scopeOf = (scenario: Scenario, state: State): Working => {
  const tables = tablesOf(scenario);
  return {
    tracks: state.tracks,
    turn: state.turn,
    lastTurn: state.turn === scenario.turns.length ? 1 : 0,
    times: state.times,
    last: state.last,
    happened: state.happened,
    counts: state.counts,
    played: tables.noPlayed,
    signals: tables.noSignals,
    target: -1,
    asked: 0,
    given: 0,
    material: 0,
    domain: -1,
  };
};
