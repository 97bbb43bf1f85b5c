import type { Order } from '../engine/state.ts';
import type { View } from '../engine/view.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Ahead, lookAhead } from './ahead.ts';
import { type Bot, botOf } from './bot.ts';
import { type Decision, type Mind, PASSES } from './decision.ts';
import { easyLeaning } from './glance.ts';
import { decideKeenly } from './keen/keen.ts';
import { negotiate, type Talk } from './negotiate.ts';
import { decideAtRandom, glimpseOf } from './random.ts';
import { reasonsFor, reasonsWithout } from './reasons.ts';
import { byTemper } from './temper.ts';
import { aheadWithout, released, temptationOf } from './temptation.ts';

/**
 * What a bot does now, from what its seat may see and nothing else: the same view, seed and mind give the same decision.
 * Asked again after an offer has changed, it answers with fresh orders.
 */
export const decide = (scenario: Scenario, view: View, seed: string, mind: Mind): Decision => {
  if (view.own === null || view.status === 'ended') return PASSES;
  if (mind.strength === 'random') return decideAtRandom(scenario, glimpseOf(scenario, view, view.own), seed);
  const bot = botOf(scenario, view, view.own, seed, mind);
  if (mind.strength === 'keen') return decideKeenly(bot, mind);
  const ahead = mind.strength === 'steady' ? lookAhead(bot) : null;
  const talk = negotiate(bot, ahead);
  const settled = settledBy(scenario, view, bot.role, talk);
  if (settled === view) return decisionOf(bot, talk, ahead);
  const after = botOf(scenario, settled, view.own, seed, mind);
  return decisionOf(after, talk, ahead === null ? null : lookAhead(after));
};

const decisionOf = (bot: Bot, talk: Talk, ahead: Ahead | null): Decision => {
  const left = temptationOf(bot, ahead);
  if (left === null) {
    const orders = ordersOf(bot, ahead);
    return { ...talk, orders, why: { ...talk.why, orders: reasonsFor(bot, orders, ahead) } };
  }
  const freed = released(bot, left);
  const without = ahead === null ? null : aheadWithout(ahead, left);
  const orders = ordersOf(freed, without);
  return { ...talk, orders, why: { ...talk.why, orders: reasonsWithout(left, freed, orders, without) } };
};

const ordersOf = (bot: Bot, ahead: Ahead | null): readonly Order[] =>
  ahead?.plan ?? byTemper(bot.scenario, bot.state, bot.chooser, bot, easyLeaning(bot));

/** The view once its answers are given; the same view if they neither complete nor end an agreement. */
const settledBy = (scenario: Scenario, view: View, role: number, { agrees, withdraws }: Talk): View => {
  const completes = view.offers.some(
    ({ id, move, agreed }) => agrees.includes(id) && agreed.length + 1 === scenario.moves[move].parties.length,
  );
  const ends = view.offers.some(({ id, status }) => status === 'agreed' && withdraws.includes(id));
  if (!completes && !ends) return view;
  const offers = view.offers.map(offer => {
    if (withdraws.includes(offer.id)) return { ...offer, status: 'withdrawn' as const };
    if (!agrees.includes(offer.id)) return offer;
    const agreed = [...offer.agreed, role];
    const all = agreed.length === scenario.moves[offer.move].parties.length;
    return { ...offer, agreed, status: all ? ('agreed' as const) : offer.status };
  });
  return { ...view, offers };
};
