import { t } from '../text/words.ts';
import { kindName, ledgerName, partName, roleName } from './names.ts';
import type { Parts } from './parts.ts';

/** One act that waits for an answer. */
export interface Waiting {
  /** Stable while it waits. */
  readonly id: string;
  readonly ledger: string;
  readonly kind: string;
  /** Role that opened it, -1 when it was there at the start. */
  readonly asker: number;
  /** What opened it. */
  readonly from: string;
  readonly answerer: number;
  readonly answererName: string;
  readonly mine: boolean;
  /** The last turn in which it may be answered. */
  readonly until: number;
  readonly last: boolean;
  /** Cards of this seat that answer it in measure. */
  readonly matches: readonly string[];
}

const FIELDS = 5;

/** Open entries of all ledgers, those that lapse first first. */
export const waiting = (parts: Parts): Waiting[] => {
  const { entries } = parts.table;
  const found: Waiting[] = [];
  for (let at = 0; at + FIELDS <= entries.length; at += FIELDS) {
    found.push({ ...entry(parts, entries.slice(at, at + FIELDS)), id: `${at / FIELDS}` });
  }
  return found.sort((a, b) => a.until - b.until);
};

const entry = (parts: Parts, [ledger, move, domain, intensity, turn]: readonly number[]): Omit<Waiting, 'id'> => {
  const { card, own, table } = parts;
  const { answeredBy, window } = card.ledgers[ledger];
  const asker = card.moves[move]?.parties[0]?.role ?? -1;
  const mine = own.seat === answeredBy;
  const until = turn + window;
  return {
    ledger: ledgerName(card, ledger),
    kind: kindName(card, card.ledgers[ledger].matchAny ? -1 : domain, intensity),
    asker,
    from: move < 0 ? '' : t('ledger.by', { move: partName(card, move, asker), turn }),
    answerer: answeredBy,
    answererName: roleName(card, answeredBy),
    mine,
    until,
    last: until <= table.turn,
    matches: mine ? matching(parts, ledger, domain, intensity) : [],
  };
};

const matching = ({ card, own }: Parts, ledger: number, domain: number, intensity: number): string[] =>
  card.moves.flatMap((move, index) => {
    const isMine = move.parties.some(({ role }) => role === own.seat);
    const inMeasure = card.ledgers[ledger].matchAny || (move.domain === domain && move.intensity === intensity);
    return isMine && inMeasure && move.answers.includes(ledger) ? [partName(card, index, own.seat)] : [];
  });
