import type { PressPicture, Telling } from '../../shared/scenario/press.ts';
import type { ScenarioCard } from '../../shared/wire/http.ts';
import type { ReportMessage } from '../../shared/wire/messages.ts';
import { sentence, t } from '../text/words.ts';
import { roleName } from './names.ts';
import { countIn, type Figure, figureSentence, figuresOf, shareOf } from './press-figures.ts';
import { type News, newsOf } from './press-news.ts';
import { weightOf } from './press-weight.ts';

export interface Article {
  readonly headline: string;
  /** Place and date, as far as they are known. */
  readonly dateline: string;
  readonly picture: PressPicture;
  readonly seats: readonly number[];
  readonly story: string;
  readonly says: readonly { readonly role: number; readonly office: string; readonly words: string }[];
}

export interface WireLine {
  readonly turn: number;
  readonly seats: readonly number[];
  readonly text: string;
}

/** One issue of the paper, ready to be set. */
export interface FrontPage {
  readonly number: number;
  readonly title: string;
  readonly volume: string;
  readonly turn: string;
  readonly edition: string;
  readonly date: string;
  readonly price: string;
  readonly lead: Article;
  readonly columns: readonly Article[];
  /** What the makers of the game have to say, on the first page; '' afterwards. */
  readonly note: string;
  readonly wire: readonly WireLine[];
  /** Says that more has changed than is printed; '' when all is. */
  readonly more: string;
}

/** The ending, once there is one: then its story leads the last issue. */
const PLAYING = -1;

/** The issue that a report fills. @param reports - of all turns so far that are at hand, in order; the last one is told */
export const frontPage = (card: ScenarioCard, reports: readonly ReportMessage[], ending = PLAYING): FrontPage => {
  const before: FrontPage[] = [];
  for (let at = 1; at < reports.length; at++) {
    before.push(issueOf(card, reports.slice(0, at), { ending: PLAYING, before }));
  }
  return issueOf(card, reports, { ending, before });
};

interface Issue {
  readonly ending: number;
  /** The issues before, whose lead is not led with again and whose quotes are left alone for a while. */
  readonly before: readonly FrontPage[];
}

/** So many issues pass before a quote may be printed again. */
const QUOTE_REST = 2;

const issueOf = (card: ScenarioCard, reports: readonly ReportMessage[], { ending, before }: Issue): FrontPage => {
  const report = reports[reports.length - 1];
  const news = newsOf(card, report, reports.slice(0, -1));
  const number = report.turn + 1;
  const figures = new Figures(card, report);
  const quoted = new Set(before.slice(-QUOTE_REST).flatMap(({ lead }) => lead.says.map(({ words }) => words)));
  const desk: NewsDesk = { card, figures, number, date: dateOf(card, number, ending), quoted };
  const chosen = choose(card, report, news, before.at(-1)?.lead.headline ?? '');
  const top = ending >= 0 ? endingLead(desk, ending) : report.turn === 0 ? openingLead(desk, chosen.lead) : null;
  const beside = top && chosen.lead && !top.isNews ? [chosen.lead, ...chosen.columns].slice(0, 2) : chosen.columns;
  const lead = top?.article ?? (chosen.lead ? articleOf(desk, chosen.lead, LEAD) : quietLead(desk));
  const columns = beside.map(item => articleOf(desk, item, COLUMN));
  const told = new Set([lead, ...columns].map(({ headline }) => headline));
  return {
    ...mastheadOf(desk, ending),
    lead,
    columns,
    note: report.turn === 0 ? (card.texts.notes.start ?? '') : '',
    wire: news.filter(({ headline }) => !told.has(headline)).map(wireLine),
    more: report.turn === 0 ? '' : moreIn(figures.left()),
  };
};

interface NewsDesk {
  readonly card: ScenarioCard;
  readonly figures: Figures;
  readonly number: number;
  readonly date: string;
  /** Quotes that the reader still remembers. */
  readonly quoted: ReadonlySet<string>;
}

const dateOf = (card: ScenarioCard, number: number, ending: number): string =>
  ending >= 0 ? '' : (card.texts.press?.turns[number - 1]?.date ?? '');

const mastheadOf = ({ card, number, date }: NewsDesk, ending: number) => ({
  number,
  title: card.texts.press?.title || t('press.title'),
  volume: t('press.volume', { volume: roman(card.turns) }),
  turn: ending >= 0 ? '' : (card.texts.turns[number - 1]?.title ?? ''),
  edition: t(ending >= 0 ? 'press.edition.extra' : number === 1 ? 'press.edition.first' : 'press.edition.late'),
  date: date || card.texts.turns[number - 1]?.dates || '',
  price: t('press.price', { price: card.texts.press?.turns[number - 1]?.price || t('press.price.usual') }),
});

const ROMAN = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

const roman = (n: number): string => {
  const [step, letters] = ROMAN.find(([value]) => value <= n) ?? [n, ''];
  return n <= 0 ? '' : letters + roman(n - step);
};

/** The weightiest leads, unless it led before; then two more, of other seats and subjects and with something to say. */
const choose = (card: ScenarioCard, report: ReportMessage, news: readonly News[], before: string) => {
  const weighed = news
    .map((item, at) => ({ item, at, weight: weightOf(card, report, item) }))
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .map(({ item }) => item);
  const fit = weighed.filter(({ story, headline }) => story !== '' && headline !== before);
  const lead: News | undefined = fit[0];
  const others = fit.filter(item => item !== lead && item.headline !== lead?.headline);
  const apart = (item: News, other: News | undefined) =>
    (item.seats.length === 0 || item.seats[0] !== other?.seats[0]) && item.picture !== other?.picture;
  const first = others.find(item => apart(item, lead)) ?? others[0];
  const rest = others.filter(item => item !== first);
  const second = rest.find(item => apart(item, lead) && apart(item, first)) ?? rest[0];
  return { lead, columns: [first, second].filter(item => item !== undefined) };
};

