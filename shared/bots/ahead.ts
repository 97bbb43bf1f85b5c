import type { Order } from '../engine/state.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Bot } from './bot.ts';
import { type Foresight, foresee, futures } from './foresight.ts';
import { leaningTo, type Stance, stanceOf } from './leaning.ts';
import { keyOf } from './order.ts';
import { allOf } from './purse.ts';
import { worthOf } from './worth.ts';

/** What looking ahead has found for a bot: the worlds it imagined, and the best orders on them without further deals. */
export interface Ahead {
  readonly foresight: Foresight;
  readonly plan: readonly Order[];
}

export const lookAhead = (bot: Bot): Ahead => {
  const foresight = foresee(bot.scenario, bot.view, bot.role, bot.seed);
  return { foresight, plan: bestPlan(bot, foresight) };
};

interface Weighed {
  readonly orders: readonly Order[];
  /** In tenths of a point of the role's own sum, over all imagined boards together. */
  readonly worth: number;
}

/** How many partial plans are followed up. */
const BEAM = 4;

/** The orders that look best one turn ahead, tinted by inclination; grown one order at a time from what is promised. */
const bestPlan = (bot: Bot, foresight: Foresight): readonly Order[] => {
  const { scenario, state, role, chooser, promised, single } = bot;
  const stance = stanceOf(scenario, state, role, chooser.temperament);
  const weigh = (orders: readonly Order[]): Weighed => ({
    orders,
    worth: worthIn(bot, foresight, orders) + tint(stance, orders) * foresight.worlds.length,
  });
  let best = weigh(promised);
  let beam = [best];
  for (let slot = promised.length; slot < scenario.slots; slot++) {
    const grown = beam.flatMap(({ orders }) =>
      single.map(order => [...orders, order]).filter(plan => isAffordable(bot, plan)),
    );
    beam = unlike(scenario, grown)
      .map(weigh)
      .sort((a, b) => b.worth - a.worth)
      .slice(0, BEAM);
    if (beam.length > 0 && beam[0].worth > best.worth) best = beam[0];
  }
  return best.orders;
};

const worthIn = ({ scenario, role }: Bot, foresight: Foresight, orders: readonly Order[]): number =>
  futures(foresight, orders).reduce((sum, state) => sum + worthOf(scenario, state, role), 0);

/** A leaning of 50 (weight 5) outweighs two and a half points of the sum. */
const tint = (stance: Stance, orders: readonly Order[]): number =>
  Math.trunc(orders.reduce((sum, order) => sum + leaningTo(stance, order), 0) / 2);

const isAffordable = ({ scenario, state, role }: Bot, orders: readonly Order[]): boolean =>
  allOf(scenario, state.tracks, role, orders).orders.length === orders.length;

/** Two plans with the same orders are one. */
const unlike = (scenario: Scenario, plans: readonly (readonly Order[])[]): readonly (readonly Order[])[] => {
  const known = new Set<string>();
  return plans.filter(plan => {
    const key = plan
      .map(order => keyOf(scenario, order))
      .sort((a, b) => a - b)
      .join();
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
};
