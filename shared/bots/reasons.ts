import { isSame } from '../engine/order.ts';
import type { Order } from '../engine/state.ts';
import type { Why } from '../engine/why.ts';
import type { Bot } from './bot.ts';
import { fearOf } from './brink.ts';
import { answeredBy, type Stance, stanceOf } from './leaning.ts';
import { allOf, spend } from './purse.ts';

/** Why a bot gives these orders, one reason for each; one more where it leaves a slot free although it could give more. */
export const reasonsFor = (bot: Bot, orders: readonly Order[]): readonly Why[] => {
  const { scenario, state, role, chooser, strength, promised, single } = bot;
  const stance = stanceOf(scenario, state, role, chooser.temperament);
  const given = orders.map((order): Why => {
    if (promised.some(promise => isSame(promise, order))) return { code: 'word' };
    return strength === 'random' ? { code: 'lot' } : tasteOf(stance, order);
  });
  const purse = allOf(scenario, state.tracks, role, orders);
  if (single.every(order => spend(scenario, role, purse, order) === purse)) return given;
  return [...given, { code: 'save', track: scenario.roles[role].resource }];
};

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
