import { REASONS } from '../engine/reasons.ts';
import type { LedgerEntry, Order } from '../engine/state.ts';
import type { Option } from '../engine/view.ts';
import type { WireOption, WireOrders } from './messages.ts';

/** From the engine's objects to the flat lists that travel: what a seat holds, may do and waits for. */

export const wireOrders = (orders: readonly Order[] | null): WireOrders | null =>
  orders === null ? null : orders.map(({ move, target }) => [move, target] as const);

const HOLDS = { no: 0, yes: 1, unknown: 2 } as const;

export const wireOption = (option: Option): WireOption => [
  option.move,
  option.target,
  REASONS.indexOf(option.reason),
  option.n,
  HOLDS[option.holds],
  option.effects.flatMap(({ track, low, high }) => [track, low, high]),
];

/** Entries of ledgers as they lie in the schema: ledger, move, domain, intensity, turn, … */
export const wireEntries = (open: readonly LedgerEntry[]): number[] =>
  open.flatMap(({ ledger, move, domain, intensity, turn }) => [ledger, move, domain, intensity, turn]);
