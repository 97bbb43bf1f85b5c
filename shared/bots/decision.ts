import type { Order } from '../engine/state.ts';
import type { Why } from '../engine/why.ts';
import type { Habit } from './habit.ts';

/** How well a bot plays: any lawful orders, by inclination, by that and one turn of looking ahead, or by whole games in thought. */
export const STRENGTHS = ['random', 'easy', 'steady', 'keen'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** What a bot wants to do now, in the order in which it should be given to the engine: answers, offers, orders. */
export interface Decision {
  /** Offers on the table that it agrees to, by id. */
  readonly agrees: readonly number[];
  /** Agreements of its own that it takes back, by offer id. */
  readonly withdraws: readonly number[];
  /** Deals it proposes. */
  readonly offers: readonly Order[];
  /** Lawful together, at most as many as the scenario has slots; a half of a deal only where every party has agreed. */
  readonly orders: readonly Order[];
  readonly why: Reasons;
}

/** Why it wants that: one reason for each of the same list, in the same order. */
export interface Reasons {
  readonly agrees: readonly Why[];
  readonly withdraws: readonly Why[];
  readonly offers: readonly Why[];
  /** One more than there are orders where it leaves a slot free, or an agreed deal, on purpose. */
  readonly orders: readonly Why[];
}

/** Says nothing and orders nothing. */
export const PASSES: Decision = {
  agrees: [],
  withdraws: [],
  offers: [],
  orders: [],
  why: { agrees: [], withdraws: [], offers: [], orders: [] },
};

/** Whom a bot is; the temperament's id, or '' for any of its role. */
export interface Mind {
  readonly temperament: string;
  readonly strength: Strength;
  /** Held to it whatever it would rather do; who plays at random is held to nothing. */
  readonly habit?: Habit;
  /** Moves of its own that it orders in every turn in which it may, before all else. */
  readonly insists?: readonly number[];
  /** For keen bots: how many reveals they may play through in thought for one decision; as many as take about a second by default. */
  readonly effort?: number;
}
