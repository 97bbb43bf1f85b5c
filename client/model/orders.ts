import type { ScenarioCard } from '../../shared/wire/http.ts';
import type { WireOrders } from '../../shared/wire/messages.ts';

/** What a seat has chosen this turn, as `[move, target]`. */

export const costOf = ({ moves }: ScenarioCard, move: number, role: number): number =>
  moves[move]?.parties.find(party => party.role === role)?.cost ?? 0;

export const costOfAll = (card: ScenarioCard, orders: WireOrders, role: number): number =>
  orders.reduce((sum, [move]) => sum + costOf(card, move, role), 0);

export const indexOfMove = (orders: WireOrders, move: number): number => orders.findIndex(([of]) => of === move);

/** Takes an order up, changes its place, or takes it back when it is the same. Never more than `slots`. */
export const toggled = (orders: WireOrders, move: number, target: number, slots: number): WireOrders => {
  const at = indexOfMove(orders, move);
  if (at < 0) return orders.length >= slots ? orders : [...orders, [move, target]];
  if (orders[at][1] === target) return without(orders, move);
  return orders.map((order, index) => (index === at ? ([move, target] as const) : order));
};

export const without = (orders: WireOrders, move: number): WireOrders => orders.filter(([of]) => of !== move);

export const sameOrders = (a: WireOrders, b: WireOrders): boolean =>
  a.length === b.length && a.every(([move, target], index) => move === b[index][0] && target === b[index][1]);
