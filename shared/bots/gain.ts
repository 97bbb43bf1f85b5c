import type { Order } from '../engine/state.ts';
import { type Ahead, bestFrom, GLANCE, isAffordable, worthOf } from './ahead.ts';
import { WORLDS, worthsAfter } from './foresight.ts';

/** What a deal seems to add, in tenths of a point of each role's own sum. */
interface Gain {
  readonly own: number;
  /** The least for any other party. */
  readonly others: number;
}

const LOSS: Gain = { own: -1_000_000, others: -1_000_000 };

/** A deal that looks so bad at a glance is not weighed further. */
const HOPELESS = -60;

/** Weighs a deal as if the others met it: the best plan with it against the best plan without. */
export const gainOf = (ahead: Ahead, deal: Order): Gain => {
  const { bot, foresight, plan } = ahead;
  const { scenario, role, promised } = bot;
  const first = [...promised, deal];
  if (!isAffordable(bot, first)) return LOSS;
  const rough = worthOf(ahead, first, GLANCE) - worthOf(ahead, promised, GLANCE) - missedBy(ahead);
  if (rough < HOPELESS) return { own: rough, others: LOSS.others };
  const own = bestFrom(ahead, first).worth - worthOf(ahead, plan, WORLDS);
  const [before, after] = [promised, first].map(orders => worthsAfter(foresight, orders, WORLDS));
  const gain = (seat: number): number =>
    Math.trunc(after.reduce((sum, worths, at) => sum + worths[seat] - before[at][seat], 0) / after.length);
  const parties = scenario.moves[deal.move].parties.map(party => party.role).filter(seat => seat !== role);
  return { own, others: Math.min(...parties.map(gain)) };
};

/** What the last order of a full plan adds, by rough guess: a deal would take its place. */
const missedBy = ({ bot, singles }: Ahead): number => {
  const free = bot.scenario.slots - bot.promised.length;
  return Math.max(0, singles[free - 1]?.worth ?? 0);
};
