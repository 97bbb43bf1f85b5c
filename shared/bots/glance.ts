import { resolve } from '../engine/resolve/resolve.ts';
import type { Order } from '../engine/state.ts';
import { isParty } from '../engine/tables.ts';
import type { Bot } from './bot.ts';
import { fearFor, inclinationTo, stanceOf } from './leaning.ts';
import { sealed } from './onward.ts';
import { worthOf } from './worth.ts';

/** Turns after it in which nobody does anything, so that what it sets going is seen to go on. */
const IDLE = 1;

/**
 * What an order would add for the bot if nobody else gave any, in tenths of a point of its own sum: all that somebody sees
 * who looks at the board and forgets the others. A deal is met by its parties.
 */
const glanceAt = ({ scenario, state, role }: Bot): ((order: Order) => number) => {
  const worthWith = (order: Order | null): number => {
    const seats = scenario.roles.map((_, seat) =>
      sealed(order !== null && isParty(scenario.moves[order.move], seat) ? [order] : []),
    );
    let next = resolve(scenario, state, seats);
    for (let turn = 0; turn < IDLE && next.status === 'open'; turn++) next = resolve(scenario, next, next.seats);
    return worthOf(scenario, next, role);
  };
  const idle = worthWith(null);
  return order => worthWith(order) - idle;
};

/** What a point of its own sum weighs, in tenths. */
export const SENSE = 66;

/** How much an easy bot leans to an order (one step of a weight is 10): its inclination, its fear, and what it sees at a glance. */
export const easyLeaning = (bot: Bot): ((order: Order) => number) => {
  const stance = stanceOf(bot.scenario, bot.state, bot.role, bot.chooser.temperament);
  const glance = glanceAt(bot);
  return order => inclinationTo(stance, order) - fearFor(stance, order) + Math.trunc((SENSE * glance(order)) / 100);
};
