import type { Order, State } from '../../engine/state.ts';
import { view } from '../../engine/view.ts';
import { lookAhead } from '../ahead.ts';
import { type Bot, botOf } from '../bot.ts';
import { imagine } from '../imagine.ts';

/** A board that could be the truth, and what the others would order on it if they looked one turn ahead. */
export interface Imagined {
  readonly state: State;
  /** Per role; empty for the own seat. */
  readonly expected: readonly (readonly Order[])[];
}

export const imagineSome = (bot: Bot, count: number): readonly Imagined[] =>
  Array.from({ length: count }, (_, at) => {
    const seed = `${bot.seed}/${bot.role}/${at}`;
    const state = imagine(bot.scenario, bot.view, seed);
    return {
      state,
      expected: bot.scenario.roles.map((_, role) => (role === bot.role ? [] : planOf(bot, state, role, seed))),
    };
  });

/** Another seat's plan, from what it would see on that board; whom it takes after is not known. */
const planOf = ({ scenario }: Bot, state: State, role: number, seed: string): readonly Order[] => {
  const seen = view(scenario, state, { kind: 'seat', role });
  if (seen.own === null) return [];
  return lookAhead(botOf(scenario, seen, seen.own, seed, { temperament: '', strength: 'steady' })).plan;
};
