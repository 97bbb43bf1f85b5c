/** `last` of a move that was never completed. */
export const NEVER = -9;

/** What a formula reads while the engine resolves. All lists are indexed as in `Scenario`; booleans are 0 or 1. */
export interface Scope {
  readonly tracks: readonly number[];
  readonly turn: number;
  /** 1 in the last turn. */
  readonly lastTurn: number;
  /** Per move: completed before this turn. */
  readonly times: readonly number[];
  /** Per move: the turn it was last completed, or `NEVER`. */
  readonly last: readonly number[];
  /** Per event: 1 once it has happened. */
  readonly happened: readonly number[];
  /** Per ledger six numbers: opened, proportional, under, over, lapsed, unprovoked. */
  readonly counts: readonly number[];
  /** Per move: 1 when ordered (a deal: completed) in this reveal. */
  readonly played: readonly number[];
  /** Per domain: completed signals of this turn. */
  readonly signals: readonly number[];
  /** Place index, or -1. */
  readonly target: number;
  readonly asked: number;
  readonly given: number;
  readonly material: number;
  /** Domain index of the signal or entry, or -1. */
  readonly domain: number;
}

/** A scope as one onlooker has it: what it may not know is marked, and ranges over everything possible. */
export interface VeiledScope extends Scope {
  /** Per track: true when this onlooker may not see it. */
  readonly veiledTracks: readonly boolean[];
  /** Per move: true when `times` and `last` of it are not for this onlooker (a covert move of others). */
  readonly veiledMoves: readonly boolean[];
}

export interface Reads {
  readonly tracks: readonly number[];
  /** Moves whose `times` or `last` are read. */
  readonly moves: readonly number[];
  /** True when it reads `played` or `signals`, which nobody knows before the reveal. */
  readonly reveal: boolean;
}

/** A compiled expression: whole numbers in and out, true is 1, false is 0. */
export interface Formula {
  /** As written. */
  readonly text: string;
  readonly of: (scope: Scope) => number;
  /** The lowest and highest value it may have, given what the onlooker cannot see. */
  readonly between: (scope: VeiledScope) => readonly [low: number, high: number];
  readonly reads: Reads;
  /** Set when the value never changes. */
  readonly constant: number | null;
}
