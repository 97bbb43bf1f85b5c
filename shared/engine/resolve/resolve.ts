import type { Scenario } from '../../scenario/scenario.ts';
import { scoresOf } from '../score.ts';
import type { Change, SeatState, State } from '../state.ts';
import { type Board, boardOf } from './board.ts';
import { runEvents } from './dawn.ts';
import { countCompleted, seekEnding } from './endings.ts';
import { settleLedgers } from './ledgers.ts';
import { applyMoves } from './moves.ts';
import { settleOffers } from './offers.ts';
import { payCosts, readOrders } from './orders.ts';
import { runUpkeep } from './upkeep.ts';

/** The order of play. */
const STEPS: readonly ((board: Board) => void)[] = [
  readOrders,
  settleOffers,
  payCosts,
  applyMoves,
  settleLedgers,
  runUpkeep,
  seekEnding,
  countCompleted,
];

/** Closes the turn with the seats as they are: what is not sealed has passed. */
export const resolve = (scenario: Scenario, state: State, seats: readonly SeatState[]): State => {
  const board = boardOf(scenario, state, seats);
  for (const step of STEPS) step(board);
  const changes = board.log;
  board.log = [];
  if (board.ending < 0) beginTurn(board);
  return stateAfter(board, state, changes);
};

const beginTurn = (board: Board): void => {
  const { scope, scenario } = board;
  scope.turn += 1;
  scope.lastTurn = scope.turn === scenario.turns.length ? 1 : 0;
  runEvents(board);
};

const stateAfter = (board: Board, before: State, changes: readonly Change[]): State => {
  const { scenario, tracks, ending, seats } = board;
  const ended = ending >= 0;
  return {
    seed: before.seed,
    turn: board.scope.turn,
    status: ended ? 'ended' : 'open',
    ending,
    tracks,
    times: board.times,
    last: board.last,
    placed: board.placed,
    happened: board.happened,
    counts: board.counts,
    entries: board.entries,
    seats: board.tables.opening.seats,
    offers: [],
    offersMade: before.offersMade,
    report: {
      turn: before.turn,
      orders: board.orders,
      sealedBy: seats.map(seat => seat.sealedBy),
      luck: board.luck,
      ledger: board.ledger,
      offers: board.offers,
      changes,
      events: board.events,
      dawn: board.log,
      injected: [],
      before: before.tracks,
      after: tracks,
    },
    scores: ended ? scoresOf(scenario, board.scope, board.bonus, scenario.endings[ending].cap) : null,
  };
};
