import type { ScenarioCard } from '../../shared/wire/http.ts';
import { CAUSES, OUTCOMES, type ReportMessage, type WireOffer } from '../../shared/wire/messages.ts';
import { plain, t } from '../text/words.ts';
import { fleets } from './board-view.ts';
import { type TrackChange, trackChanges } from './causes.ts';
import { type DealTold, dealsTold } from './deals-told.ts';
import { luckText } from './effects.ts';
import { eventName, isDeal, moveName, partName, placeName, roleLetter, roleName, trackName } from './names.ts';
import { type Settled, settled } from './settled.ts';

export interface OrderLine {
  readonly move: number;
  readonly title: string;
  readonly icon: string;
  readonly flavour: string;
  /** '' for an order of one's own. */
  readonly deal: string;
  readonly place: string;
  /** Only its parties read this. */
  readonly covert: boolean;
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
  readonly bot: boolean;
  readonly orders: readonly OrderLine[];
}

/** One reveal, and the dawn that followed, in words. */
export interface Reveal {
  readonly turn: number;
  readonly title: string;
  readonly dates: string;
  readonly seats: readonly SeatOrders[];
  /** Somebody's covert order moved what this onlooker sees: its envelope stays closed. */
  readonly envelope: boolean;
  /** Ships that put to sea, one sentence each. */
  readonly sails: readonly {
    readonly id: string;
    readonly seat: number;
    readonly letter: string;
    readonly words: string;
  }[];
  readonly deals: readonly DealTold[];
  readonly settled: readonly Settled[];
  /** The same in sentences. */
  readonly ledger: readonly string[];
  readonly offers: readonly WireOffer[];
  /** Tracks that moved, or that something tried to move. */
  readonly changes: readonly TrackChange[];
  readonly events: readonly { readonly event: number; readonly title: string; readonly text: string }[];
  readonly injected: readonly {
    readonly text: string;
    readonly changes: readonly { readonly by: number; readonly words: string }[];
  }[];
}

export const reveal = (card: ScenarioCard, report: ReportMessage): Reveal => {
  const lines = settled(card, report);
  return {
    turn: report.turn,
    title: card.texts.turns[report.turn - 1]?.title ?? '',
    dates: card.texts.turns[report.turn - 1]?.dates ?? '',
    seats: card.roles.map((_, role) => seatOrders(card, report, role)),
    envelope: [...report.changes, ...report.dawn].some(([, , kind]) => CAUSES[kind] === 'unknown'),
    sails: fleets({ card, report }, true).map(({ id, seat, letter, label }) => ({ id, seat, letter, words: label })),
    deals: dealsTold(card, report),
    settled: lines,
    ledger: lines.map(({ words }) => words),
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
  };
};

const seatOrders = (card: ScenarioCard, report: ReportMessage, role: number): SeatOrders => {
  const how = report.sealedBy[role] ?? null;
  return {
    role,
    name: roleName(card, role),
    letter: roleLetter(card, role),
    sealed: how === null || how === 'person' ? '' : sealedWords(how),
    bot: how === 'bot',
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
    flavour: card.texts.moves[card.moves[move]?.id ?? '']?.flavour ?? '',
    deal: isDeal(card, move) ? moveName(card, move) : '',
    place: target < 0 ? '' : placeName(card, target),
    covert: card.moves[move]?.covert === true,
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
