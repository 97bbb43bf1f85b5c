import type { Offer, State } from '../../shared/engine/state.ts';
import { reportFor } from '../../shared/engine/view.ts';
import type { EndMessage, OwnMessage, ReportMessage, TalkLine, WireOption } from '../../shared/wire/messages.ts';
import type { SpokenLine } from '../store/store.ts';
import type { Link } from './link.ts';
import { isHost } from './people.ts';
import { shortDigest } from './sights.ts';
import type { Table } from './table.ts';
import { wireOffer, wireOrders, wireReport } from './wire.ts';

/** The last so many lines of talk go to who joins. */
const BACKLOG = 200;

const NO_OPTIONS: readonly WireOption[] = [];

/** After a step: shows the public part to all, then each its own, in the order patch, report, own, end. */
export const tell = (
  table: Table,
  { boardShown, ended, before }: { boardShown: boolean; ended: boolean; before: State },
): void => {
  table.stage?.show();
  for (const link of table.links) {
    if (boardShown) link.send('report', sightFor(table, link).report);
    if (boardShown || link.facilitator || ownChanged(table, before, link.seat)) sendOwn(table, link);
    if (ended) link.send('end', endMessage(table));
  }
};

/** What somebody who comes in, or asks again, is told. */
export const tellAll = (table: Table, link: Link): void => {
  link.sentOptions = null;
  if (table.card.phase !== 'lobby') link.send('report', sightFor(table, link).report);
  sendOwn(table, link);
  link.send('talk', heardBy(table, link).slice(-BACKLOG));
  if (table.card.phase === 'ended') link.send('end', endMessage(table));
};

const sightFor = (table: Table, link: Link) => table.sights.of(link.seat, link.facilitator);

/** Seats and offers are replaced, never changed: what is the same object is the same. */
const ownChanged = (table: Table, before: State, seat: number): boolean => {
  if (seat < 0) return false;
  if (table.state.seats[seat] !== before.seats[seat]) return true;
  if (table.state.offers === before.offers) return false;
  const then = before.offers.filter(offer => seesOffer(table, seat, offer));
  const now = table.state.offers.filter(offer => seesOffer(table, seat, offer));
  return now.length !== then.length || now.some((offer, index) => offer !== then[index]);
};

const seesOffer = (table: Table, seat: number, offer: Offer): boolean =>
  table.scenario.moves[offer.move].parties.some(party => party.role === seat);

export const sendOwn = (table: Table, link: Link): void => link.send('own', ownMessage(table, link));

const ownMessage = (table: Table, link: Link): OwnMessage => {
  const { card, state } = table;
  const sight = sightFor(table, link);
  const playing = card.phase !== 'lobby';
  const options = playing ? sight.options : NO_OPTIONS;
  const seat = link.seat < 0 ? null : state.seats[link.seat];
  const tracks = playing ? sight.privateTracks : [];
  const offers = offersFor(table, link).map(wireOffer);
  const own = {
    draft: wireOrders(seat?.draft ?? null),
    sealed: wireOrders(seat?.sealed ?? null),
    sealedBy: seat?.sealedBy ?? null,
  };
  const known = link.sentOptions === options;
  link.sentOptions = options;
  const parts = [table.sights.board.digest, link.seat, tracks, own.draft, own.sealed, own.sealedBy, offers];
  return {
    now: table.house.now(),
    seat: link.seat,
    person: link.person,
    host: isHost(table, link),
    facilitator: link.facilitator,
    code: link.seat >= 0 || link.hostKey ? table.row.code : '',
    tracks,
    ...own,
    options: known ? null : options,
    offers,
    ...(link.facilitator
      ? { seats: state.seats.map(each => [wireOrders(each.draft), wireOrders(each.sealed)] as const) }
      : {}),
    digest: shortDigest(`[${parts.map(part => JSON.stringify(part)).join(',')},${playing ? sight.optionsText : '[]'}]`),
  };
};

const offersFor = (table: Table, link: Link): readonly Offer[] => {
  if (link.facilitator || table.state.status === 'ended') return table.state.offers;
  return link.seat < 0 ? [] : table.state.offers.filter(offer => seesOffer(table, link.seat, offer));
};

/** The report of an earlier turn; `null` when there is none. */
export const reportOf = (table: Table, link: Link, turn: number): ReportMessage | null => {
  const report = table.reports.find(each => each.turn === turn);
  if (!report || table.card.phase === 'lobby') return null;
  const onlooker = link.facilitator
    ? ({ kind: 'facilitator' } as const)
    : link.seat < 0
      ? ({ kind: 'spectator' } as const)
      : ({ kind: 'seat', role: link.seat } as const);
  return wireReport(reportFor(table.scenario, table.state, report, onlooker));
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
    seed: table.row.seed,
  };
};

export const hears = (link: Pick<Link, 'seat' | 'facilitator'>, line: SpokenLine): boolean =>
  line.to.length === 0 ||
  link.facilitator ||
  (link.seat >= 0 && (line.from === link.seat || line.to.includes(link.seat)));

/** The lines that one onlooker may read, counted for it alone: gaps would tell of talk among others. */
export const heardBy = (table: Table, link: Pick<Link, 'seat' | 'facilitator'>): TalkLine[] =>
  table.talk.filter(line => hears(link, line)).map((line, index) => talkLine(line, index + 1));

export const talkLine = (line: SpokenLine, id: number): TalkLine => ({
  id,
  at: line.at,
  turn: line.turn,
  from: line.from,
  name: line.name,
  to: line.to,
  text: line.text,
});
