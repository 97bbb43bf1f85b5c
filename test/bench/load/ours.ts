import type { ScenarioCard } from '../../../shared/wire/http.ts';
import { makeTable, newCmd, type Place, randomOrders, readCard, type Sitting, sitDown } from './our-seat.ts';
import type { LoadSeat, OpenTable } from './table.ts';

const cards = new Map<string, Promise<ScenarioCard>>();

/** The words and numbers of the scenario are fetched once per load, as a browser keeps them. */
export const cardOf = (url: string): Promise<ScenarioCard> => {
  const card = cards.get(url) ?? readCard(url);
  cards.set(url, card);
  return card;
};

/** A table of ours with four people at it, begun. */
export const openOurTable: OpenTable = async url => {
  const card = await cardOf(url);
  const places = await makeTable(url, card);
  const sittings = await Promise.all(places.map(place => sitDown(url, place)));
  const begun = Promise.all(sittings.map(sitting => sitting.reveals.after(1)));
  const answer = await sittings[0].request('host', { cmd: newCmd(), command: { kind: 'start' } });
  if (answer.status !== 'accepted') throw new Error(`the game does not start: ${answer.code}`);
  await begun;
  return {
    seats: sittings.map((sitting, index) => seatOf(card, places[index], sitting)),
    ended: () => sittings[0].state().phase === 'ended',
  };
};

const seatOf = (card: ScenarioCard, { role }: Place, sitting: Sitting): LoadSeat => ({
  order: async () => {
    const body = { cmd: newCmd(), turn: sitting.state().turn, orders: randomOrders(card, role, sitting.own()) };
    const answer = await sitting.request('seal', body);
    if (answer.status !== 'accepted') throw new Error(`a seal is ${answer.status}: ${JSON.stringify(answer)}`);
  },
  sees: () => sitting.changes.after(1),
  turnDone: () => sitting.reveals.after(1),
  bytes: sitting.meter.bytes,
});
