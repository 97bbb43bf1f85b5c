import type { Order } from '../../engine/state.ts';
import { isAffordable, lookAhead } from '../ahead.ts';
import type { Bot } from '../bot.ts';
import { planKey, WORLDS, worthsAfter } from '../foresight.ts';
import { isHalf, keyOf } from '../order.ts';
import { armOf, dangerOf, type Experience, promiseOf, rowOf } from './experience.ts';
import { measured } from './worth.ts';

/** Orders that a seat could give this turn. */
export interface Plan {
  readonly orders: readonly Order[];
  /** Half of a deal among them, which the others are taken to meet. */
  readonly deal: Order | null;
  /** What looking one turn ahead would choose: never left out. */
  readonly isAnchor: boolean;
  /** What the experience with its orders one by one lets hope of a whole game, in the search's own measure. */
  readonly hope: number;
  /** What looking one turn ahead sees in it over the anchor, in the same measure. */
  readonly glance: number;
}

const PLANS = 20;
const PLANS_WITH_DEAL = 3;

/** The plans that promise most by what has been learnt of their orders one by one, after the anchor. */
export const plansOf = (bot: Bot, experience: Experience): readonly Plan[] => {
  const { scenario, role } = bot;
  const { foresight, plan: anchor } = lookAhead(bot);
  const seen = (orders: readonly Order[]): number =>
    worthsAfter(foresight, orders, WORLDS).reduce((sum, worths) => sum + worths[role], 0) / WORLDS;
  const others = [null, ...dealsOf(bot)]
    .flatMap(deal => most(bot, experience, deal, deal === null ? PLANS : PLANS_WITH_DEAL))
    .filter(({ orders }) => planKey(scenario, orders) !== planKey(scenario, anchor));
  return [{ orders: anchor, deal: null }, ...others].map(({ orders, deal }, at) => ({
    orders,
    deal,
    isAnchor: at === 0,
    hope: hopeOf(bot, experience, orders),
    glance: measured(scenario, role, (seen(orders) - seen(anchor)) / 10),
  }));
};

/** Deals of this seat that could come about this turn. */
const dealsOf = ({ scenario, view, open }: Bot): readonly Order[] => {
  const options = view.own?.options ?? [];
  return open.filter(
    order =>
      isHalf(scenario, order) &&
      options.some(option => option.move === order.move && option.target === order.target && option.holds !== 'no'),
  );
};

const most = (
  bot: Bot,
  experience: Experience,
  deal: Order | null,
  count: number,
): readonly Pick<Plan, 'orders' | 'deal'>[] =>
  combinations(bot, deal === null ? [] : [deal])
    .map(orders => ({ orders, deal, hope: hopeOf(bot, experience, orders) }))
    .sort((a, b) => b.hope - a.hope)
    .slice(0, count);

const hopeOf = ({ scenario, role, view, state }: Bot, experience: Experience, orders: readonly Order[]): number => {
  const row = rowOf(experience, role, view.turn, dangerOf(scenario, state));
  const promise = (order: Order | null): number => promiseOf(experience, row, armOf(experience, order));
  const added = orders.reduce((sum, order) => sum + promise(order), (scenario.slots - orders.length) * promise(null));
  return experience.worths[row.now] + experience.spreads[role] * added;
};

/** Every affordable set of orders that begins with these. */
const combinations = (bot: Bot, first: readonly Order[]): readonly (readonly Order[])[] => {
  const { scenario, single } = bot;
  if (!isAffordable(bot, first)) return [];
  const sets: (readonly Order[])[] = [first];
  let longest: (readonly Order[])[] = [first];
  for (let slot = first.length; slot < scenario.slots; slot++) {
    longest = longest.flatMap(orders =>
      single
        .filter(order => orders.slice(first.length).every(each => keyOf(scenario, each) < keyOf(scenario, order)))
        .map(order => [...orders, order])
        .filter(plan => isAffordable(bot, plan)),
    );
    sets.push(...longest);
  }
  return sets;
};
