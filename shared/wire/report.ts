import type { Change, LedgerLine, Offer } from '../engine/state.ts';
import type { ViewReport } from '../engine/view.ts';
import { CAUSES, LEDGER_OUTCOMES, OUTCOMES, type ReportMessage, type WireChange, type WireOffer } from './messages.ts';

/** From the engine's objects to the flat lists that travel: what a turn brought, whole or as one onlooker may see it. */

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
  orders: report.orders.map(order => [order.seat, order.move, order.target, OUTCOMES.indexOf(order.outcome)] as const),
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
