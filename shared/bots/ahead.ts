import type { Order } from '../engine/state.ts';
import type { Bot } from './bot.ts';
import { type Foresight, foresee, planKey, WORLDS, worthsAfter } from './foresight.ts';
import { fearFor, inclinationTo, type Stance, stanceOf } from './leaning.ts';
import { allOf } from './purse.ts';

/** What looking ahead has found for a bot: the worlds it imagined, and the best orders on them without further deals. */
export interface Ahead {
  readonly bot: Bot;
  readonly foresight: Foresight;
  readonly stance: Stance;
  /** What each single order adds to what is promised, by rough guess: the order in which plans are grown. */
  readonly singles: readonly Weighed[];
  readonly plan: readonly Order[];
}

export interface Weighed {
  readonly orders: readonly Order[];
  /** In tenths of a point of the role's own sum, per world. */
  readonly worth: number;
}

/** Worlds in which every plan is asked, before the better ones are asked in all of them. */
export const GLANCE = 4;
/** Plans with one order more that are asked at all, and those that are followed up. */
const ASKED = 10;
const BEAM = 4;

export const lookAhead = (bot: Bot): Ahead => {
  const { scenario, view, role, seed, state, chooser, promised } = bot;
  const foresight = foresee(scenario, view, role, seed);
  const stance = stanceOf(scenario, state, role, chooser.temperament);
  const blank: Ahead = { bot, foresight, stance, singles: [], plan: promised };
  const singles = bot.single
    .map(order => ({
      orders: [order],
      worth: worthOf(blank, [...promised, order], GLANCE) - worthOf(blank, promised, GLANCE),
    }))
    .sort(byWorth);
  const ahead = { ...blank, singles };
  return { ...ahead, plan: bestFrom(ahead, promised).orders };
};

/** The best plan that begins with these orders, grown one order at a time from the singles that promise most. */
export const bestFrom = (ahead: Ahead, first: readonly Order[]): Weighed => {
  const { bot, singles } = ahead;
  const finalists: (readonly Order[])[] = [first];
  let beam: readonly Weighed[] = [{ orders: first, worth: 0 }];
  for (let slot = first.length; slot < bot.scenario.slots; slot++) {
    const grown = beam.flatMap(({ orders, worth }) =>
      singles
        .map(single => ({ orders: [...orders, ...single.orders], worth: worth + single.worth }))
        .filter(plan => isAffordable(bot, plan.orders)),
    );
    beam = unlike(bot, grown.sort(byWorth), ASKED)
      .map(({ orders }) => ({ orders, worth: worthOf(ahead, orders, GLANCE) }))
      .sort(byWorth)
      .slice(0, BEAM);
    finalists.push(...beam.map(({ orders }) => orders));
  }
  return finalists
    .map(orders => ({ orders, worth: worthOf(ahead, orders, WORLDS) }))
    .reduce((best, plan) => (plan.worth > best.worth ? plan : best));
};

/** What a plan is worth to the bot itself, tinted by inclination. */
export const worthOf = ({ bot, foresight, stance }: Ahead, orders: readonly Order[], count: number): number => {
  const worths = worthsAfter(foresight, orders, count);
  let sum = 0;
  for (let at = 0; at < count; at++) sum += worths[at][bot.role];
  return Math.trunc(sum / count) + tint(stance, orders);
};

/** An inclination of 50 (weight 5) outweighs two and a half points of the sum; fear of a catastrophe goes with it. */
const tint = (stance: Stance, orders: readonly Order[]): number =>
  orders.reduce(
    (sum, order) => sum + Math.trunc(inclinationTo(stance, order) / 2) - Math.trunc(fearFor(stance, order) / 3),
    0,
  );

export const isAffordable = ({ scenario, state, role }: Bot, orders: readonly Order[]): boolean =>
  allOf(scenario, state.tracks, role, orders).orders.length === orders.length;

const byWorth = (a: Weighed, b: Weighed): number => b.worth - a.worth;

/** The first few that differ in more than the order of their orders. */
const unlike = ({ scenario }: Bot, plans: readonly Weighed[], count: number): readonly Weighed[] => {
  const known = new Map<string, Weighed>();
  for (let at = 0; at < plans.length && known.size < count; at++) {
    const key = planKey(scenario, plans[at].orders);
    if (!known.has(key)) known.set(key, plans[at]);
  }
  return [...known.values()];
};
