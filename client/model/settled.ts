import { unreachable } from '../../shared/result.ts';
import type { ScenarioCard } from '../../shared/wire/http.ts';
import { CAUSES, LEDGER_OUTCOMES, type ReportMessage } from '../../shared/wire/messages.ts';
import { signed, t } from '../text/words.ts';
import { domainName, partName, roleName, trackShort } from './names.ts';

/** One side of a pair in a ledger. */
export interface Act {
  /** -1 for what stood open before the game. */
  readonly seat: number;
  readonly title: string;
  /** Domain in words, '' where the ledger takes any. */
  readonly domain: string;
  /** 1 to 3; 0 where the ledger asks for no size. */
  readonly size: number;
}

/** What became of one entry, or of a signal that answered none. */
export interface Settled {
  readonly outcome: (typeof LEDGER_OUTCOMES)[number];
  /** Who may answer. */
  readonly answerer: number;
  readonly asked: Act | null;
  readonly given: Act | null;
  readonly verdict: string;
  /** The whole in one sentence. */
  readonly words: string;
  /** "+2 Moscow's name", where it is this line alone that did it. */
  readonly effects: readonly string[];
}

type Line = ReportMessage['ledger'][number];

/**
 * What the ledgers made of the turn: answers and lapses first, then what opened. A signal that answers one ledger is told as
 * unprovoked in another only where that moved something.
 */
export const settled = (card: ScenarioCard, report: ReportMessage): Settled[] => {
  const lines = report.ledger.filter(line => isTold(report, line)).map(line => settledLine(card, report, line));
  const apart = lines.filter((line, at) => lines.findIndex(({ words }) => words === line.words) === at);
  return [
    ...apart.filter(({ outcome }) => outcome !== 'opened'),
    ...apart.filter(({ outcome }) => outcome === 'opened'),
  ];
};

const outcomeOf = ([, code]: Line): Settled['outcome'] => LEDGER_OUTCOMES[code] ?? 'opened';

const isTold = (report: ReportMessage, line: Line): boolean => {
  if (outcomeOf(line) !== 'unprovoked') return true;
  const answersElsewhere = report.ledger.some(each => each[3] === line[3] && outcomeOf(each) !== 'unprovoked');
  return !answersElsewhere || changesBy(report, line).length > 0;
};

const changesBy = (report: ReportMessage, line: Line) =>
  report.changes.filter(([, , kind, id]) => CAUSES[kind] === outcomeOf(line) && id === line[0]);

const settledLine = (card: ScenarioCard, report: ReportMessage, line: Line): Settled => {
  const outcome = outcomeOf(line);
  return {
    outcome,
    answerer: card.ledgers[line[0]]?.answeredBy ?? -1,
    asked: outcome === 'unprovoked' ? null : askedOf(card, line),
    given: line[3] < 0 ? null : givenOf(card, line),
    verdict: t(`reveal.verdict.${outcome}`),
    words: sentenceOf(card, report, line),
    effects: effectsOf(card, report, line),
  };
};

const askedOf = (card: ScenarioCard, [ledger, , move, , domain, size]: Line): Act => {
  const any = card.ledgers[ledger]?.matchAny === true;
  const seat = card.moves[move]?.parties[0]?.role ?? -1;
  return {
    seat,
    title: move < 0 ? t('reveal.ledger.before') : partName(card, move, seat),
    domain: any ? '' : domainName(card, domain),
    size: any ? 0 : size,
  };
};

const givenOf = (card: ScenarioCard, [ledger, , , move, , , size]: Line): Act => {
  const seat = card.ledgers[ledger]?.answeredBy ?? -1;
  return { seat, title: partName(card, move, seat), domain: domainName(card, card.moves[move].domain), size };
};

const quoted = (card: ScenarioCard, { seat, title, domain, size }: Act): string => {
  const kind = kindOf(domain, size);
  if (seat < 0) return kind === '' ? t('reveal.act.before.bare') : t('reveal.act.before', { kind });
  const named = { seat: roleName(card, seat), move: title };
  return kind === '' ? t('reveal.act.bare', named) : t('reveal.act', { ...named, kind });
};

const ownWords = ({ title, domain, size }: Act): string => {
  const kind = kindOf(domain, size);
  return kind === '' ? t('reveal.act.own.bare', { move: title }) : t('reveal.act.own', { move: title, kind });
};

const lapsedBefore = ({ domain, size }: Act, answerer: string): string => {
  const kind = kindOf(domain, size);
  return kind === ''
    ? t('reveal.ledger.lapsedBefore.bare', { answerer })
    : t('reveal.ledger.lapsedBefore', { kind, answerer });
};

/** "military 2", within a sentence; '' where the ledger takes any. */
const kindOf = (domain: string, size: number): string =>
  domain === '' ? '' : t('ledger.kind', { domain: domain.toLocaleLowerCase(), intensity: size });

const sentenceOf = (card: ScenarioCard, report: ReportMessage, line: Line): string => {
  const outcome = outcomeOf(line);
  const [ledger, , , , , , , turn] = line;
  const { answeredBy, window } = card.ledgers[ledger];
  const asked = askedOf(card, line);
  const answerer = roleName(card, answeredBy);
  const given = line[3] < 0 ? asked : givenOf(card, line);
  const pair = {
    answerer,
    asked: quoted(card, asked),
    given: ownWords(given),
  };
  switch (outcome) {
    case 'opened':
      return t('reveal.ledger.opened', { asked: pair.asked, answerer, until: turn + window });
    case 'lapsed':
      return asked.seat < 0
        ? lapsedBefore(asked, answerer)
        : t('reveal.ledger.lapsed', { asked: pair.asked, answerer, turn });
    case 'under':
      return t(changesBy(report, line).length === 0 ? 'reveal.ledger.underInVain' : 'reveal.ledger.under', pair);
    case 'unprovoked':
      return t('reveal.ledger.unprovoked', pair);
    case 'proportional':
    case 'over':
      return t(`reveal.ledger.${outcome}`, pair);
    default:
      return unreachable(outcome);
  }
};

/** Two answers of one kind in one ledger are added up there: then nobody can say which did how much. */
const effectsOf = (card: ScenarioCard, report: ReportMessage, line: Line): string[] => {
  const alike = report.ledger.filter(each => each[0] === line[0] && each[1] === line[1]);
  if (alike.length !== 1) return [];
  return changesBy(report, line).map(([track, by]) =>
    t('card.effect', { by: signed(by), track: trackShort(card, track) }),
  );
};
