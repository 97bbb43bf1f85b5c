import type { Order } from '../engine/state.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** What a role may still order this turn. */
export interface Purse {
  readonly left: number;
  readonly orders: readonly Order[];
}

export const purseOf = (scenario: Scenario, tracks: readonly number[], role: number): Purse => {
  const { resource } = scenario.roles[role];
  return { left: resource < 0 ? Number.MAX_SAFE_INTEGER : tracks[resource], orders: [] };
};

export const costOf = (scenario: Scenario, role: number, { move }: Order): number =>
  scenario.moves[move].parties.find(party => party.role === role)?.cost ?? 0;

/** With one more order, or the same purse where slots, cost or the law against ordering twice forbid it. */
export const spend = (scenario: Scenario, role: number, purse: Purse, order: Order): Purse => {
  const cost = costOf(scenario, role, order);
  const { left, orders } = purse;
  if (orders.length >= scenario.slots || cost > left || orders.some(({ move }) => move === order.move)) return purse;
  return { left: left - cost, orders: [...orders, order] };
};

/** The purse after as many of these orders as it allows, in their order. */
export const allOf = (scenario: Scenario, tracks: readonly number[], role: number, orders: readonly Order[]): Purse =>
  spendAll(scenario, role, purseOf(scenario, tracks, role), orders);

export const spendAll = (scenario: Scenario, role: number, purse: Purse, orders: readonly Order[]): Purse =>
  orders.reduce((left, order) => spend(scenario, role, left, order), purse);
