import { err, ok, type Result } from '../result.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Rejection } from './entry.ts';
import { groundOf, halfFor, reasonAgainst, refusal } from './law.ts';
import type { Offer, Order, State } from './state.ts';
import { isParty } from './tables.ts';

type Answer = Result<State, Rejection>;

/** Proposes a deal for this turn; who proposes it has agreed to it. */
export const offer = (scenario: Scenario, state: State, seat: number, { move, target }: Order): Answer => {
  const deal = scenario.moves[move];
  if (deal !== undefined && deal.parties.length < 2) return err({ code: 'not-a-deal', move });
  const refused = refusedHalf(scenario, state, seat, { move, target });
  if (refused !== null) return err(refused);
  const same = state.offers.find(each => each.move === move && each.target === target && isOpen(each));
  if (same !== undefined) return err({ code: 'already-offered', offer: same.id });
  const made = state.offersMade[move];
  const id = made * scenario.moves.length + move + 1;
  const fresh: Offer = {
    id,
    move,
    target,
    from: seat,
    turn: state.turn,
    agreed: [seat],
    status: 'open',
    brokenBy: [],
  };
  const offersMade = state.offersMade.map((count, index) => (index === move ? count + 1 : count));
  return ok({ ...state, offers: [...state.offers, fresh], offersMade });
};

/** A party joins; when the last one has, the deal is agreed. */
export const agree = (scenario: Scenario, state: State, seat: number, id: number): Answer => {
  const found = openOffer(scenario, state, seat, id);
  if (!found.ok) return found;
  const old = found.value;
  if (old.agreed.includes(seat)) return err({ code: 'already-offered', offer: id });
  const refused = refusedHalf(scenario, state, seat, old);
  if (refused !== null) return err(refused);
  const agreed = [...old.agreed, seat];
  const all = agreed.length === scenario.moves[old.move].parties.length;
  return ok(withOffer(state, { ...old, agreed, status: all ? 'agreed' : 'open' }));
};

/** Any party may end an offer: who made it, who had agreed, and who refuses. */
export const withdraw = (scenario: Scenario, state: State, seat: number, id: number): Answer => {
  const found = openOffer(scenario, state, seat, id);
  return found.ok ? ok(withOffer(state, { ...found.value, status: 'withdrawn' })) : found;
};

const openOffer = (scenario: Scenario, state: State, seat: number, id: number): Result<Offer, Rejection> => {
  const found = state.offers.find(each => each.id === id);
  // To a seat that is no party an offer does not exist: the answer must not tell that it does.
  if (found === undefined || !isParty(scenario.moves[found.move], seat)) {
    return err({ code: 'no-such-offer', offer: id });
  }
  return isOpen(found) ? ok(found) : err({ code: 'offer-settled', offer: id });
};

const isOpen = (each: Offer): boolean => each.status === 'open' || each.status === 'agreed';

/** A seat offers and agrees to what it could order now. */
const refusedHalf = (scenario: Scenario, state: State, seat: number, order: Order): Rejection | null => {
  const half = halfFor(scenario, seat, order);
  if ('code' in half) return half;
  const ground = groundOf(scenario, state);
  const reason = reasonAgainst(ground, half, order.target);
  return reason === 'offered' ? null : refusal(ground, half, order.target, reason);
};

const withOffer = (state: State, fresh: Offer): State => ({
  ...state,
  offers: state.offers.map(each => (each.id === fresh.id ? fresh : each)),
});
