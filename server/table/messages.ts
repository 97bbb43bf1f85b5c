import type { Offer, SeatState, State } from '../../shared/engine/state.ts';
import { reportFor } from '../../shared/engine/view.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type {
  EndMessage,
  OwnMessage,
  ReportMessage,
  TalkLine,
  Whisper,
  WireOption,
} from '../../shared/wire/messages.ts';
import { wireOrders } from '../../shared/wire/own.ts';
import { wireOffer, wireReport } from '../../shared/wire/report.ts';
import type { SpokenLine } from '../store/store.ts';
import { extraOf } from './clock.ts';
import type { Link } from './link.ts';
import { isHost } from './people.ts';
import { type Look, onlookerOf, type Sight, shortDigest } from './sights.ts';
import type { Table } from './table.ts';

/** The last so many lines of talk go to who joins. */
const BACKLOG = 200;

/** After a step: shows the public part to all, then each its own, in the order patch, report, own, end. */
export const tell = (
  table: Table,
  { boardShown, ended, before }: { boardShown: boolean; ended: boolean; before: State },
): void => {
  table.stage?.gather();
  table.stage?.show();
  const looks = new Map<string, Look>();
  const end = ended ? endMessage(table) : null;
  for (const link of table.links) {
    if (boardShown) sendBoard(table, link, looks);
    else if (link.facilitator || ownChanged(table, before, link.seat)) sendOwn(table, link);
    if (end) link.send('end', end);
  }
};

/** What somebody who comes in, or asks again, is told. */
export const tellAll = (table: Table, link: Link): void => {
  link.sentOptions = '';
  if (table.card.phase === 'lobby') sendOwn(table, link);
  else sendBoard(table, link, new Map());
  link.send('talk', heardBy(table, link).slice(-BACKLOG));
  if (table.card.phase === 'ended') link.send('end', endMessage(table));
};

/** Onlookers of one kind are told the same of a board, which is looked at once for all of them. */
const sendBoard = (table: Table, link: Link, looks: Map<string, Look>): void => {
  const name = link.facilitator ? 'all' : String(link.seat);
  const look = looks.get(name) ?? table.sights.look(link);
  looks.set(name, look);
  link.send('report', look.report);
  sendOwn(table, link, look.options);
};

/** Seats and offers are replaced, never changed: what is the same object is the same. */
const ownChanged = (table: Table, before: State, seat: number): boolean => {
  if (seat < 0) return false;
  if (table.state.seats[seat] !== before.seats[seat]) return true;
  if (table.state.offers === before.offers) return false;
  const then = before.offers.filter(offer => isParty(table.scenario, offer, seat));
  const now = table.state.offers.filter(offer => isParty(table.scenario, offer, seat));
  return now.length !== then.length || now.some((offer, index) => offer !== then[index]);
};

export const isParty = (scenario: Scenario, offer: Offer, seat: number): boolean =>
  scenario.moves[offer.move].parties.some(party => party.role === seat);

/** @param options - of the board as it stands, where they are at hand */
export const sendOwn = (table: Table, link: Link, options?: readonly WireOption[]): void =>
  link.send('own', ownMessage(table, link, options));

const IN_LOBBY: Sight = { privateTracks: [], optionsDigest: shortDigest('[]') };

const ownMessage = (table: Table, link: Link, options?: readonly WireOption[]): OwnMessage => {
  const { card, state } = table;
  const sight = card.phase === 'lobby' ? IN_LOBBY : table.sights.of(link);
  const seat = link.seat < 0 ? null : state.seats[link.seat];
  const tracks = sight.privateTracks;
  const offers = offersFor(table, link).map(wireOffer);
  const draft = wireOrders(seat?.draft ?? null);
  const sealed = wireOrders(seat?.sealed ?? null);
  const sealedBy = seat?.sealedBy ?? null;
  const known = link.sentOptions === sight.optionsDigest;
  link.sentOptions = sight.optionsDigest;
  const { digest } = table.sights.board;
  return {
    now: table.house.now(),
    seat: link.seat,
    person: link.person,
    host: isHost(table, link),
    facilitator: link.facilitator,
    code: link.seat >= 0 || link.hostKey ? table.row.code : '',
    tracks,
    draft,
    sealed,
    sealedBy,
    options: known ? null : card.phase === 'lobby' ? [] : (options ?? table.sights.look(link).options),
    offers,
    extra: link.seat < 0 ? 0 : extraOf(card, table.timing, link.seat),
    ...(isHost(table, link) ? { times: card.seats.map(({ time }) => time) } : {}),
    ...(link.facilitator ? { seats: state.seats.map(seatOf) } : {}),
    digest: shortDigest(
      JSON.stringify([digest, link.seat, tracks, draft, sealed, sealedBy, offers, sight.optionsDigest]),
    ),
  };
};

const seatOf = ({ draft, sealed }: SeatState) => [wireOrders(draft), wireOrders(sealed)] as const;

const offersFor = (table: Table, link: Link): readonly Offer[] => {
  if (link.facilitator || table.state.status === 'ended') return table.state.offers;
  return link.seat < 0 ? [] : table.state.offers.filter(offer => isParty(table.scenario, offer, link.seat));
};

/** The report of an earlier turn; `null` when there is none. */
export const reportOf = (table: Table, link: Link, turn: number): ReportMessage | null => {
  const report = table.reports.find(each => each.turn === turn);
  if (!report || table.card.phase === 'lobby') return null;
  return wireReport(reportFor(table.scenario, table.state, report, onlookerOf(link)));
};

/** Everything is open at the end. */
export const endMessage = (table: Table): EndMessage => {
  const { reports, state } = table;
  return {
    ending: state.ending,
    scores: state.scores ?? [],
    reports,
    offers: reports.flatMap(report => report.offers),
    bots: table.card.seats.flatMap(({ bot }, role) => (bot === '' ? [] : [{ role, temperament: bot }])),
    reasons: table.reasons,
    whispers: whispersOf(table.talk),
    seed: table.row.seed,
  };
};

/** Private talk without its words, counted per turn and circle. */
const whispersOf = (talk: readonly SpokenLine[]): Whisper[] => {
  const counted = new Map<string, Whisper>();
  for (const { turn, from, to } of talk) {
    if (to.length === 0) continue;
    const circle = JSON.stringify([turn, from, to]);
    counted.set(circle, { turn, from, to, lines: (counted.get(circle)?.lines ?? 0) + 1 });
  }
  return [...counted.values()];
};

export const hears = (link: Pick<Link, 'seat' | 'facilitator'>, line: SpokenLine): boolean =>
  line.to.length === 0 ||
  link.facilitator ||
  (link.seat >= 0 && (line.from === link.seat || line.to.includes(link.seat)));

/** The lines that one onlooker may read, counted for it alone: gaps would tell of talk among others. */
export const heardBy = (table: Table, link: Pick<Link, 'seat' | 'facilitator'>): TalkLine[] =>
  table.talk.filter(line => hears(link, line)).map((line, index) => talkLine(line, index + 1));

const talkLine = (line: SpokenLine, id: number): TalkLine => ({
  id,
  at: line.at,
  turn: line.turn,
  from: line.from,
  name: line.name,
  to: line.to,
  text: line.text,
});
