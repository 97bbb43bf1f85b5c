import type { Board } from './board.ts';

/** The first ending in file order that holds; those `at: end` are asked after the last turn alone. */
export const seekEnding = (board: Board): void => {
  const { scenario, scope } = board;
  board.ending = scenario.endings.findIndex(
    ({ when, atEnd }) => (!atEnd || scope.lastTurn === 1) && (when === null || when.of(scope) !== 0),
  );
  if (board.ending < 0) {
    if (scope.lastTurn === 1) throw new Error(`no ending of ${scenario.id} holds after its last turn`);
    return;
  }
  board.bonus = scenario.endings[board.ending].bonus.map(bonus => bonus?.of(scope) ?? 0);
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
