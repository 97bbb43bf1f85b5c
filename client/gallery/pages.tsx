import { CreditsPage } from '../pages/credits.tsx';
import { EndPage } from '../pages/end.tsx';
import { HomePage } from '../pages/home.tsx';
import { Lobby } from '../pages/lobby.tsx';
import { NewTablePage } from '../pages/new-table.tsx';
import { PlayPage } from '../pages/play.tsx';
import { TablePage } from '../pages/table.tsx';
import type { Desk, Sheet, Tab } from '../panels/desk.ts';
import { CODE } from './answers.ts';
import { atDesk, deskOf, doorway, flagship } from './desks.tsx';
import type { Scene } from './scene.ts';
import { gameOf } from './world.ts';

const CARACAS = 1;
const dawn = (turn: number) => flagship.dawns[turn - 1];

const play = (desk: Desk) => atDesk(desk, <PlayPage doorway={doorway()} />);

/** What a person does on coming to the table, before it is looked at. */
const playing = (turn: number, prepare: (desk: Desk) => void = () => undefined) => {
  const desk = deskOf({ seat: CARACAS, state: dawn(turn) });
  prepare(desk);
  return play(desk);
};

const withSheet = (sheet: Sheet) => () =>
  playing(4, desk => {
    desk.sheet.value = sheet;
  });

const withTab = (tab: Tab) => () =>
  playing(4, desk => {
    desk.tab.value = tab;
  });

const chosen = (desk: Desk) => {
  const { options, seat } = { options: desk.session.own.peek()?.options ?? [], seat: CARACAS };
  const offered = options.filter(([move, , reason]) => reason === 0 && desk.card.moves[move].parties[0].role === seat);
  const [[first, at], second] = [offered[0], offered.find(([move]) => move !== offered[0][0])];
  desk.order(first, at);
  if (second) desk.order(second[0], second[1]);
};

const sealed = () => {
  const state = flagship.dusks[3];
  return play(deskOf({ seat: 0, state }));
};

const lobby = () => {
  const desk = deskOf({ seat: 0, state: dawn(1), table: { phase: 'lobby', host: 'p0' }, own: { host: true } });
  const parts = desk.parts.peek();
  return atDesk(desk, parts && <Lobby parts={parts} doorway={doorway()} desk={desk} />);
};

const ended = (id: string) => () => {
  const game = gameOf(id, 'gallery');
  return atDesk(deskOf({ game, seat: 0, state: game.last }), <EndPage />);
};

const dock = () => {
  const game = gameOf('dock-strike', 'gallery');
  return play(deskOf({ game, seat: 0, state: game.dawns[1] }));
};

export const PAGES: readonly Scene[] = [
  { id: 'home', title: 'First page', show: () => <HomePage /> },
  { id: 'new', title: 'New table', show: () => <NewTablePage /> },
  { id: 'door', title: 'At the door, with a code', show: () => <TablePage at={CODE} /> },
  { id: 'lobby', title: 'Lobby, as its host', show: lobby },
  { id: 'nowhere', title: 'A code that opens nothing', show: () => <TablePage at="NOWHRE" /> },
  { id: 'first', title: 'First turn', show: () => playing(1) },
  { id: 'orders', title: 'Turn 4, two orders chosen', show: () => playing(4, chosen) },
  { id: 'sealed', title: 'Sealed, waiting for one seat', show: sealed },
  { id: 'watching', title: 'Watching without a seat', show: () => play(deskOf({ seat: -1, state: dawn(4) })) },
  {
    id: 'hurry',
    title: 'Paused with twenty seconds left',
    show: () =>
      play(deskOf({ seat: CARACAS, state: dawn(4), table: { pace: 'live-60', paused: true, remaining: 20_000 } })),
  },
  { id: 'hand', title: 'Orders on a phone', show: withTab('orders') },
  { id: 'paper', title: 'Press', show: withTab('press') },
  { id: 'talks', title: 'Talks', show: withTab('talks') },
  { id: 'folder', title: 'Folder', show: withTab('folder') },
  { id: 'menu', title: 'Menu', show: withSheet('menu') },
  { id: 'brief', title: 'Brief', show: withSheet('brief') },
  { id: 'rules', title: 'Rules in short', show: withSheet('rules') },
  { id: 'glossary', title: 'Glossary', show: withSheet('glossary') },
  { id: 'reveal', title: 'A reveal, read to its end', show: () => playing(4, desk => (desk.revealed.value = 3)) },
  { id: 'end', title: 'Debrief', show: ended('venezuela-2024') },
  { id: 'mapless', title: 'A scenario without a map', show: dock },
  { id: 'mapless-end', title: 'Debrief without a map', show: ended('dock-strike') },
  { id: 'credits', title: 'Credits', show: () => <CreditsPage /> },
];
