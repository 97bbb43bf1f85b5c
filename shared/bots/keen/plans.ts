import type { Order } from '../../engine/state.ts';
import type { Bot } from '../bot.ts';
import { isHalf, keyOf } from '../order.ts';
import { allOf } from '../purse.ts';
import { armOf, dangerOf, type Experience, promiseOf, rowOf } from './experience.ts';

/** Orders that a seat could give this turn, and the deal that they count on, which is not agreed yet. */
export interface Plan {
  readonly orders: readonly Order[];
  readonly deal: Order | null;
}

const PLANS = 20;
const PLANS_WITH_DEAL = 3;

/** The plans that promise most by what has been learnt of their orders one by one. */
export const plansOf = (bot: Bot, experience: Experience, deals: readonly Order[]): readonly Plan[] => [
  ...most(bot, experience, null, PLANS),
  ...deals.flatMap(deal => most(bot, experience, deal, PLANS_WITH_DEAL)),
];

const most = (bot: Bot, experience: Experience, deal: Order | null, count: number): readonly Plan[] => {
  const row = rowOf(experience, bot.role, bot.view.turn, dangerOf(bot.scenario, bot.state));
  const gain = (order: Order | null): number => promiseOf(experience, row, armOf(experience, order));
  const first = deal === null ? bot.promised : [...bot.promised, deal];
  return combinations(bot, first)
    .map(orders => ({
      orders,
      promise:
        orders.slice(first.length).reduce((sum, order) => sum + gain(order), 0) +
        (bot.scenario.slots - orders.length) * gain(null),
    }))
    .sort((a, b) => b.promise - a.promise)
    .slice(0, count)
    .map(({ orders }) => ({ orders, deal }));
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

const isAffordable = ({ scenario, state, role }: Bot, orders: readonly Order[]): boolean =>
  allOf(scenario, state.tracks, role, orders).orders.length === orders.length;

/** Deals of this seat that could still come about this turn. */
export const dealsOf = ({ scenario, view, open, promised }: Bot): readonly Order[] => {
  const options = view.own?.options ?? [];
  return open.filter(
    order =>
      isHalf(scenario, order) &&
      !promised.includes(order) &&
      options.some(option => option.move === order.move && option.target === order.target && option.holds !== 'no'),
  );
};
