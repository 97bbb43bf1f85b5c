import type { View } from '../../shared/engine/view.ts';
import type { Table } from './table.ts';

/** A seat's whole view now: what the board shows it, with its own orders and its offers as they stand. */
export const withOwn = (table: Table, role: number): View => {
  const { scenario, state } = table;
  const { view } = table.sights.of(role, false);
  const { draft, sealed, sealedBy } = state.seats[role];
  return {
    ...view,
    sealed: state.seats.map(seat => seat.sealed !== null),
    own: view.own && { ...view.own, draft, sealed, sealedBy },
    offers: state.offers.filter(offer => scenario.moves[offer.move].parties.some(party => party.role === role)),
  };
};
