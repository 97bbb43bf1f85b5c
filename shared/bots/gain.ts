import type { Order } from '../engine/state.ts';
import { type Ahead, bestFrom, isAffordable, worthOf } from './ahead.ts';
import { WORLDS, worthsAfter } from './foresight.ts';

/** What a deal seems to add, in tenths of a point of each role's own sum. */
interface Gain {
  readonly own: number;
  /** The least for any other party. */
  readonly others: number;
}

const LOSS: Gain = { own: -1_000_000, others: -1_000_000 };

/** Weighs a deal as if the others met it: the best plan with it against the best plan without. */
export const gainOf = (ahead: Ahead, deal: Order): Gain => {
  const { bot, foresight, plan } = ahead;
  const { scenario, role, promised } = bot;
  const first = [...promised, deal];
  if (!isAffordable(bot, first)) return LOSS;
  const own = bestFrom(ahead, first).worth - worthOf(ahead, plan, WORLDS);
  const [before, after] = [promised, first].map(orders => worthsAfter(foresight, orders, WORLDS));
  const gain = (seat: number): number =>
    Math.trunc(after.reduce((sum, worths, at) => sum + worths[seat] - before[at][seat], 0) / after.length);
  const parties = scenario.moves[deal.move].parties.map(party => party.role).filter(seat => seat !== role);
  return { own, others: Math.min(...parties.map(gain)) };
};
