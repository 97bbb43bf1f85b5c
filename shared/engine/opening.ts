import { NEVER } from '../scenario/expression/formula.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { saltOf } from './chance.ts';
import { LEDGER_OUTCOMES, type State } from './state.ts';

/** What all games of one scenario begin with. */
export interface Opening
  extends Pick<State, 'times' | 'last' | 'happened' | 'counts' | 'entries' | 'seats' | 'offersMade'> {
  /** Per track, for the draw of its start. */
  readonly salts: readonly number[];
}

export const openingOf = (scenario: Scenario): Opening => ({
  salts: scenario.tracks.map(track => saltOf('start', track.id, 0)),
  times: scenario.moves.map(() => 0),
  last: scenario.moves.map(() => NEVER),
  happened: scenario.events.map(() => 0),
  counts: scenario.ledgers.flatMap(({ start }) =>
    LEDGER_OUTCOMES.map(outcome => (outcome === 'opened' ? start.length : 0)),
  ),
  entries: scenario.ledgers.flatMap(({ start }, ledger) =>
    start.map(({ domain, intensity, turn }) => ({ ledger, move: -1, domain, intensity, turn })),
  ),
  seats: scenario.roles.map(() => ({ draft: null, sealed: null, sealedBy: null })),
  offersMade: scenario.moves.map(() => 0),
});
