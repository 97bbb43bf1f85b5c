import type { Scenario } from '../../scenario/scenario.ts';
import { type Seed, seedOf } from '../chance.ts';
import { scopeOf, type Working } from '../scope.ts';
import type {
  Change,
  LedgerEntry,
  LedgerLine,
  Offer,
  Order,
  Report,
  RevealedOrder,
  SeatState,
  State,
} from '../state.ts';
import { type Act, SMALL, type Tables, tablesOf } from '../tables.ts';

/** The one thing that changes while a turn is closed. It is made from one state and read into the next, and nothing keeps it. */
export interface Board {
  readonly scenario: Scenario;
  readonly tables: Tables;
  readonly seed: Seed;
  /** The seats as they were sealed. */
  readonly seats: readonly SeatState[];
  /** What formulas read; its `tracks`, `times`, `last`, `happened` and `counts` are this board's own copies. */
  readonly scope: Working;
  readonly tracks: number[];
  readonly times: number[];
  readonly last: number[];
  readonly happened: number[];
  readonly counts: number[];
  readonly played: number[];
  readonly signals: number[];
  placed: State['placed'];
  entries: readonly LedgerEntry[];
  offers: readonly Offer[];
  /** Orders that happened, a deal once, in file order. */
  readonly done: Order[];
  readonly orders: RevealedOrder[];
  readonly luck: Report['luck'][number][];
  readonly ledger: LedgerLine[];
  readonly events: number[];
  /** Where changes are written now: those of the reveal, later those of the dawn. */
  log: Change[];
  ending: number;
  /** Per role, once an ending holds. */
  bonus: readonly number[];
}

export const boardOf = (scenario: Scenario, state: State, seats: readonly SeatState[]): Board => {
  const tables = tablesOf(scenario);
  const tracks = state.tracks.slice();
  const times = state.times.slice();
  const last = state.last.slice();
  const happened = state.happened.slice();
  const counts = state.counts.slice();
  const played = tables.noPlayed.slice();
  const signals = tables.noSignals.slice();
  const scope = scopeOf(scenario, state);
  scope.tracks = tracks;
  scope.times = times;
  scope.last = last;
  scope.happened = happened;
  scope.counts = counts;
  scope.played = played;
  scope.signals = signals;
  return {
    scenario,
    tables,
    seed: seedOf(state.seed),
    seats,
    scope,
    tracks,
    times,
    last,
    happened,
    counts,
    played,
    signals,
    placed: state.placed,
    entries: state.entries,
    offers: state.offers,
    done: [],
    orders: [],
    luck: [],
    ledger: [],
    events: [],
    log: [],
    ending: -1,
    bonus: [],
  };
};

/** Writes what effects do into the log; the tracks stay as they are until `hold`. */
export const write = (board: Board, acts: readonly Act[]): void => {
  for (const act of acts) {
    if (act.fixed !== null) {
      board.log.push(act.fixed);
      continue;
    }
    const by = act.of(board.scope);
    if (by !== 0) board.log.push(changeOf(act, by));
  }
};

const changeOf = (act: Act, by: number): Change => {
  const { track, kind, id, made } = act;
  if (by < -SMALL || by > SMALL) return { track, by, kind, id };
  const old = made[by + SMALL];
  if (old !== null) return old;
  const fresh: Change = { track, by, kind, id };
  made[by + SMALL] = fresh;
  return fresh;
};

/** Adds up the log from `from` on, then holds every track it touched in its range. */
export const hold = (board: Board, from: number): void => {
  const { log, tracks } = board;
  const { lows, highs } = board.tables;
  const until = log.length;
  for (let at = from; at < until; at++) tracks[log[at].track] += log[at].by;
  for (let at = from; at < until; at++) {
    const { track } = log[at];
    const value = tracks[track];
    if (value >= lows[track] && value <= highs[track]) continue;
    const held = value < lows[track] ? lows[track] : highs[track];
    log.push({ track, by: held - value, kind: 'range', id: 0 });
    tracks[track] = held;
  }
};
