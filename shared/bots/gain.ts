import type { Order } from '../engine/state.ts';
import type { Ahead } from './ahead.ts';
import type { Bot } from './bot.ts';
import { futures } from './foresight.ts';
import { allOf } from './purse.ts';
import { worthOf } from './worth.ts';

/** What a deal seems to add, per imagined board, in tenths of a point of each role's own sum. */
interface Gain {
  readonly own: number;
  /** The least for any other party. */
  readonly others: number;
}

const LOSS: Gain = { own: -1_000_000, others: -1_000_000 };

/** Weighs a deal as if the others met it: beside the plan, or in place of the one of its orders that is missed least. */
export const gainOf = (bot: Bot, { foresight, plan }: Ahead, deal: Order): Gain => {
  const { scenario, state, role, promised } = bot;
  const rest = plan.filter(order => !promised.includes(order));
  const hasRoom = plan.length < scenario.slots;
  const kept = hasRoom ? [rest] : rest.map((_, out) => rest.filter((_, at) => at !== out));
  const before = futures(foresight, plan);
  const parties = scenario.moves[deal.move].parties.map(party => party.role).filter(seat => seat !== role);
  const gains = kept.map((orders): Gain => {
    const affordable = allOf(scenario, state.tracks, role, [...promised, deal, ...orders]).orders;
    const after = futures(foresight, affordable, deal);
    const gain = (seat: number): number =>
      Math.trunc(
        after.reduce(
          (sum, state, at) => sum + worthOf(scenario, state, seat) - worthOf(scenario, before[at], seat),
          0,
        ) / after.length,
      );
    return { own: gain(role), others: Math.min(...parties.map(gain)) };
  });
  return gains.reduce((best, each) => (each.own > best.own ? each : best), LOSS);
};
