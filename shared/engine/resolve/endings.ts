import type { Board } from './board.ts';

/** The first ending in file order that holds; those `at: end` are asked after the last turn alone. */
export const seekEnding = (board: Board): void => {
  const { scenario, scope } = board;
  for (let at = 0; at < scenario.endings.length; at++) {
    const { when, atEnd, bonus } = scenario.endings[at];
    if (atEnd && scope.lastTurn === 0) continue;
    if (when !== null && when.of(scope) === 0) continue;
    board.ending = at;
    board.bonus = bonus.map(each => each?.of(scope) ?? 0);
    return;
  }
  if (scope.lastTurn === 1) throw new Error(`no ending of ${scenario.id} holds after its last turn`);
};

/** What happened now counts as completed: from here on `times` and `last` include this turn. */
export const countCompleted = (board: Board): void => {
  for (const { move, target } of board.done) {
    board.times[move] += 1;
    board.last[move] = board.scope.turn;
    if (target >= 0) countPlace(board, move, target);
  }
};

const countPlace = (board: Board, move: number, target: number): void => {
  const isHere = ([of, at]: readonly [number, number, number]) => of === move && at === target;
  board.placed = board.placed.some(isHere)
    ? board.placed.map(use => (isHere(use) ? [use[0], use[1], use[2] + 1] : use))
    : [...board.placed, [move, target, 1]];
};
