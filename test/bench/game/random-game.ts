import { apply } from '../../../shared/engine/apply.ts';
import { offered } from '../../../shared/engine/legal.ts';
import { start } from '../../../shared/engine/start.ts';
import type { Order, State } from '../../../shared/engine/state.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { type Draw, drawFrom } from './random.ts';
import type { PlayGame } from './version.ts';

/** Random games of any scenario, as the server plays: every seal is an entry, every answer a new state with its report. */
export const randomGameOf = (scenario: Scenario): PlayGame => {
  const roles = scenario.roles.length;
  const costs = scenario.roles.map((_, role) =>
    scenario.moves.map(move => move.parties.find(party => party.role === role)?.cost ?? 0),
  );

  const chooseOrders = (state: State, role: number, draw: Draw): readonly Order[] => {
    const legal = offered(scenario, state, role);
    const orders: Order[] = [];
    let left = state.tracks[scenario.roles[role].resource];
    const wanted = 1 + draw(scenario.slots);
    for (let n = 0; n < wanted && legal.length > 0; n++) {
      const order = legal[draw(legal.length)];
      const cost = costs[role][order.move];
      if (cost > left || isChosen(orders, order)) continue;
      left -= cost;
      orders.push(order);
    }
    return orders;
  };

  return seed => {
    const draw = drawFrom(seed);
    let state = start(scenario, String(seed));
    while (state.status === 'open') {
      for (let role = 0; role < roles; role++) state = seal(scenario, state, role, chooseOrders(state, role, draw));
    }
    return state.tracks;
  };
};

const isChosen = (orders: readonly Order[], order: Order): boolean => {
  for (const chosen of orders) if (chosen.move === order.move) return true;
  return false;
};

const seal = (scenario: Scenario, state: State, seat: number, orders: readonly Order[]): State => {
  const sealed = apply(scenario, state, { kind: 'sealed', seat, orders, how: 'person', by: 'bench' });
  if (!sealed.ok) throw new Error(`refused: ${JSON.stringify(sealed.error)}`);
  return sealed.value;
};
