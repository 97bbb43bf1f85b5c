import type { LedgerLine, LedgerOutcome, Report } from '../../../shared/engine/state.ts';
import type { ScenarioCard } from '../../../shared/wire/http.ts';
import type { EndMessage } from '../../../shared/wire/messages.ts';
import { listed, t } from '../../text/words.ts';
import { kindName, ledgerName, moveName, partName, roleName } from '../names.ts';
import { played } from './course.ts';

/** What became of an act that asked; `open` still waited when the game ended. */
export type Fate = Extract<LedgerOutcome, 'proportional' | 'under' | 'over' | 'lapsed'> | 'open';

/** An act that asked for an answer, or one that gave it. Slots count the places along the time line, from 0. */
export interface Act {
  readonly id: string;
  readonly turn: number;
  readonly slot: number;
  /** How far below the band it hangs, 0 beside it. */
  readonly tier: number;
  /** Who did it; empty for what was there before the game. */
  readonly seats: readonly number[];
  readonly title: string;
  readonly kind: string;
  readonly size: number;
  /** The whole of it as a sentence or two. */
  readonly words: string;
}

/** What joins an act to its answer, or leads to where it lapsed. */
export interface Strand {
  readonly id: string;
  readonly ask: Act;
  /** `null` when nobody answered. */
  readonly answer: Act | null;
  readonly fate: Fate;
  readonly ledger: string;
  /** The turn in which it was settled; the last one for what still waited. */
  readonly until: number;
  readonly fateWords: string;
}

export interface Column {
  readonly turn: number;
  readonly head: string;
  readonly first: number;
  readonly slots: number;
}

/** Who answered whom: time in slots, acts that asked on one side, answers on the other, strands between. */
export interface Ribbon {
  readonly columns: readonly Column[];
  readonly slots: number;
  readonly asks: readonly Act[];
  readonly answers: readonly Act[];
  readonly strands: readonly Strand[];
  /** Answers that answered nothing. */
  readonly free: readonly Act[];
}

interface Entry {
  readonly ledger: number;
  readonly move: number;
  readonly turn: number;
  readonly domain: number;
  readonly asked: number;
  fate: Fate;
  until: number;
  answer: number;
}

interface Reply {
  readonly turn: number;
  readonly move: number;
  readonly domain: number;
  readonly given: number;
  readonly free: boolean;
}

export const ribbon = (card: ScenarioCard, end: EndMessage): Ribbon => {
  const reports = played(end);
  const entries = entriesOf(reports);
  const replies = repliesOf(reports);
  const columns = columnsOf(reports, entries, replies);
  const asks = entries.map((entry, at) => askOf(card, reports, entry, slotOf(columns, entries, at)));
  const answers = replies.map((reply, at) =>
    answerOf(card, { reports, entries, reply, slot: slotOf(columns, replies, at) }),
  );
  const answerTo = ({ answer, until }: Entry): Act | null =>
    answers[replies.findIndex(({ move, turn }) => move === answer && turn === until)] ?? null;
  return {
    columns,
    slots: columns.reduce((sum, { slots }) => sum + slots, 0),
    asks,
    answers,
    strands: entries.map((entry, at) => ({
      id: asks[at].id,
      ask: asks[at],
      answer: entry.answer < 0 ? null : answerTo(entry),
      fate: entry.fate,
      ledger: ledgerName(card, entry.ledger),
      until: entry.until,
      fateWords: t(`end.fate.${entry.fate}`),
    })),
    free: answers.filter((_, at) => replies[at].free),
  };
};

/** Every entry that was opened, with its fate. What was there before the game is known by what became of it. */
const entriesOf = (reports: readonly Report[]): readonly Entry[] => {
  const last = reports.at(-1)?.turn ?? 0;
  const entries: Entry[] = [];
  for (const { turn, ledger } of reports)
    for (const line of ledger) {
      if (line.outcome === 'unprovoked') continue;
      if (line.outcome === 'opened') entries.push({ ...entryOf(line), fate: 'open', until: last, answer: -1 });
      else settle(entries, line, line.outcome, turn);
    }
  return entries.sort((a, b) => a.turn - b.turn);
};

const entryOf = ({ ledger, asker, turn, domain, asked }: LedgerLine) => ({ ledger, move: asker, turn, domain, asked });

const settle = (entries: Entry[], line: LedgerLine, fate: Fate, until: number): void => {
  const settled = { fate, until, answer: line.answer };
  const waiting = entries.find(
    entry =>
      entry.fate === 'open' && entry.ledger === line.ledger && entry.move === line.asker && entry.turn === line.turn,
  );
  if (waiting) Object.assign(waiting, settled);
  else entries.push({ ...entryOf(line), ...settled });
};

