import type { Scenario } from '../scenario/scenario.ts';
import type { LedgerEntry, Offer, Order, Report, SealedBy, State } from './state.ts';

/** Who looks: a seat by role index, someone at the table without one, or one who sees all. */
export type Onlooker =
  | { readonly kind: 'seat'; readonly role: number }
  | { readonly kind: 'spectator' }
  | { readonly kind: 'facilitator' };

/** Why an order is not on offer; `n` in `Option` says how much is missing, until when, or how many. */
export const REASONS = ['offered', 'limit', 'place-limit', 'resting', 'condition', 'too-dear'] as const;
export type Reason = (typeof REASONS)[number];

/** Whether the whole condition holds on the board as it stands, as far as the onlooker can know. */
export type Holds = 'yes' | 'no' | 'unknown';

/** One order that a seat could think of: on offer, or the reason why not, and what it would do. */
export interface Option extends Order {
  readonly reason: Reason;
  /** limit: the limit · place-limit: the limit · resting: the first turn it may be ordered again · too-dear: its cost · else 0. */
  readonly n: number;
  readonly cost: number;
  readonly holds: Holds;
  /** Per track the lowest and highest change, over what this seat cannot know. */
  readonly effects: readonly { readonly track: number; readonly low: number; readonly high: number }[];
}

/** What one onlooker may know now, with the orders it may give. Lists are indexed as in `Scenario`. */
export interface View {
  readonly turn: number;
  readonly status: 'open' | 'ended';
  readonly ending: number;
  /** `null` where the onlooker may not see. */
  readonly tracks: readonly (number | null)[];
  readonly sealed: readonly boolean[];
  /** How often and when each move was completed; `null` for covert moves of others. */
  readonly times: readonly (number | null)[];
  readonly last: readonly (number | null)[];
  readonly placed: State['placed'];
  readonly happened: readonly number[];
  readonly counts: readonly number[];
  readonly entries: readonly LedgerEntry[];
  /** `null` unless the onlooker holds a seat. */
  readonly own: OwnSeat | null;
  /** Offers to which the onlooker is a party (a facilitator: all). */
  readonly offers: readonly Offer[];
  /** The last report, redacted: covert orders, private changes and offers of others are taken out. */
  readonly report: Report;
  readonly scores: readonly number[] | null;
}

export interface OwnSeat {
  readonly role: number;
  readonly draft: readonly Order[] | null;
  readonly sealed: readonly Order[] | null;
  readonly sealedBy: SealedBy | null;
  readonly options: readonly Option[];
}

export declare const view: (scenario: Scenario, state: State, onlooker: Onlooker) => View;
