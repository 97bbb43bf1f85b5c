import { apply } from '../engine/apply.ts';
import type { Entry, Journal, Rejection } from '../engine/entry.ts';
import { isSame } from '../engine/order.ts';
import { start } from '../engine/start.ts';
import type { Order, State } from '../engine/state.ts';
import { err, type Result } from '../result.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Other orders for one seat in one turn of a game that is over. */
export interface Change {
  readonly turn: number;
  readonly role: number;
  readonly orders: readonly Order[];
}

/** A turn of a recorded game, just before its reveal. */
export interface Dusk {
  /** Everything is sealed but what the last entry seals. */
  readonly state: State;
  /** Closes the turn. */
  readonly last: Entry;
  /** As the game went on. */
  readonly after: State;
}

/** What may be changed of a game: its header and its entries, without digests. */
export type Course = Pick<Journal, 'header'> & { readonly entries: readonly { readonly entry: Entry }[] };

/** @returns null where the game has not come to this turn @throws Error if the journal does not hold under this scenario */
export const duskOf = (scenario: Scenario, { header, entries }: Course, turn: number): Dusk | null => {
  let state = start(scenario, header.seed, { start: header.start });
  for (const { entry } of entries) {
    const next = apply(scenario, state, entry);
    if (!next.ok) throw new Error(`the journal does not hold: ${JSON.stringify(next.error)}`);
    if (next.value.report.turn === turn && state.report.turn !== turn) return { state, last: entry, after: next.value };
    state = next.value;
  }
  return null;
};

/** What a seat had sealed when a turn was revealed. */
export const sealedAt = ({ after }: Dusk, role: number): readonly Order[] =>
  after.report.orders.filter(({ seat }) => seat === role).map(({ move, target }) => ({ move, target }));

/**
 * The board after the same reveal with other orders of one seat: the others order what they had ordered, and the luck of
 * this turn is the same. Offers and agreements stand as they stood: a word may be kept or broken by the change.
 */
export const changedAt = (
  scenario: Scenario,
  dusk: Dusk,
  { turn, role, orders }: Change,
): Result<State, Rejection | { readonly code: 'same-orders' }> => {
  const before = sealedAt(dusk, role);
  const isKept = (old: Order): boolean => orders.some(order => isSame(order, old));
  if (before.length === orders.length && before.every(isKept)) return err({ code: 'same-orders' });
  const { state, last } = dusk;
  const seal = { kind: 'sealed', seat: role, orders, how: 'person', by: 'what-if' } as const;
  const sealed = apply(scenario, state, seal);
  const isDone = !sealed.ok || sealed.value.report.turn === turn;
  return isDone ? sealed : apply(scenario, sealed.value, last);
};

/** How one game ended. */
export interface Finish {
  readonly ending: number;
  readonly scores: readonly number[];
}
