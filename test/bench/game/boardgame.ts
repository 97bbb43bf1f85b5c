import { createRequire } from 'node:module';
import type { Game, State } from 'boardgame.io';
import type * as Internal from 'boardgame.io/internal';
import { type Seed, seedOf } from '../../../shared/engine/chance.ts';
import { weatherComes } from './chance.ts';
import { CARDS, type Effect, EVENT, holdInRange, ROLES, SLOTS, startOf, TRACKS, TURNS } from './definition.ts';
import { type Draw, drawFrom } from './random.ts';
import type { PlayGame } from './version.ts';

// The package has no ES entry that Node can load.
const { CreateGameReducer, InitializeGame }: typeof Internal = createRequire(import.meta.url)('boardgame.io/internal');

/** The bench game as users of boardgame.io write it: all are active, cards are secret moves, the reveal is in `onEnd`. */
interface Board {
  seed: Seed;
  tracks: readonly number[];
  drafts: number[][];
  sealed: (readonly number[] | null)[];
  revealed: number;
}

const INVALID_MOVE = 'INVALID_MOVE';

const game: Game<Board> = {
  name: 'bench',
  setup: (_context, setup: { readonly seed: Seed }) => ({
    seed: setup.seed,
    tracks: Array.from({ length: TRACKS }, (_, track) => startOf(track)),
    drafts: Array.from({ length: ROLES }, () => []),
    sealed: Array.from({ length: ROLES }, () => null),
    revealed: 0,
  }),
  moves: {
    order: ({ G, playerID }, card: number) => {
      const role = Number(playerID);
      if (G.sealed[role] !== null || !isAllowed(G, role, [...G.drafts[role], card])) return INVALID_MOVE;
      G.drafts[role].push(card);
    },
    seal: ({ G, playerID }) => {
      const role = Number(playerID);
      if (G.sealed[role] !== null) return INVALID_MOVE;
      G.sealed[role] = G.drafts[role];
      G.drafts[role] = [];
    },
    sealAll: ({ G, playerID }, orders: readonly number[]) => {
      const role = Number(playerID);
      if (G.sealed[role] !== null || !isAllowed(G, role, orders)) return INVALID_MOVE;
      G.sealed[role] = orders;
    },
  },
  turn: {
    activePlayers: { all: '' },
    onBegin: ({ G, ctx }) => {
      if (weatherComes(G.seed, ctx.turn)) G.tracks = weather(G.tracks);
    },
    endIf: ({ G }) => G.sealed.every(orders => orders !== null),
    onEnd: ({ G, ctx }) => {
      G.tracks = reveal(G);
      G.sealed = G.sealed.map(() => null);
      G.revealed = ctx.turn;
    },
  },
  endIf: ({ G }) => (G.revealed === TURNS ? true : undefined),
};

const reducer = CreateGameReducer({ game });

type GiveOrders = (state: State<Board>, role: number, orders: readonly number[]) => State<Board>;

const makeMove = (state: State<Board>, role: number, type: string, args: readonly unknown[]): State<Board> =>
  reducer(state, { type: 'MAKE_MOVE', payload: { type, args, playerID: String(role) } });

const cardByCard: GiveOrders = (state, role, orders) =>
  makeMove(
    orders.reduce((before, card) => makeMove(before, role, 'order', [card]), state),
    role,
    'seal',
    [],
  );

const allAtOnce: GiveOrders = (state, role, orders) => makeMove(state, role, 'sealAll', [orders]);

const playWith =
  (give: GiveOrders): PlayGame =>
  seed => {
    const draw = drawFrom(seed);
    let state: State<Board> = InitializeGame({ game, numPlayers: ROLES, setupData: { seed: seedOf(String(seed)) } });
    while (state.ctx.gameover === undefined) {
      const tracks = state.G.tracks;
      for (let role = 0; role < ROLES; role++) state = give(state, role, chooseOrders(tracks, role, draw));
    }
    return state.G.tracks;
  };

const chooseOrders = (tracks: readonly number[], role: number, draw: Draw): readonly number[] => {
  const legal: number[] = [];
  CARDS.forEach((card, index) => {
    if (card.role === role && card.cost <= tracks[role]) legal.push(index);
  });
  const orders: number[] = [];
  let left = tracks[role];
  const wanted = 1 + draw(SLOTS);
  for (let n = 0; n < wanted; n++) {
    const card = legal[draw(legal.length)];
    if (CARDS[card].cost > left || orders.includes(card)) continue;
    left -= CARDS[card].cost;
    orders.push(card);
  }
  return orders;
};

const isAllowed = (board: Board, role: number, orders: readonly number[]): boolean => {
  let asked = 0;
  for (const card of orders) {
    if (CARDS[card].role !== role) return false;
    asked += CARDS[card].cost;
  }
  return orders.length <= SLOTS && new Set(orders).size === orders.length && asked <= board.tracks[role];
};

const reveal = (board: Board): readonly number[] => {
  const before = board.tracks;
  const changes = before.map(() => 0);
  board.sealed.forEach((orders, role) => {
    for (const card of orders ?? []) {
      changes[role] -= CARDS[card].cost;
      addUp(changes, before, CARDS[card].effects);
    }
  });
  return before.map((value, track) => holdInRange(track, value + changes[track]));
};

const weather = (before: readonly number[]): readonly number[] => {
  const changes = before.map(() => 0);
  addUp(changes, before, EVENT.effects);
  return before.map((value, track) => holdInRange(track, value + changes[track]));
};

const addUp = (changes: number[], board: readonly number[], effects: readonly Effect[]): void => {
  for (const e of effects) changes[e.track] += board[e.left] >= e.atLeast ? e.held : e.otherwise;
};

/** A move for every card and one to seal: what the library's own guide teaches. */
export const play = playWith(cardByCard);
/** One move for a seat's whole turn, as our entry is: the least that the library can be asked. */
export const playAllAtOnce = playWith(allAtOnce);
