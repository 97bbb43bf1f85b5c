import type { Order } from '../engine/state.ts';
import { type Ahead, bestFrom, worthOf } from './ahead.ts';
import type { Bot } from './bot.ts';
import { inVain, WORLDS } from './foresight.ts';
import { easyLeaning, SENSE } from './glance.ts';
import { isHalf } from './order.ts';
import { allOf } from './purse.ts';
import { RELUCTANT } from './temper.ts';

/**
 * The promise that a bot breaks, if its temperament bends its word and one tempts it: the agreed deal whose half it gains
 * most by leaving, in other orders. Null for all who keep their word.
 *
 * @param ahead - what it looked ahead to, with every promise kept; null where it does not look ahead
 */
export const temptationOf = (bot: Bot, ahead: Ahead | null): Order | null => {
  if (bot.chooser.temperament.word === 'keeps' || bot.promised.length === 0) return null;
  const gained = ahead === null ? gainedAtGlance(bot) : gainedAhead(ahead);
  const [most] = bot.promised
    .filter(order => isHalf(bot.scenario, order))
    .map(deal => ({ deal, gain: gained(deal) }))
    .filter(({ gain }) => gain > tempting(bot, ahead === null ? GLANCED : TEMPTING))
    .sort((a, b) => b.gain - a.gain);
  return most?.deal ?? null;
};

/** The same bot without that promise. */
export const released = (bot: Bot, deal: Order): Bot => ({
  ...bot,
  promised: bot.promised.filter(order => order !== deal),
});

/** What it looks ahead to once it has left a deal that the others go on to meet. */
export const aheadWithout = (ahead: Ahead, deal: Order): Ahead => {
  const bot = released(ahead.bot, deal);
  const without = { ...ahead, bot, foresight: inVain(ahead.foresight, deal) };
  return { ...without, plan: bestFrom(without, bot.promised).orders };
};

/** In tenths of a point of the score as it is shown: a broken word is remembered, so it must pay. */
const TEMPTING = 40;
/** The same for who only glances at the board, and is often wrong. */
const GLANCED = 80;
/** Points as they are shown for one spread of the sum. */
const SPREAD = 20;

/** So many tenths as they are shown, in tenths of a point of the role's own sum. */
const tempting = ({ scenario, role }: Bot, shown: number): number => {
  const { par } = scenario.roles[role];
  return par === null ? shown : Math.trunc((shown * par.spread) / SPREAD);
};

const gainedAhead = (ahead: Ahead): ((deal: Order) => number) => {
  const kept = worthOf(ahead, ahead.plan, WORLDS);
  return deal => {
    const without = aheadWithout(ahead, deal);
    return worthOf(without, without.plan, WORLDS) - kept;
  };
};

/** How much more it leans to the order that would take the deal's slot, or to nothing, where a slot is left. */
const gainedAtGlance = (bot: Bot): ((deal: Order) => number) => {
  const { scenario, state, role, promised, single } = bot;
  const lean = easyLeaning(bot);
  const free = scenario.slots - promised.length;
  const next = single
    .map(order => ({ order, leaning: lean(order) }))
    .filter(({ leaning }) => leaning >= RELUCTANT)
    .sort((a, b) => b.leaning - a.leaning)
    .slice(0, free + 1);
  return deal => {
    const rest = released(bot, deal).promised;
    const { orders } = allOf(scenario, state.tracks, role, [...rest, ...next.map(({ order }) => order)]);
    const instead = next.length > free && orders.length === scenario.slots ? next[free].leaning : 0;
    return Math.trunc((100 * (instead - lean(deal))) / SENSE);
  };
};
