import type { LedgerLine, Offer } from '../engine/state.ts';

/** One game of bots in plain figures; turns are bits: 1 is turn 1, 2 is turn 2, 4 is turn 3 and so on to turn 30. */
export interface Game {
  readonly seed: string;
  /** Ending index. */
  readonly ending: number;
  /** It ended in one that caps everybody's score. */
  readonly catastrophe: boolean;
  /** Turns that were played. */
  readonly turns: number;
  /** Per role, as shown; `sums` are the roles' own sums with the ending's bonus, before par and cap. */
  readonly scores: readonly number[];
  readonly sums: readonly number[];
  /** All tracks when the first turn begins, then after each turn. */
  readonly tracks: readonly (readonly number[])[];
  /** One per role and move that it is party to, in the order of `halvesOf`. */
  readonly uses: readonly Use[];
  /** Per role and turn: orders on offer, places counted singly. */
  readonly choices: readonly (readonly number[])[];
  readonly ledger: readonly LedgerLine[];
  /** What the lines of each ledger changed: sums per ledger, outcome and track. */
  readonly answered: readonly Answered[];
  /** Every deal that was proposed, with what became of it. */
  readonly offers: readonly Proposed[];
}

/** What is kept of a game where only its end is asked for: a hundred thousand whole games would fill the memory. */
export type End = Pick<Game, 'scores' | 'catastrophe'>;

/** Turns in which a role could order something, did, and it happened; as bits. */
export interface Use {
  readonly offered: number;
  readonly ordered: number;
  readonly done: number;
}

export interface Answered {
  readonly ledger: number;
  readonly outcome: Exclude<LedgerLine['outcome'], 'opened'>;
  readonly track: number;
  readonly by: number;
}

/** Of an offer, what outlives its turn; without who agreed and who broke it. */
export type Proposed = Omit<Offer, 'id' | 'agreed' | 'brokenBy'>;
