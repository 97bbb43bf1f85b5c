import { plain, t } from '../text/words.ts';
import { domainName, kindName, ledgerName, partName, roleName } from './names.ts';
import type { Parts } from './parts.ts';

/** One act that waits for an answer. */
export interface Waiting {
  /** The same as long as it waits. */
  readonly id: string;
  readonly ledger: number;
  readonly ledgerName: string;
  /** "Military 2", or what the ledger is called where any kind answers. */
  readonly kind: string;
  /** '' where any kind answers. */
  readonly domain: string;
  /** 1 to 3, 0 where any kind answers. */
  readonly size: number;
  readonly sizeName: string;
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
  /** Cards of this seat that answer it, and how; empty when it waits for another. */
  readonly answers: readonly Answering[];
}

export interface Answering {
  readonly move: number;
  readonly title: string;
  readonly measure: Measure;
}

/** How an answer stands to what it answers: in measure, lower, or higher. */
export type Measure = (typeof MEASURES)[number];
export const MEASURES = ['proportional', 'under', 'over'] as const;

const FIELDS = 5;

/** Open entries of all ledgers, those that lapse first first. */
export const waiting = (parts: Parts): Waiting[] => {
  const { entries } = parts.table;
  const found: Waiting[] = [];
  for (let at = 0; at + FIELDS <= entries.length; at += FIELDS) {
    const fields = entries.slice(at, at + FIELDS);
    const twins = found.filter(({ id }) => id.startsWith(`${fields.join('-')} `)).length;
    found.push({ ...entry(parts, fields), id: `${fields.join('-')} ${twins}` });
  }
  return found.sort((a, b) => a.until - b.until);
};

const entry = (parts: Parts, [ledger, move, domain, intensity, turn]: readonly number[]): Omit<Waiting, 'id'> => {
  const { card, own, table } = parts;
  const { answeredBy, window, matchAny } = card.ledgers[ledger];
  const asker = card.moves[move]?.parties[0]?.role ?? -1;
  const mine = own.seat === answeredBy;
  const until = turn + window;
  const any = matchAny || domain < 0;
  return {
    ledger,
    ledgerName: ledgerName(card, ledger),
    kind: any ? ledgerName(card, ledger) : kindName(card, domain, intensity),
    domain: any ? '' : domainName(card, domain),
    size: any ? 0 : intensity,
    sizeName: any ? '' : sizeName(intensity),
    asker,
    from: move < 0 ? t('ledger.before') : t('ledger.by', { move: partName(card, move, asker), turn }),
    answerer: answeredBy,
    answererName: roleName(card, answeredBy),
    mine,
    until,
    last: until <= table.turn,
    answers: mine ? answering(parts, ledger, domain, intensity) : [],
  };
};

/** Small, middling, large; a scenario's own sizes beyond three stay numbers. */
export const sizeName = (intensity: number): string =>
  intensity === 1 || intensity === 2 || intensity === 3 ? t(`size.${intensity}`) : plain(intensity);

const answering = ({ card, own }: Parts, ledger: number, domain: number, intensity: number): Answering[] =>
  card.moves
    .flatMap((line, move) => {
      const mine = line.parties.some(({ role }) => role === own.seat);
      if (!mine || line.covert || !line.answers.includes(ledger)) return [];
      const any = card.ledgers[ledger].matchAny;
      if (!any && line.domain !== domain) return [];
      const measure: Measure =
        any || line.intensity === intensity ? 'proportional' : line.intensity < intensity ? 'under' : 'over';
      return [{ move, title: partName(card, move, own.seat), measure }];
    })
    .sort((a, b) => MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure));
