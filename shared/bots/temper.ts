import { offered } from '../engine/legal.ts';
import type { Order, State } from '../engine/state.ts';
import type { Scenario, Temperament } from '../scenario/scenario.ts';
import { type Dice, diceOf } from './dice.ts';
import { leaningTo, stanceOf, temperamentOf } from './leaning.ts';
import { isHalf } from './order.ts';
import { allOf, costOf, spend } from './purse.ts';

/** Who chooses, with what inclination and what luck. */
export interface Chooser {
  readonly role: number;
  readonly temperament: Temperament;
  readonly dice: Dice;
}

export const chooserOf = (scenario: Scenario, role: number, temperament: string, seed: string): Chooser => {
  const dice = diceOf(`${seed}/${role}`);
  return { role, temperament: temperamentOf(scenario, role, temperament, dice(1000)), dice };
};

/** Whims: one order may overtake another to which the temperament leans by up to so much more. */
export const WHIM = 40;
/** Below this it would rather do nothing. */
export const RELUCTANT = -10;
/** What each unit below the reserve weighs. */
export const THRIFT = 12;

/**
 * Orders of a role by its inclination, on any board: what it has promised first, then what it leans to most and can pay.
 *
 * @param leaning - how much it leans to an order, in tens
 * @param promised - halves of deals that every party has agreed to
 * @param single - other orders that are on offer
 */
export const byTemper = (
  scenario: Scenario,
  state: State,
  chooser: Chooser,
  { promised, single }: { readonly promised: readonly Order[]; readonly single: readonly Order[] },
  leaning: (order: Order) => number = leaningFrom(scenario, state, chooser),
): readonly Order[] => {
  const { role, temperament, dice } = chooser;
  let purse = allOf(scenario, state.tracks, role, promised);
  const ranked = single
    .map(order => ({ order, leaning: leaning(order) + dice(WHIM) }))
    .sort((a, b) => b.leaning - a.leaning);
  for (const { order, leaning } of ranked) {
    if (purse.orders.length === scenario.slots) break;
    const cost = costOf(scenario, role, order);
    const short = cost > 0 ? Math.max(0, temperament.reserve + cost - purse.left) : 0;
    if (leaning - THRIFT * short >= RELUCTANT) purse = spend(scenario, role, purse, order);
  }
  return purse.orders;
};

const leaningFrom = (scenario: Scenario, state: State, { role, temperament }: Chooser) => {
  const stance = stanceOf(scenario, state, role, temperament);
  return (order: Order): number => leaningTo(stance, order);
};

/** What a role could order on a whole board, sorted for `byTemper`: the halves of deals that count as promised, and its own moves. */
export const choiceOf = (
  scenario: Scenario,
  state: State,
  role: number,
  isPromised: (order: Order) => boolean,
): { readonly promised: readonly Order[]; readonly single: readonly Order[] } => {
  const promised: Order[] = [];
  const single: Order[] = [];
  for (const order of offered(scenario, state, role)) {
    if (!isHalf(scenario, order)) single.push(order);
    else if (isPromised(order)) promised.push(order);
  }
  return { promised, single };
};
