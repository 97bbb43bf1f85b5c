import { isSame } from '../engine/order.ts';
import { scopeOf } from '../engine/scope.ts';
import { sumOf } from '../engine/score.ts';
import type { Order, State } from '../engine/state.ts';
import type { Why } from '../engine/why.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Ahead } from './ahead.ts';
import type { Bot } from './bot.ts';
import { fearOf } from './brink.ts';
import { boardsAfter } from './foresight.ts';
import { answeredBy, type Stance, stanceOf } from './leaning.ts';
import { allOf, spend } from './purse.ts';

/** Why a bot gives these orders, one reason for each; one more where it leaves a slot free although it could give more. */
export const reasonsFor = (bot: Bot, orders: readonly Order[], ahead: Ahead | null = null): readonly Why[] => {
  const { scenario, state, role, chooser, promised, single } = bot;
  const stance = ahead?.stance ?? stanceOf(scenario, state, role, chooser.temperament);
  const given = orders.map((order): Why => {
    if (promised.some(promise => isSame(promise, order))) return { code: 'word' };
    const taste = tasteOf(stance, order);
    if (ahead === null || taste.code === 'answer') return taste;
    return gainBy(
      ahead,
      orders.filter(other => other !== order),
      orders,
      taste,
    );
  });
  const purse = allOf(scenario, state.tracks, role, orders);
  if (single.every(order => spend(scenario, role, purse, order) === purse)) return given;
  return [...given, { code: 'save', track: scenario.roles[role].resource }];
};

/** The same where it leaves a deal that all had agreed to; that is the last reason, also where a slot stays free. */
export const reasonsWithout = (
  deal: Order,
  bot: Bot,
  orders: readonly Order[],
  ahead: Ahead | null = null,
): readonly Why[] => [
  ...reasonsFor(bot, orders, ahead).slice(0, orders.length),
  { code: 'bent', move: deal.move, target: deal.target },
];

/** What speaks for an order as the board stands, without looking ahead. */
export const tasteOf = (stance: Stance, order: Order): Why => {
  const { scenario, brinks, scope } = stance;
  const move = scenario.moves[order.move];
  const ledger = answeredBy(stance, move);
  if (ledger >= 0) return { code: 'answer', ledger };
  scope.target = order.target;
  const away = brinks.find(brink => fearOf([brink], scope, move.effects) < 0);
  return away === undefined ? { code: 'habit' } : { code: 'brink', track: away.track };
};

/** What speaks for a deal. */
export const appealOf = (bot: Bot, ahead: Ahead | null, deal: Order): Why => {
  const { scenario, state, role, chooser, promised } = bot;
  const stance = ahead?.stance ?? stanceOf(scenario, state, role, chooser.temperament);
  const taste = tasteOf(stance, deal);
  return ahead === null || taste.code === 'answer' ? taste : gainBy(ahead, promised, [...promised, deal], taste);
};

/** What speaks against a deal that it does not wish for. */
export const lossBy = (ahead: Ahead | null, deal: Order): Why => {
  if (ahead === null) return { code: 'loss', track: -1 };
  const { promised } = ahead.bot;
  const [worst] = movedBy(ahead, promised, [...promised, deal]).sort((a, b) => a.by - b.by);
  return { code: 'loss', track: worst !== undefined && worst.by < 0 ? worst.track : -1 };
};

/** The track by which the sum gains most, where it gains by any; else the reason that is there already. */
const gainBy = (ahead: Ahead, without: readonly Order[], plan: readonly Order[], otherwise: Why): Why => {
  const [best] = movedBy(ahead, without, plan).sort((a, b) => b.by - a.by);
  return best !== undefined && best.by > 0 && otherwise.code !== 'brink'
    ? { code: 'gain', track: best.track }
    : otherwise;
};

/** Boards on which reasons are sought: what is said need only be true, not exact. */
const LOOKED = 2;

/** What each track that the role's sum counts has moved it by, from the boards without to those with the whole plan. */
const movedBy = (ahead: Ahead, without: readonly Order[], plan: readonly Order[]) => {
  const { bot, foresight } = ahead;
  const before = boardsAfter(foresight, without, LOOKED);
  const after = boardsAfter(foresight, plan, LOOKED);
  return (bot.scenario.roles[bot.role].score?.reads.tracks ?? []).map(track => ({
    track,
    by: before.reduce((sum, state, at) => sum + shareOf(bot.scenario, bot.role, track, state, after[at]), 0),
  }));
};

/** What the sum would change if this track alone stood where it stands after. */
const shareOf = (scenario: Scenario, role: number, track: number, before: State, after: State): number => {
  const scope = scopeOf(scenario, before);
  const tracks = before.tracks.slice();
  tracks[track] = after.tracks[track];
  return sumOf(scenario.roles[role], { ...scope, tracks }) - sumOf(scenario.roles[role], scope);
};