/** Acts that answered, each once, in however many ledgers. */
const repliesOf = (reports: readonly Report[]): readonly Reply[] =>
  reports.flatMap(({ turn, ledger }) => {
    const signals = ledger.filter(({ answer }) => answer >= 0);
    return [...new Set(signals.map(({ answer }) => answer))].map(move => {
      const mine = signals.filter(({ answer }) => answer === move);
      const free = mine.every(({ outcome }) => outcome === 'unprovoked');
      return { turn, move, domain: mine[0].domain, given: mine[0].given, free };
    });
  });

const columnsOf = (
  reports: readonly Report[],
  entries: readonly { readonly turn: number }[],
  replies: readonly { readonly turn: number }[],
): readonly Column[] => {
  const turns = reports.map(({ turn }) => turn);
  const early = entries.some(({ turn }) => turn < 1) ? [0] : [];
  const count = (list: readonly { readonly turn: number }[], turn: number) =>
    list.filter(each => Math.max(0, each.turn) === turn).length;
  let first = 0;
  return [...early, ...turns].map(turn => {
    const slots = Math.max(1, count(entries, turn), count(replies, turn));
    const column = { turn, head: turn === 0 ? t('end.before') : t('end.turn', { turn }), first, slots };
    first += slots;
    return column;
  });
};

const slotOf = (columns: readonly Column[], list: readonly { readonly turn: number }[], at: number): number => {
  const turn = Math.max(0, list[at].turn);
  const before = list.slice(0, at).filter(each => Math.max(0, each.turn) === turn).length;
  return (columns.find(column => column.turn === turn)?.first ?? 0) + before;
};

/** Who ordered a move in a turn, so that it happened. */
const seatsOf = (reports: readonly Report[], turn: number, move: number): readonly number[] =>
  (reports.find(report => report.turn === turn)?.orders ?? [])
    .filter(order => order.move === move && order.outcome === 'done')
    .map(({ seat }) => seat);

const who = (card: ScenarioCard, seats: readonly number[]): string => listed(seats.map(seat => roleName(card, seat)));

const title = (card: ScenarioCard, move: number, seats: readonly number[]): string =>
  seats.length === 1 ? partName(card, move, seats[0]) : moveName(card, move);

const kindIn = (card: ScenarioCard, ledger: number, domain: number, size: number): string =>
  kindName(card, card.ledgers[ledger]?.matchAny ? -1 : domain, size);

const askOf = (card: ScenarioCard, reports: readonly Report[], entry: Entry, slot: number): Act => {
  const { ledger, move, turn, domain, asked, fate, until, answer } = entry;
  const seats = seatsOf(reports, turn, move);
  const act = move < 0 ? t('end.ribbon.before') : title(card, move, seats);
  const kind = kindIn(card, ledger, domain, asked);
  const reply = answer < 0 ? '' : title(card, answer, seatsOf(reports, until, answer));
  const became = t(`end.ribbon.${fate}`, { turn: until, act: reply });
  return {
    id: `${ledger}-${turn}-${move}-${slot}`,
    turn,
    slot,
    tier: 0,
    seats,
    title: act,
    kind,
    size: kind === '' ? 0 : asked,
    words: `${askWords({ turn, who: who(card, seats), act, kind }, move < 0)} ${became}`,
  };
};

interface Named {
  readonly turn: number;
  readonly who: string;
  readonly act: string;
  /** '' where any kind will do. */
  readonly kind: string;
}

const askWords = (named: Named, before: boolean): string => {
  if (before) return named.kind === '' ? t('end.ribbon.ask.before.bare') : t('end.ribbon.ask.before', named);
  return t(named.kind === '' ? 'end.ribbon.ask.bare' : 'end.ribbon.ask', named);
};

const answerWords = (named: Named): string =>
  t(named.kind === '' ? 'end.ribbon.answer.bare' : 'end.ribbon.answer', named);

const answerOf = (
  card: ScenarioCard,
  {
    reports,
    entries,
    reply,
    slot,
  }: { reports: readonly Report[]; entries: readonly Entry[]; reply: Reply; slot: number },
): Act => {
  const { turn, move, domain, given } = reply;
  const seats = seatsOf(reports, turn, move);
  const act = title(card, move, seats);
  const kind = kindName(card, domain, given);
  const answered = entries.filter(entry => entry.answer === move && entry.until === turn);
  const measures = answered.map(({ fate, move: asker, turn: since }) =>
    t('end.ribbon.to', {
      act: asker < 0 ? t('end.ribbon.before') : title(card, asker, seatsOf(reports, since, asker)),
      fate: t(`end.fate.${fate}`),
    }),
  );
  const words = [answerWords({ turn, who: who(card, seats), act, kind }), ...measures];
  if (answered.length === 0) words.push(t('end.ribbon.free'));
  return { id: `${turn}-${move}`, turn, slot, tier: 0, seats, title: act, kind, size: given, words: words.join(' ') };
};
