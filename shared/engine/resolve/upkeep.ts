import { type Board, hold, write } from './board.ts';

/** In file order, each rule applied at once: the next one reads what it left. */
export const runUpkeep = (board: Board): void => {
  const { upkeep } = board.scenario;
  for (let at = 0; at < upkeep.length; at++) {
    const { when } = upkeep[at];
    if (when !== null && when.of(board.scope) === 0) continue;
    const from = board.log.length;
    write(board, board.tables.upkeep[at]);
    hold(board, from);
  }
};
