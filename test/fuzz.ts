import { apply } from '../shared/engine/apply.ts';
import type { Entry } from '../shared/engine/entry.ts';
import { offered } from '../shared/engine/legal.ts';
import { start } from '../shared/engine/start.ts';
import type { Order, State } from '../shared/engine/state.ts';
import type { Scenario } from '../shared/scenario/scenario.ts';

/** Draws 0 to n - 1. */
export type Draw = (n: number) => number;

/** mulberry32: the same games from the same number, for ever. */
export const drawsFrom = (seed: number): Draw => {
  let state = seed | 0;
  return n => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n;
  };
};

/** Orders that one seat may seal together. */
export const someOrders = (scenario: Scenario, state: State, seat: number, draw: Draw): readonly Order[] => {
  let orders: readonly Order[] = [];
  const open = offered(scenario, state, seat);
  const agreed = state.offers.filter(offer => offer.status === 'agreed' && draw(4) > 0);
  const wished = [
    ...agreed.map(({ move, target }) => ({ move, target })),
    ...draws(draw, draw(scenario.slots + 1), open),
  ];
  for (const order of wished) {
    const more = [...orders, order];
    if (apply(scenario, state, { kind: 'drafted', seat, orders: more, by: 'fuzz' }).ok) orders = more;
  }
  return orders;
};

const draws = <T>(draw: Draw, count: number, list: readonly T[]): readonly T[] =>
  list.length === 0 ? [] : Array.from({ length: count }, () => list[draw(list.length)]);

const sealed = (scenario: Scenario, state: State, seat: number, draw: Draw): Entry => ({
  kind: 'sealed',
  seat,
  orders: someOrders(scenario, state, seat, draw),
  how: 'bot',
  by: 'fuzz',
});

/** Something that somebody might try, not always lawful. */
const anything = (scenario: Scenario, state: State, draw: Draw): Entry => {
  const seat = draw(scenario.roles.length);
  const offer = state.offers.length > 0 ? state.offers[draw(state.offers.length)].id : 1;
  switch (draw(16)) {
    case 0:
    case 1:
      return { kind: 'drafted', seat, orders: someOrders(scenario, state, seat, draw), by: 'fuzz' };
    case 2:
      return { kind: 'unsealed', seat, by: 'fuzz' };
    case 3:
    case 4:
      return { kind: 'offered', seat, ...someHalf(scenario, state, seat, draw), by: 'fuzz' };
    case 5:
    case 6:
    case 7:
      return { kind: 'agreed', seat, offer, by: 'fuzz' };
    case 8:
      return draw(2) === 0 ? { kind: 'withdrawn', seat, offer, by: 'fuzz' } : sealed(scenario, state, seat, draw);
    case 9:
      return draw(3) === 0 ? { kind: 'closed', by: 'clock' } : sealed(scenario, state, seat, draw);
    case 10:
      return draw(3) === 0 ? injected(scenario, draw) : sealed(scenario, state, seat, draw);
    default:
      return sealed(scenario, state, seat, draw);
  }
};

const injected = (scenario: Scenario, draw: Draw): Entry => ({
  kind: 'injected',
  text: 'Something happens',
  effects: [[draw(scenario.tracks.length), draw(9) - 4]],
  by: 'host',
});

const someHalf = (scenario: Scenario, state: State, seat: number, draw: Draw): Order => {
  const deals = offered(scenario, state, seat).filter(({ move }) => scenario.moves[move].parties.length > 1);
  return deals.length > 0 ? deals[draw(deals.length)] : { move: draw(scenario.moves.length), target: -1 };
};

export interface Step {
  readonly before: State;
  readonly entry: Entry;
  /** Equal to `before` when the entry was refused. */
  readonly after: State;
}

/** One random game of everything that can happen at a table, step by step, to its end. */
export function* fuzz(scenario: Scenario, seed: number): Generator<Step> {
  const draw = drawsFrom(seed);
  let state = start(scenario, `fuzz ${seed}`);
  for (let steps = 0; state.status === 'open'; steps++) {
    const entry: Entry = steps % 40 === 39 ? { kind: 'closed', by: 'clock' } : anything(scenario, state, draw);
    const next = apply(scenario, state, entry);
    const after = next.ok ? next.value : state;
    yield { before: state, entry, after };
    state = after;
  }
}
