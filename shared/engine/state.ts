/** An order: a move (or this seat's half of a deal) and the place it is aimed at, both by index; -1 for no place. */
export interface Order {
  readonly move: number;
  readonly target: number;
}

/** How the orders of a seat came to be sealed. */
export type SealedBy = 'person' | 'bot' | 'draft' | 'stand-in' | 'pass';

/** What a seat holds in secret until the reveal. */
export interface SeatState {
  readonly draft: readonly Order[] | null;
  readonly sealed: readonly Order[] | null;
  readonly sealedBy: SealedBy | null;
}

/** What waits for an answer in a ledger. */
export interface LedgerEntry {
  readonly ledger: number;
  /** The move that opened it, or -1 for one that was there at the start. */
  readonly move: number;
  readonly domain: number;
  readonly intensity: number;
  /** The turn it was opened in. */
  readonly turn: number;
}

export type OfferStatus = 'open' | 'agreed' | 'withdrawn' | 'kept' | 'broken' | 'moot' | 'lapsed';

/** A deal proposed for one turn, known to its parties alone until the debrief. */
export interface Offer {
  /** Unique within a table, from 1; numbered per deal, so that it tells nothing about offers of others. */
  readonly id: number;
  readonly move: number;
  readonly target: number;
  readonly from: number;
  readonly turn: number;
  /** Roles that have agreed, the one who offered included. */
  readonly agreed: readonly number[];
  readonly status: OfferStatus;
  /** Roles that agreed and then did not order their half. */
  readonly brokenBy: readonly number[];
}

/** The whole truth of one table: plain JSON, whole numbers only. Lists are indexed as in `Scenario`. */
export interface State {
  readonly seed: string;
  /** 1 from the start of play. */
  readonly turn: number;
  readonly status: 'open' | 'ended';
  /** Ending index, -1 while open. */
  readonly ending: number;
  readonly tracks: readonly number[];
  readonly times: readonly number[];
  readonly last: readonly number[];
  /** Completed so often per place: `[move, place, times]`, in order of first use. */
  readonly placed: readonly (readonly [move: number, place: number, times: number])[];
  readonly happened: readonly number[];
  readonly counts: readonly number[];
  readonly entries: readonly LedgerEntry[];
  readonly seats: readonly SeatState[];
  /** Offers of this turn; those of the turn before, settled, are in its report. */
  readonly offers: readonly Offer[];
  /** Per move: offers of it made so far. */
  readonly offersMade: readonly number[];
  /** What the last reveal did, and the events that followed; at turn 1 only the events. */
  readonly report: Report;
  /** Shown scores per role, once ended. */
  readonly scores: readonly number[] | null;
}

/** What became of an order: it happened, another party did not meet it, or its condition failed at the reveal. */
export const OUTCOMES = ['done', 'unmet', 'failed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface RevealedOrder extends Order {
  readonly seat: number;
  readonly outcome: Outcome;
}

/**
 * Why a track moved. `id` is an index: of a move (cost, move, luck), an event, an upkeep rule, a ledger (the answers) or 0.
 * `range` is the part that was lost because the track was held in its range. `unknown` stands in views alone, with id 0:
 * somebody's covert move did it.
 */
export const CAUSES = [
  'cost',
  'move',
  'luck',
  'event',
  'upkeep',
  'proportional',
  'under',
  'over',
  'lapsed',
  'unprovoked',
  'injected',
  'range',
  'unknown',
] as const;
export type CauseKind = (typeof CAUSES)[number];

export interface Change {
  readonly track: number;
  readonly by: number;
  readonly kind: CauseKind;
  readonly id: number;
}

/** What became of an entry or a signal. `State.counts` holds one number for each, per ledger, in this order. */
export const LEDGER_OUTCOMES = ['opened', 'proportional', 'under', 'over', 'lapsed', 'unprovoked'] as const;
export type LedgerOutcome = (typeof LEDGER_OUTCOMES)[number];

export interface LedgerLine {
  readonly ledger: number;
  readonly outcome: LedgerOutcome;
  /** The move that opened the entry, -1 if it was there at the start or (unprovoked) there is none. */
  readonly asker: number;
  /** The move that answered, -1 when none did. */
  readonly answer: number;
  readonly domain: number;
  readonly asked: number;
  readonly given: number;
  /** The turn the entry was opened in. */
  readonly turn: number;
}

/** What one reveal did and the dawn that followed: enough to tell the turn's story, every change with its cause. */
export interface Report {
  /** The turn that was revealed; 0 before the first reveal. */
  readonly turn: number;
  readonly orders: readonly RevealedOrder[];
  readonly sealedBy: readonly (SealedBy | null)[];
  /** Luck that was drawn: move, which line of it, whether it struck. */
  readonly luck: readonly { readonly move: number; readonly line: number; readonly struck: boolean }[];
  readonly ledger: readonly LedgerLine[];
  readonly offers: readonly Offer[];
  /** Changes of the reveal: costs, moves, luck, ledgers, upkeep, in that order. */
  readonly changes: readonly Change[];
  /** Events at the start of the next turn (none after the last). */
  readonly events: readonly number[];
  readonly dawn: readonly Change[];
  /** Host's injections since the last reveal. */
  readonly injected: readonly { readonly text: string; readonly changes: readonly Change[] }[];
  /** All tracks before the reveal and after the dawn. */
  readonly before: readonly number[];
  readonly after: readonly number[];
}
