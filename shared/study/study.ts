import type { Histogram } from './histogram.ts';
import type { Moments } from './moments.ts';

/**
 * What many games came to: counts, sums and histograms of whole numbers alone. Studies of parts add up to the study of
 * the whole, in whatever order and however the games were shared out; lists are indexed as in `Scenario`.
 */
export interface Study {
  readonly games: number;
  /** Turns that were played. */
  readonly turns: Histogram;
  /** Games per ending. */
  readonly endings: readonly number[];
  readonly catastrophes: number;
  readonly roles: readonly RoleStudy[];
  /** Per track: its values when the first turn began, then after each turn, over the games that got there. */
  readonly tracks: readonly (readonly Histogram[])[];
  /** In the order of `halvesOf`. */
  readonly halves: readonly HalfStudy[];
  /** Per move: proposals of it by what became of them, in the order of `FATES`. */
  readonly proposals: readonly (readonly number[])[];
  readonly ledgers: readonly LedgerStudy[];
}

export interface RoleStudy {
  readonly scores: Histogram;
  /** Own sums with the ending's bonus, before par and cap. */
  readonly sums: Histogram;
  /** Scores per ending. */
  readonly byEnding: readonly Moments[];
  /** Per turn: orders on offer. */
  readonly choices: readonly Histogram[];
}

/** A role's part in a move. */
export interface HalfStudy {
  readonly move: number;
  readonly role: number;
  /** Games in which it was on offer, was ordered, and happened. */
  readonly offered: number;
  readonly ordered: number;
  readonly done: number;
  /** The same per turn. */
  readonly perTurn: readonly { readonly offered: number; readonly ordered: number; readonly done: number }[];
  /** Scores of its role in games in which it happened, and in those in which it was on offer and did not. */
  readonly scoresWith: Moments;
  readonly scoresWithout: Moments;
}

export interface LedgerStudy {
  /** In the order of `LEDGER_OUTCOMES`. */
  readonly outcomes: readonly number[];
  /** How often each kind of line was written, by rising outcome, domain, asked, given. */
  readonly lines: readonly LineCount[];
  /** Per outcome, per track: the sum of its changes. */
  readonly changes: readonly (readonly number[])[];
  /** Per number of entries that lapsed in a game: scores of the role that should have answered. */
  readonly byLapsed: readonly Moments[];
}

export interface LineCount {
  /** Index into `LEDGER_OUTCOMES`. */
  readonly outcome: number;
  /** Domain index, or -1. */
  readonly domain: number;
  readonly asked: number;
  readonly given: number;
  readonly count: number;
}

/** What may have become of a proposal once its turn is over. */
export const FATES = ['kept', 'broken', 'moot', 'lapsed', 'withdrawn'] as const;
export type Fate = (typeof FATES)[number];
