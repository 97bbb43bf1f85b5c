import { draw } from '../chance.ts';
import { type Board, hold, write } from './board.ts';

/** Begins a turn: events in file order, each applied at once. `turn` already stands on it. */
export const runEvents = (board: Board): void => {
  const { events } = board.scenario;
  for (let at = 0; at < events.length; at++) {
    if (!comes(board, at)) continue;
    const from = board.log.length;
    write(board, board.tables.events[at].effects);
    hold(board, from);
    board.happened[at] = 1;
    board.events.push(at);
  }
};

const comes = (board: Board, at: number): boolean => {
  const { scope } = board;
  const { from, until, repeat, when, chance } = board.scenario.events[at];
  if (scope.turn < from || scope.turn > until) return false;
  if (!repeat && board.happened[at] === 1) return false;
  if (when !== null && when.of(scope) === 0) return false;
  return chance === null || draw(board.seed, scope.turn, board.tables.events[at].salt) % 100 < chance.of(scope);
};