/** Sentences on figures, each of which a page prints once. */
class Figures {
  readonly #card: ScenarioCard;
  readonly #turn: number;
  #left: readonly Figure[];

  constructor(card: ScenarioCard, report: ReportMessage) {
    this.#card = card;
    this.#turn = report.turn;
    this.#left = figuresOf(card, report);
  }

  /** The largest that this news moved, in the direction in which the whole turn moved it. */
  about(news: News, { most, least }: { readonly most: number; readonly least: number }): string[] {
    const own = this.#left.filter(figure => shareOf(this.#card, figure) >= least && isMostly(figure, news));
    return this.take(own.slice(0, most));
  }

  /** The largest of all that are left. */
  largest(most: number): string[] {
    return this.take(this.#left.slice(0, most));
  }

  take(figures: readonly Figure[]): string[] {
    this.#left = this.#left.filter(figure => !figures.includes(figure));
    return figures.map(figure => figureSentence(this.#card, figure, this.#turn));
  }

  left(): number {
    return this.#left.length;
  }
}

/** At least half of what a figure moved is the work of this news. */
const isMostly = ({ track, before, after }: Figure, { changes }: News): boolean => {
  const own = changes.filter(([of]) => of === track).reduce((sum, [, by]) => sum + by, 0);
  return after > before ? 2 * own >= after - before : 2 * own <= after - before;
};

const LEAD = { most: 2, least: 0, quotes: 3 } as const;
/** A column has room for one figure, and only if it is large. */
const COLUMN = { most: 1, least: 0.1, quotes: 0 } as const;

const articleOf = (desk: NewsDesk, news: News, room: typeof LEAD | typeof COLUMN): Article => ({
  headline: news.headline,
  dateline: datelineOf(news.place, room === LEAD ? desk.date : ''),
  picture: news.picture || 'papers',
  seats: news.seats,
  story: [news.story, news.answer, ...figuresFor(desk, news, room)].filter(part => part !== '').join(' '),
  says: saysOf(desk.card, news.says, news.seats)
    .filter(({ words }) => !desk.quoted.has(words))
    .slice(0, room.quotes),
});

/** A column that tells what a ledger made of it is full. */
const figuresFor = (desk: NewsDesk, news: News, room: typeof LEAD | typeof COLUMN): readonly string[] =>
  room === COLUMN && news.answer !== '' ? [] : desk.figures.about(news, room);

const datelineOf = (place: string, date: string): string =>
  place === '' || date === '' ? place || date : t('press.dateline', { place, date });

/** Whoever did it speaks first. */
const saysOf = (card: ScenarioCard, says: Telling['says'], first: readonly number[]): Article['says'] =>
  card.roles
    .map(({ id }, role) => ({
      role,
      office: card.texts.press?.roles[id]?.office || roleName(card, role),
      words: Object.hasOwn(says, id) ? says[id] : '',
    }))
    .filter(({ words }) => words !== '')
    .sort((a, b) => Number(first.includes(b.role)) - Number(first.includes(a.role)));

const written = (desk: NewsDesk, telling: Telling, instead: Partial<Article>): Article => {
  const place = desk.card.places.findIndex(({ id }) => id === telling.place);
  return {
    headline: telling.headline || instead.headline || '',
    dateline: datelineOf(place < 0 ? '' : (desk.card.texts.places[telling.place] ?? ''), desk.date),
    picture: telling.picture || instead.picture || 'papers',
    seats: [],
    story: telling.story || instead.story || '',
    says: saysOf(desk.card, telling.says, []),
  };
};

const NOTHING: Telling = { headline: '', story: '', place: '', picture: '', weight: 0, says: {} };

/** Before any order: what the writer wrote, else the first event, else what the scenario is called. */
const openingLead = (desk: NewsDesk, first: News | undefined): { article: Article; isNews: boolean } => {
  const { press, title, subtitle } = desk.card.texts;
  if (press?.opening.headline) return { article: written(desk, press.opening, {}), isNews: false };
  if (first) return { article: articleOf(desk, first, LEAD), isNews: true };
  const article = written(desk, NOTHING, { headline: title, story: subtitle || t('press.first'), picture: 'papers' });
  return { article, isNews: false };
};

const endingLead = (desk: NewsDesk, ending: number): { article: Article; isNews: boolean } => {
  const { press, endings } = desk.card.texts;
  const { id } = desk.card.endings[ending];
  const telling = press?.endings[id] ?? NOTHING;
  return {
    article: written(desk, telling, { headline: endings[id]?.title, story: endings[id]?.story }),
    isNews: false,
  };
};

/** A turn in which nobody did anything that a paper may tell. */
const quietLead = (desk: NewsDesk): Article => {
  const isOdd = desk.number % 2 === 1;
  const story = t(isOdd ? 'press.quiet.odd.story' : 'press.quiet.story');
  return {
    headline: t(isOdd ? 'press.quiet.odd' : 'press.quiet'),
    dateline: desk.date,
    picture: 'dark_city',
    seats: [],
    story: [story, ...desk.figures.largest(2)].join(' '),
    says: [],
  };
};

const wireLine = ({ turn, seats, headline }: News): WireLine => ({ turn, seats, text: headline });

const moreIn = (n: number): string => (n === 0 ? '' : sentence(t('press.more', { n, count: countIn(n) })));
