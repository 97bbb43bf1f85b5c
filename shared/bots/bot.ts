import { isSame } from '../engine/order.ts';
import type { Order, State } from '../engine/state.ts';
import type { OwnSeat, View } from '../engine/view.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Mind, Strength } from './decision.ts';
import { heldTo } from './habit.ts';
import { imagine } from './imagine.ts';
import { isHalf } from './order.ts';
import { allOf } from './purse.ts';
import { type Chooser, chooserOf } from './temper.ts';

/** A bot at its seat, with what it has made of its view. */
export interface Bot {
  readonly scenario: Scenario;
  readonly view: View;
  readonly seed: string;
  readonly role: number;
  readonly strength: Strength;
  readonly chooser: Chooser;
  /** One board that could be the truth; all that its seat sees is the truth there. */
  readonly state: State;
  /** Orders on offer, halves of deals included. */
  readonly open: readonly Order[];
  /** Halves of deals that every party has agreed to, and what it insists on; it can give them all. */
  readonly promised: readonly Order[];
  /** Its own moves on offer. */
  readonly single: readonly Order[];
}

export const botOf = (scenario: Scenario, view: View, own: OwnSeat, seed: string, mind: Mind): Bot => {
  const open = own.options.filter(({ reason }) => reason === 'offered').map(({ move, target }) => ({ move, target }));
  const state = imagine(scenario, view, seed);
  const agreed = view.offers.filter(({ status }) => status === 'agreed');
  const halves = open.filter(order => agreed.some(offer => isSame(offer, order)));
  const single = open.filter(order => !isHalf(scenario, order));
  const insisted = single.filter(({ move }) => mind.insists?.includes(move));
  return {
    scenario,
    view,
    seed,
    role: own.role,
    strength: mind.strength,
    chooser: chooserOf(scenario, own.role, mind.temperament, seed),
    state,
    open,
    promised: allOf(scenario, state.tracks, own.role, [...halves, ...insisted]).orders,
    single: mind.habit === undefined ? single : heldTo(scenario, state, mind.habit, single),
  };
};
