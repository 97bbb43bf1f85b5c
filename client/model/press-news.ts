import type { Brief, LedgerBrief, LedgerTelling, PressPicture, RepeatedTelling } from '../../shared/scenario/press.ts';
import { HEADLINE, LEDGER_NEWS } from '../../shared/scenario/press.ts';
import type { ScenarioCard } from '../../shared/wire/http.ts';
import { CAUSES, LEDGER_OUTCOMES, OUTCOMES, type ReportMessage, type WireChange } from '../../shared/wire/messages.ts';
import { listed, sentence, t } from '../text/words.ts';
import { eventName, isDeal, moveName, partName, placeName, roleName } from './names.ts';
import { filled } from './press-figures.ts';
import { subjectOf } from './press-subject.ts';

/** One thing that happened, as the newsroom holds it before the page is made. */
export interface News {
  /** What it is about: the same for the same move or event in another turn. */
  readonly subject: string;
  readonly headline: string;
  readonly story: string;
  /** What a ledger made of it, '' for nothing. */
  readonly answer: string;
  readonly place: string;
  readonly picture: PressPicture | '';
  readonly says: Readonly<Record<string, string>>;
  readonly seats: readonly number[];
  /** The turn that its line on the wire is marked with. */
  readonly turn: number;
  /** Public changes that it caused. */
  readonly changes: readonly WireChange[];
  readonly kind: 'move' | 'deal' | 'unmet' | 'failed' | 'event' | 'lapsed' | 'injected';
  /** What a ledger thought of it, '' for nothing. */
  readonly outcome: (typeof LEDGER_OUTCOMES)[number] | '';
  /** How often it had happened before, and whether in the turn before this one. */
  readonly times: number;
  readonly lately: boolean;
  readonly intensity: number;
  /** What its writer adds to its weight. */
  readonly weight: number;
}

/** Everything that a paper may tell of one turn. What is covert never reaches it, not even for those who did it. */
export const newsOf = (
  card: ScenarioCard,
  report: ReportMessage,
  earlier: readonly ReportMessage[],
): readonly News[] => [
  ...orderNews(card, report, earlier),
  ...lapsedNews(card, report, earlier),
  ...report.events.map(event => eventNews(card, report, earlier, event)),
  ...report.injected.map(({ text, changes }, at) => injectedNews(report, text, changes, at)),
];

