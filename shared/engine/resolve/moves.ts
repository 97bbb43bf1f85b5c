import { draw } from '../chance.ts';
import { type Board, hold, write } from './board.ts';

/** Effects and luck of all orders that happen: all read the same board, are added up, then held. */
export const applyMoves = (board: Board): void => {
  const from = board.log.length;
  for (const order of board.done) {
    board.scope.target = order.target;
    write(board, board.tables.moves[order.move].effects);
  }
  for (const order of board.done) {
    board.scope.target = order.target;
    drawLuck(board, order.move);
  }
  board.scope.target = -1;
  hold(board, from);
};

const drawLuck = (board: Board, move: number): void => {
  const { luck } = board.tables.moves[move];
  for (let line = 0; line < luck.length; line++) {
    const { chance, salt, effects } = luck[line];
    const struck = draw(board.seed, board.scope.turn, salt) % 100 < chance;
    board.luck.push({ move, line, struck });
    if (struck) write(board, effects);
  }
};
