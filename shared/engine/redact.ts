import type { Change, Offer, Report } from './state.ts';
import type { Veil } from './tables.ts';
import type { ViewReport } from './view.ts';

/** What one onlooker may see. */
export interface Sight {
  readonly veil: Veil;
  readonly seesOffer: (offer: Offer) => boolean;
}

export const redact = (report: Report, { veil, seesOffer }: Sight): ViewReport => {
  const seen = (values: readonly number[]) => values.map((value, track) => (veil.tracks[track] ? null : value));
  return {
    turn: report.turn,
    orders: report.orders.filter(order => !veil.moves[order.move]),
    sealedBy: report.sealedBy,
    luck: report.luck.filter(({ move }) => !veil.moves[move]),
    ledger: report.ledger,
    offers: report.offers.filter(seesOffer),
    changes: changesFor(report.changes, veil),
    events: report.events,
    dawn: changesFor(report.dawn, veil),
    injected: report.injected.map(({ text, changes }) => ({ text, changes: changesFor(changes, veil) })),
    before: seen(report.before),
    after: seen(report.after),
  };
};

/**
 * Changes of visible tracks. What covert moves of others did comes last, as one sum per track: neither its place in the
 * list nor its parts may tell which move it was.
 */
const changesFor = (changes: readonly Change[], veil: Veil): readonly Change[] => {
  const visible = changes.filter(({ track }) => !veil.tracks[track]);
  const told = visible.filter(change => !isCovert(change, veil));
  if (told.length === visible.length) return told;
  const sums = veil.tracks.map(() => 0);
  for (const change of visible) if (isCovert(change, veil)) sums[change.track] += change.by;
  const untold = sums.map((by, track): Change => ({ track, by, kind: 'unknown', id: 0 }));
  return [...told, ...untold.filter(({ by }) => by !== 0)];
};

const isCovert = ({ kind, id }: Change, veil: Veil): boolean =>
  (kind === 'cost' || kind === 'move' || kind === 'luck') && veil.moves[id];
