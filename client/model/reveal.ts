import { unreachable } from '../../shared/result.ts';
import type { ScenarioCard } from '../../shared/wire/http.ts';
import {
  CAUSES,
  LEDGER_OUTCOMES,
  OUTCOMES,
  type ReportMessage,
  type WireChange,
  type WireOffer,
} from '../../shared/wire/messages.ts';
import { plain, t } from '../text/words.ts';
import { luckText } from './effects.ts';
import {
  eventName,
  isDeal,
  kindName,
  ledgerName,
  moveName,
  partName,
  placeName,
  roleLetter,
  roleName,
  trackName,
  upkeepName,
} from './names.ts';

export interface OrderLine {
  readonly move: number;
  readonly title: string;
  readonly icon: string;
  /** '' for an order of one's own. */
  readonly deal: string;
  readonly place: string;
  readonly outcome: (typeof OUTCOMES)[number];
  readonly outcomeWords: string;
  readonly luck: readonly string[];
}

export interface SeatOrders {
  readonly role: number;
  readonly name: string;
  readonly letter: string;
  /** How they came to be sealed, where that was not by a person. */
  readonly sealed: string;
  readonly orders: readonly OrderLine[];
}

export interface CauseLine {
  readonly by: number;
  readonly words: string;
}

export interface TrackChange {
  readonly track: number;
  readonly name: string;
  readonly icon: string;
  readonly before: number;
  readonly after: number;
  readonly causes: readonly CauseLine[];
}

/** One reveal, and the dawn that followed, in words. */
export interface Reveal {
  readonly turn: number;
  readonly seats: readonly SeatOrders[];
  readonly ledger: readonly string[];
  readonly offers: readonly WireOffer[];
  /** Tracks that moved, or that something tried to move. */
  readonly changes: readonly TrackChange[];
  readonly events: readonly { readonly event: number; readonly title: string; readonly text: string }[];
  readonly injected: readonly { readonly text: string; readonly changes: readonly CauseLine[] }[];
}

export const reveal = (card: ScenarioCard, report: ReportMessage): Reveal => ({
  turn: report.turn,
  seats: card.roles.map((_, role) => seatOrders(card, report, role)),
  ledger: ledgerLines(card, report),
  offers: report.offers,
  changes: trackChanges(card, report),
  events: report.events.map(event => ({
    event,
    title: eventName(card, event),
    text: card.texts.events[card.events[event]?.id ?? '']?.text ?? '',
  })),
  injected: report.injected.map(({ text, changes }) => ({
    text,
    changes: changes.map(([track, by]) => ({ by, words: trackName(card, track) })),
  })),
});

const seatOrders = (card: ScenarioCard, report: ReportMessage, role: number): SeatOrders => {
  const how = report.sealedBy[role] ?? null;
  return {
    role,
    name: roleName(card, role),
    letter: roleLetter(card, role),
    sealed: how === null || how === 'person' ? '' : sealedWords(how),
    orders: report.orders
      .filter(([seat]) => seat === role)
      .map(([, move, target, outcome]) => orderLine(card, report, { role, move, target, outcome })),
  };
};

const sealedWords = (how: string): string =>
  how === 'bot' || how === 'stand-in' || how === 'draft' || how === 'pass' ? t(`reveal.sealed.${how}`) : '';

const orderLine = (
  card: ScenarioCard,
  report: ReportMessage,
  { role, move, target, outcome }: { role: number; move: number; target: number; outcome: number },
): OrderLine => {
  const became = OUTCOMES[outcome] ?? 'done';
  return {
    move,
    title: partName(card, move, role),
    icon: card.moves[move]?.icon ?? '',
    deal: isDeal(card, move) ? moveName(card, move) : '',
    place: target < 0 ? '' : placeName(card, target),
    outcome: became,
    outcomeWords: t(`reveal.outcome.${became}`),
    luck: became === 'done' ? luckWords(card, report, move) : [],
  };
};

const luckWords = (card: ScenarioCard, report: ReportMessage, move: number): string[] =>
  report.luck
    .filter(([of]) => of === move)
    .map(([, line, struck]) =>
      t(struck === 1 ? 'reveal.luck.yes' : 'reveal.luck.no', {
        chance: plain(card.moves[move].luck[line]?.chance ?? 0),
        text: luckText(card, move, line),
      }),
    );

/**
 * What the ledgers made of the turn. A signal that answers one ledger is told as unprovoked in another only where that
 * moved something.
 */
const ledgerLines = (card: ScenarioCard, report: ReportMessage): string[] => {
  const isUnprovoked = (outcome: number) => LEDGER_OUTCOMES[outcome] === 'unprovoked';
  const answered = new Set(
    report.ledger.filter(([, outcome]) => !isUnprovoked(outcome)).map(([, , , answer]) => answer),
  );
  const moved = (ledger: number) =>
    report.changes.some(([, , kind, id]) => CAUSES[kind] === 'unprovoked' && id === ledger);
  const told = report.ledger.filter(
    ([ledger, outcome, , answer]) => !isUnprovoked(outcome) || !answered.has(answer) || moved(ledger),
  );
  return [...new Set(told.map(line => ledgerLine(card, line)))];
};

const ledgerLine = (card: ScenarioCard, line: ReportMessage['ledger'][number]): string => {
  const [ledger, code, asker, answer, domain, asked, given] = line;
  const outcome = LEDGER_OUTCOMES[code] ?? 'opened';
  const act = (move: number) => (move < 0 ? t('reveal.ledger.before') : moveName(card, move));
  const size = card.ledgers[ledger]?.matchAny ? -1 : domain;
  const kind = kindName(card, size, outcome === 'unprovoked' ? given : asked);
  return t(`reveal.ledger.${outcome}`, { asker: act(asker), answer: act(answer), kind });
};

/** Every track that this onlooker may see and that moved, with all that moved it; the largest change first. */
export const trackChanges = (card: ScenarioCard, report: ReportMessage): TrackChange[] => {
  const all = [...report.changes, ...report.dawn];
  return report.tracks
    .map(([track, before, after]) => ({
      track,
      name: trackName(card, track),
      icon: card.tracks[track]?.icon ?? '',
      before,
      after,
      causes: all.filter(([of]) => of === track).map(change => causeLine(card, change)),
    }))
    .filter(({ before, after, causes }) => before !== after || causes.length > 0)
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
};

const causeLine = (card: ScenarioCard, [, by, kind, id]: WireChange): CauseLine => ({
  by,
  words: causeWords(card, CAUSES[kind] ?? 'unknown', id),
});

const causeWords = (card: ScenarioCard, kind: (typeof CAUSES)[number], id: number): string => {
  switch (kind) {
    case 'cost':
    case 'move':
    case 'luck':
      return t(`cause.${kind}`, { move: moveName(card, id) });
    case 'event':
      return t('cause.event', { event: eventName(card, id) });
    case 'upkeep':
      return t('cause.upkeep', { rule: upkeepName(card, id) });
    case 'proportional':
    case 'under':
    case 'over':
    case 'lapsed':
    case 'unprovoked':
      return t(`cause.${kind}`, { ledger: ledgerName(card, id) });
    case 'injected':
    case 'range':
    case 'unknown':
      return t(`cause.${kind}`);
    default:
      return unreachable(kind);
  }
};
