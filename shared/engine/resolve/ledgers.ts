import { LEDGER_OUTCOMES, type LedgerEntry, type LedgerLine, type LedgerOutcome } from '../state.ts';
import { type Board, hold, write } from './board.ts';

/** Each ledger in file order: answers, lapses and unprovoked signals are added up, then held; new entries come last. */
export const settleLedgers = (board: Board): void => {
  for (let ledger = 0; ledger < board.scenario.ledgers.length; ledger++) settle(board, ledger);
  openEntries(board);
};

const settle = (board: Board, ledger: number): void => {
  const from = board.log.length;
  const firstLine = board.ledger.length;
  answer(board, ledger);
  lapse(board, ledger);
  hold(board, from);
  for (let at = firstLine; at < board.ledger.length; at++) count(board, ledger, board.ledger[at].outcome);
};

/** Signals in file order; each answers at most one entry of this ledger, and an entry is answered once. */
const answer = (board: Board, ledger: number): void => {
  const { answering } = board.tables.ledgers[ledger];
  for (const { move } of board.done) {
    if (!answering[move]) continue;
    const { domain, intensity: given, material } = board.scenario.moves[move].signal;
    const entry = nearest(board, ledger, domain, given);
    board.scope.material = material ? 1 : 0;
    if (entry === null) {
      const turn = board.scope.turn;
      note(board, { ledger, outcome: 'unprovoked', asker: -1, answer: move, domain, asked: 0, given, turn });
      continue;
    }
    board.entries = board.entries.filter(each => each !== entry);
    const outcome = measure(board, ledger, entry.intensity, given);
    const asked = entry.intensity;
    note(board, { ledger, outcome, asker: entry.move, answer: move, domain, asked, given, turn: entry.turn });
  }
  board.scope.material = 0;
};

/** The same domain (unless the ledger takes any), nearest intensity, then oldest, then file order. */
const nearest = (board: Board, ledger: number, domain: number, given: number): LedgerEntry | null => {
  const { matchAny } = board.scenario.ledgers[ledger];
  let best: LedgerEntry | null = null;
  for (const entry of board.entries) {
    if (entry.ledger !== ledger || (!matchAny && entry.domain !== domain)) continue;
    if (best === null || isNearer(entry, best, given)) best = entry;
  }
  return best;
};

const isNearer = (entry: LedgerEntry, best: LedgerEntry, given: number): boolean => {
  const closer = Math.abs(best.intensity - given) - Math.abs(entry.intensity - given);
  return closer > 0 || (closer === 0 && entry.turn < best.turn);
};

const measure = (board: Board, ledger: number, asked: number, given: number): LedgerOutcome => {
  if (board.scenario.ledgers[ledger].matchAny || given === asked) return 'proportional';
  return given < asked ? 'under' : 'over';
};

/** Entries whose window ends with this reveal. */
const lapse = (board: Board, ledger: number): void => {
  const { window } = board.scenario.ledgers[ledger];
  const isOver = (entry: LedgerEntry) => entry.ledger === ledger && board.scope.turn >= entry.turn + window;
  const over = board.entries.filter(isOver);
  if (over.length === 0) return;
  board.entries = board.entries.filter(entry => !isOver(entry));
  for (const { move, domain, intensity, turn } of over) {
    note(board, { ledger, outcome: 'lapsed', asker: move, answer: -1, domain, asked: intensity, given: 0, turn });
  }
};

/** Writes the line and what it changes. */
const note = (board: Board, line: LedgerLine): void => {
  board.ledger.push(line);
  if (line.outcome === 'opened') return;
  const { scope } = board;
  scope.asked = line.asked;
  scope.given = line.given;
  scope.domain = line.domain;
  write(board, board.tables.ledgers[line.ledger][line.outcome]);
  scope.asked = 0;
  scope.given = 0;
  scope.domain = -1;
};

const openEntries = (board: Board): void => {
  for (const { move } of board.done) {
    const { opens: ledger, covert, signal } = board.scenario.moves[move];
    if (ledger < 0 || covert) continue;
    const { domain, intensity } = signal;
    const { turn } = board.scope;
    board.entries = [...board.entries, { ledger, move, domain, intensity, turn }];
    note(board, { ledger, outcome: 'opened', asker: move, answer: -1, domain, asked: intensity, given: 0, turn });
    count(board, ledger, 'opened');
  }
};

const count = (board: Board, ledger: number, outcome: LedgerOutcome): void => {
  board.counts[ledger * LEDGER_OUTCOMES.length + LEDGER_OUTCOMES.indexOf(outcome)] += 1;
};
