import type { Scenario } from '../scenario/scenario.ts';
import { saltOf } from './chance.ts';
import type { LedgerOutcome, State } from './state.ts';

/** What `counts` holds per ledger, in this order. */
export const COUNTED: readonly LedgerOutcome[] = ['opened', 'proportional', 'under', 'over', 'lapsed', 'unprovoked'];

/** What all games of one scenario begin with. */
export interface Opening
  extends Pick<State, 'times' | 'last' | 'happened' | 'counts' | 'entries' | 'seats' | 'offersMade'> {
  /** Per track, for the draw of its start. */
  readonly salts: readonly number[];
}

export const openingOf = (scenario: Scenario): Opening => ({
  salts: scenario.tracks.map(track => saltOf('start', track.id, 0)),
  times: scenario.moves.map(() => 0),
  last: scenario.moves.map(() => -9),
  happened: scenario.events.map(() => 0),
  counts: scenario.ledgers.flatMap(({ start }) => COUNTED.map(counted => (counted === 'opened' ? start.length : 0))),
  entries: scenario.ledgers.flatMap(({ start }, ledger) =>
    start.map(({ domain, intensity, turn }) => ({ ledger, move: -1, domain, intensity, turn })),
  ),
  seats: scenario.roles.map(() => ({ draft: null, sealed: null, sealedBy: null })),
  offersMade: scenario.moves.map(() => 0),
});
