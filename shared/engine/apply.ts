import { err, ok, type Result, unreachable } from '../result.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Entry, Rejection } from './entry.ts';
import { inject } from './inject.ts';
import { lawful } from './law.ts';
import { agree, offer, withdraw } from './offers.ts';
import { resolve } from './resolve/resolve.ts';
import type { Order, SeatState, State } from './state.ts';

type Answer = Result<State, Rejection>;

/**
 * The one door: takes an entry in, or says why not; a refused entry changes nothing.
 * When an entry seals the last seat, the turn is closed here.
 *
 * @throws RangeError if the entry names a seat that the scenario has not
 */
export const apply = (scenario: Scenario, state: State, entry: Entry): Answer => {
  if (state.status === 'ended') return err({ code: 'ended' });
  if ('seat' in entry && state.seats[entry.seat] === undefined) throw new RangeError(`no seat ${entry.seat}`);
  switch (entry.kind) {
    case 'drafted':
      return draft(scenario, state, entry.seat, entry.orders);
    case 'sealed':
      return seal(scenario, state, entry);
    case 'unsealed':
      return unseal(state, entry.seat);
    case 'offered':
      return offer(scenario, state, entry.seat, entry);
    case 'agreed':
      return agree(scenario, state, entry.seat, entry.offer);
    case 'withdrawn':
      return withdraw(scenario, state, entry.seat, entry.offer);
    case 'closed':
      return ok(resolve(scenario, state, state.seats.map(passed)));
    case 'injected':
      return inject(scenario, state, entry.text, entry.effects);
    default:
      return unreachable(entry);
  }
};

/** Keeps what a seat intends; the same law as for sealing, so that a draft can be sealed as it stands. */
const draft = (scenario: Scenario, state: State, seat: number, orders: readonly Order[]): Answer => {
  if (state.seats[seat].sealed !== null) return err({ code: 'already-sealed' });
  const lawfully = lawful(scenario, state, seat, orders);
  if (!lawfully.ok) return lawfully;
  return ok({ ...state, seats: withSeat(state, seat, { draft: lawfully.value, sealed: null, sealedBy: null }) });
};

/** The last seal of a seat counts. */
const seal = (scenario: Scenario, state: State, { seat, orders, how }: Extract<Entry, { kind: 'sealed' }>): Answer => {
  const lawfully = lawful(scenario, state, seat, orders);
  if (!lawfully.ok) return lawfully;
  const seats = withSeat(state, seat, { draft: lawfully.value, sealed: lawfully.value, sealedBy: how });
  return ok(areSealed(seats) ? resolve(scenario, state, seats) : { ...state, seats });
};

/** What was sealed is a draft again. */
const unseal = (state: State, seat: number): Answer => {
  const { sealed } = state.seats[seat];
  if (sealed === null) return err({ code: 'not-sealed' });
  return ok({ ...state, seats: withSeat(state, seat, { draft: sealed, sealed: null, sealedBy: null }) });
};

const areSealed = (seats: readonly SeatState[]): boolean => {
  for (const seat of seats) if (seat.sealed === null) return false;
  return true;
};

const passed = (seat: SeatState): SeatState =>
  seat.sealed !== null ? seat : { draft: null, sealed: [], sealedBy: 'pass' };

const withSeat = (state: State, seat: number, fresh: SeatState): readonly SeatState[] => {
  const seats = state.seats.slice();
  seats[seat] = fresh;
  return seats;
};
