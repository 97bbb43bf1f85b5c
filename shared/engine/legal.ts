import type { Scenario } from '../scenario/scenario.ts';
import { groundOf, reasonAgainst } from './law.ts';
import type { Order, State } from './state.ts';
import { tablesOf } from './tables.ts';

/** The single orders on offer to a role, without what they would do; whether several are affordable together is asked when sealing. */
export const offered = (scenario: Scenario, state: State, role: number): readonly Order[] => {
  const ground = groundOf(scenario, state);
  const orders: Order[] = [];
  if (state.status === 'ended') return orders;
  for (const half of tablesOf(scenario).halves[role]) {
    for (const order of half.orders) {
      if (reasonAgainst(ground, half, order.target) === 'offered') orders.push(order);
    }
  }
  return orders;
};
