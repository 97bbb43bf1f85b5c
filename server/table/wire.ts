import type { Change, LedgerEntry, LedgerLine, Offer, Order, Outcome } from '../../shared/engine/state.ts';
import { type Option, REASONS, type ViewReport } from '../../shared/engine/view.ts';
import {
  CAUSES,
  LEDGER_OUTCOMES,
  OUTCOMES,
  type ReportMessage,
  type WireChange,
  type WireOffer,
  type WireOption,
  type WireOrders,
} from '../../shared/wire/messages.ts';

/** From the engine's objects to the flat lists that travel. */

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

export const wireOffer = (offer: Offer): WireOffer => [
  offer.id,
  offer.move,
  offer.target,
  offer.from,
  offer.turn,
  offer.status,
  offer.agreed,
  offer.brokenBy,
];

const wireChange = ({ track, by, kind, id }: Change): WireChange => [track, by, CAUSES.indexOf(kind), id];

const outcome = (of: Outcome): number => OUTCOMES.indexOf(of);

const wireLedgerLine = (line: LedgerLine): ReportMessage['ledger'][number] => [
  line.ledger,
  LEDGER_OUTCOMES.indexOf(line.outcome),
  line.asker,
  line.answer,
  line.domain,
  line.asked,
  line.given,
  line.turn,
];

export const wireReport = (report: ViewReport): ReportMessage => ({
  turn: report.turn,
  orders: report.orders.map(order => [order.seat, order.move, order.target, outcome(order.outcome)] as const),
  sealedBy: report.sealedBy,
  luck: report.luck.map(({ move, line, struck }) => [move, line, struck ? 1 : 0] as const),
  ledger: report.ledger.map(wireLedgerLine),
  offers: report.offers.map(wireOffer),
  changes: report.changes.map(wireChange),
  events: report.events,
  dawn: report.dawn.map(wireChange),
  injected: report.injected.map(({ text, changes }) => ({ text, changes: changes.map(wireChange) })),
  tracks: report.after.flatMap((after, track) => {
    const before = report.before[track];
    return after === null || before === null ? [] : [[track, before, after] as const];
  }),
});

/** Entries of ledgers as they lie in the schema: ledger, move, domain, intensity, turn, … */
export const wireEntries = (open: readonly LedgerEntry[]): number[] =>
  open.flatMap(({ ledger, move, domain, intensity, turn }) => [ledger, move, domain, intensity, turn]);