/** A headline that is not written for the press may be too long for its column. */
const short = (text: string): string => {
  if (text.length <= HEADLINE) return text;
  const cut = text.slice(0, HEADLINE - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 20))}…`;
};

interface Ordered {
  readonly move: number;
  readonly target: number;
  readonly outcome: (typeof OUTCOMES)[number];
  readonly seats: readonly number[];
}

/** Orders as things that happened: the halves of a deal are one. */
const ordersOf = (card: ScenarioCard, report: ReportMessage): readonly Ordered[] => {
  const found = new Map<string, Ordered>();
  for (const [seat, move, target, code] of report.orders) {
    if (card.moves[move]?.covert !== false) continue;
    const outcome = OUTCOMES[code] ?? 'done';
    const name = `${move} ${target} ${outcome}`;
    const seats = [...(found.get(name)?.seats ?? []), seat];
    found.set(name, { move, target, outcome, seats });
  }
  return [...found.values()];
};

const orderNews = (card: ScenarioCard, report: ReportMessage, earlier: readonly ReportMessage[]): readonly News[] =>
  ordersOf(card, report).map(ordered => {
    switch (ordered.outcome) {
      case 'unmet':
        return unmetNews(card, report, ordered);
      case 'failed':
        return failedNews(card, report, ordered);
      default:
        return doneNews(card, report, earlier, ordered);
    }
  });

const bare = (report: ReportMessage) =>
  ({
    story: '',
    answer: '',
    place: '',
    picture: '',
    says: {},
    seats: [],
    turn: report.turn,
    changes: [],
    outcome: '',
    times: 0,
    lately: false,
    intensity: 0,
    weight: 0,
  }) as const;

const isDone = (move: number, report: ReportMessage): boolean =>
  report.orders.some(([, of, , outcome]) => of === move && OUTCOMES[outcome] === 'done');

const doneNews = (
  card: ScenarioCard,
  report: ReportMessage,
  earlier: readonly ReportMessage[],
  { move, target, seats }: Ordered,
): News => {
  const { id, intensity } = card.moves[move];
  const words = card.texts.press?.moves[id];
  const times = earlier.filter(past => isDone(move, past)).length;
  const gaps = { place: target < 0 ? '' : placeName(card, target) };
  const { headline, story } = briefNow(words, times);
  const answered = answerOf(card, report, earlier, move);
  return {
    ...bare(report),
    subject: `move ${id}`,
    headline: filled(headline, gaps) || short(moveName(card, move)),
    story: filled(story, gaps) || (card.texts.moves[id]?.flavour ?? ''),
    answer: answered.story,
    outcome: answered.outcome,
    place: gaps.place || placeOf(card, words?.place ?? '', seats[0]),
    picture: words?.picture || pictureOf(card, move),
    says: words?.says ?? {},
    weight: words?.weight ?? 0,
    seats,
    changes: report.changes.filter(([, , kind, cause]) => byMove(kind) && cause === move),
    kind: isDeal(card, move) ? 'deal' : 'move',
    times,
    lately: isLast(report, earlier, past => isDone(move, past)),
    intensity,
  };
};

const byMove = (kind: number): boolean => CAUSES[kind] === 'move' || CAUSES[kind] === 'luck';

const isLast = (
  report: ReportMessage,
  earlier: readonly ReportMessage[],
  is: (report: ReportMessage) => boolean,
): boolean => earlier.some(past => past.turn === report.turn - 1 && is(past));

/** What is told the second time differs from the first; a third time never reads as if it were the first. */
const briefNow = (words: RepeatedTelling | undefined, times: number): Brief => {
  const first = { headline: words?.headline ?? '', story: words?.story ?? '' };
  const again = (words?.again ?? []).filter(({ headline }) => headline !== '');
  if (times === 0 || again.length === 0) return first;
  const { headline, story } = again[(times - 1) % again.length];
  return { headline, story: story || first.story };
};

const pictureOf = (card: ScenarioCard, move: number): PressPicture =>
  isDeal(card, move) ? 'talks' : subjectOf(card.moves[move].icon, card.domains[card.moves[move].domain] ?? '');

/** The named place, else the city of the role. */
const placeOf = (card: ScenarioCard, named: string, role: number): string => {
  const own = card.texts.press?.roles[card.roles[role]?.id ?? '']?.place ?? '';
  const place = card.places.findIndex(({ id }) => id === (named || own));
  const capital = role < 0 ? -1 : card.places.findIndex(spot => spot.kind === 'capital' && spot.role === role);
  return place >= 0 ? placeName(card, place) : capital >= 0 ? placeName(card, capital) : '';
};

/** What the ledgers made of a move; the first that has words for it. */
const answerOf = (card: ScenarioCard, report: ReportMessage, earlier: readonly ReportMessage[], move: number) => {
  const lines = report.ledger.filter(([, , , answer]) => answer === move);
  const settled = lines.some(([, outcome]) => LEDGER_OUTCOMES[outcome] !== 'unprovoked');
  for (const line of lines) {
    const [ledger, code, asker] = line;
    const outcome = LEDGER_OUTCOMES[code] ?? 'opened';
    if (outcome === 'unprovoked' && (settled || !hasMoved(report, ledger))) continue;
    if (!isTold(card, asker)) continue;
    const story = storyNow(newsIn(ledgerWords(card, ledger), outcome), countBefore(report, earlier, line));
    return {
      outcome,
      story: sentence(filled(story, { asker: nameOf(card, ledger, asker), answer: nameOf(card, ledger, move) })),
    };
  }
  return { outcome: '', story: '' } as const;
};

/** How often a ledger had said the same, this turn's lines before this one included. */
const countBefore = (
  report: ReportMessage,
  earlier: readonly ReportMessage[],
  line: ReportMessage['ledger'][number],
): number => {
  const isSame = ([ledger, outcome]: ReportMessage['ledger'][number]) => ledger === line[0] && outcome === line[1];
  const today = report.ledger.slice(0, report.ledger.indexOf(line));
  return [...earlier.flatMap(({ ledger }) => ledger), ...today].filter(isSame).length;
};

const storyNow = (words: LedgerBrief | undefined, times: number): string => {
  const stories = words?.stories ?? [];
  return stories[times % Math.max(1, stories.length)] ?? '';
};

const hasMoved = (report: ReportMessage, ledger: number): boolean =>
  report.changes.some(([, , kind, id]) => CAUSES[kind] === 'unprovoked' && id === ledger);

const isTold = (card: ScenarioCard, move: number): boolean => move < 0 || card.moves[move]?.covert === false;

const ledgerWords = (card: ScenarioCard, ledger: number): LedgerTelling | undefined =>
  card.texts.press?.ledgers[card.ledgers[ledger]?.id ?? ''];

const newsIn = (words: LedgerTelling | undefined, outcome: string): LedgerBrief | undefined => {
  const known = LEDGER_NEWS.find(news => news === outcome);
  return known && words?.[known];
};

/** A move in the middle of a sentence. */
const nameOf = (card: ScenarioCard, ledger: number, move: number): string => {
  if (move < 0) return ledgerWords(card, ledger)?.before || t('press.before');
  return card.texts.press?.moves[card.moves[move].id]?.name || t('press.quoted', { text: moveName(card, move) });
};

const unmetNews = (card: ScenarioCard, report: ReportMessage, { move, seats }: Ordered): News => {
  const { id } = card.moves[move];
  const words = card.texts.press?.moves[id];
  return {
    ...bare(report),
    subject: `unmet ${id}`,
    headline: words?.unmet.headline || short(t('press.unmet', { deal: moveName(card, move) })),
    story: words?.unmet.story || t('press.unmet.story', { asker: listed(seats.map(seat => roleName(card, seat))) }),
    place: placeOf(card, '', seats[0]),
    picture: words?.picture || 'talks',
    seats,
    kind: 'unmet',
  };
};

const failedNews = (card: ScenarioCard, report: ReportMessage, { move, seats }: Ordered): News => ({
  ...bare(report),
  subject: `failed ${card.moves[move].id}`,
  headline: short(t('press.failed', { order: partName(card, move, seats[0]) })),
  place: placeOf(card, '', seats[0]),
  picture: pictureOf(card, move),
  seats,
  kind: 'failed',
});

/** Entries of one ledger that lapsed together are one piece of news. */
const lapsedNews = (card: ScenarioCard, report: ReportMessage, earlier: readonly ReportMessage[]): readonly News[] =>
  card.ledgers.flatMap(({ id, answeredBy }, ledger) => {
    const askers = report.ledger
      .filter(([of, outcome, asker]) => of === ledger && isLapsed(outcome) && isTold(card, asker))
      .map(([, , asker]) => asker);
    if (askers.length === 0) return [];
    const words = ledgerWords(card, ledger)?.lapsed;
    const asked = listed([...new Set(askers.map(asker => nameOf(card, ledger, asker)))]);
    const lapsed = (past: ReportMessage) => past.ledger.some(([of, outcome]) => of === ledger && isLapsed(outcome));
    const times = earlier.filter(lapsed).length;
    const story = storyNow(words, times);
    return [
      {
        ...bare(report),
        subject: `lapsed ${id}`,
        headline: words?.headline || short(t('press.lapsed', { role: roleName(card, answeredBy) })),
        story: sentence(story === '' ? t('press.lapsed.story', { asker: asked }) : filled(story, { asker: asked })),
        place: placeOf(card, '', answeredBy),
        picture: 'papers',
        seats: [answeredBy],
        changes: report.changes.filter(([, , kind, of]) => CAUSES[kind] === 'lapsed' && of === ledger),
        kind: 'lapsed',
        times,
        lately: isLast(report, earlier, lapsed),
      },
    ];
  });

const isLapsed = (outcome: number): boolean => LEDGER_OUTCOMES[outcome] === 'lapsed';

const eventNews = (
  card: ScenarioCard,
  report: ReportMessage,
  earlier: readonly ReportMessage[],
  event: number,
): News => {
  const id = card.events[event]?.id ?? '';
  const words = card.texts.press?.events[id];
  const came = (past: ReportMessage) => past.events.includes(event);
  const times = earlier.filter(came).length;
  const { headline, story } = briefNow(words, times);
  return {
    ...bare(report),
    subject: `event ${id}`,
    headline: headline || short(eventName(card, event)),
    story: story || (card.texts.events[id]?.text ?? ''),
    place: placeOf(card, words?.place ?? '', -1),
    picture: words?.picture || 'papers',
    says: words?.says ?? {},
    weight: words?.weight ?? 0,
    turn: report.turn + 1,
    changes: report.dawn.filter(([, , kind, of]) => CAUSES[kind] === 'event' && of === event),
    kind: 'event',
    times,
    lately: isLast(report, earlier, came),
  };
};

const injectedNews = (report: ReportMessage, text: string, changes: readonly WireChange[], at: number): News => ({
  ...bare(report),
  subject: `injected ${report.turn} ${at}`,
  headline: text.length <= HEADLINE ? text : t('press.injected'),
  story: text.length <= HEADLINE ? t('press.injected.story') : text,
  picture: 'broadcast',
  turn: report.turn + 1,
  changes,
  kind: 'injected',
});
