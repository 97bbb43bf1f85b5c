import type { Move } from '../../scenario/scenario.ts';
import { isSame } from '../order.ts';
import type { Order, Outcome } from '../state.ts';
import { type Board, hold } from './board.ts';

/** Reads all sealed orders against the board as it stands: which happen, which nobody met, whose condition failed. */
export const readOrders = (board: Board): void => {
  for (let seat = 0; seat < board.seats.length; seat++) {
    for (const order of board.seats[seat].sealed ?? []) {
      const move = board.scenario.moves[order.move];
      const outcome = outcomeOf(board, move, order);
      board.orders.push({ move: order.move, target: order.target, seat, outcome });
      if (outcome === 'done' && move.parties[0].role === seat) inFileOrder(board.done, order);
    }
  }
  for (const order of board.done) {
    board.played[order.move] = 1;
    const { domain } = board.scenario.moves[order.move].signal;
    if (domain >= 0) board.signals[domain] += 1;
  }
};

const outcomeOf = (board: Board, move: Move, order: Order): Outcome => {
  if (move.parties.length > 1 && !isMet(board, move, order)) return 'unmet';
  return isAllowed(board, move, order) ? 'done' : 'failed';
};

/** Every party ordered its half, for the same place. */
const isMet = (board: Board, move: Move, order: Order): boolean =>
  move.parties.every(({ role }) => hasOrdered(board, role, order));

export const hasOrdered = (board: Board, role: number, order: Order): boolean => {
  const { sealed } = board.seats[role];
  return sealed?.some(each => isSame(each, order)) ?? false;
};

/** The whole condition, secret tracks included. */
export const isAllowed = (board: Board, move: Move, order: Order): boolean => {
  if (move.requires === null) return true;
  board.scope.target = order.target;
  return move.requires.of(board.scope) !== 0;
};

const inFileOrder = (done: Order[], order: Order): void => {
  let at = done.length;
  done.push(order);
  for (; at > 0 && done[at - 1].move > order.move; at--) done[at] = done[at - 1];
  done[at] = order;
};

/** Costs of what happens; what is unmet or failed costs nothing. */
export const payCosts = (board: Board): void => {
  for (const order of board.done) {
    for (const cost of board.tables.moves[order.move].costs) board.log.push(cost);
  }
  hold(board, 0);
};
