import type { Order, SealedBy } from './state.ts';
import type { Why } from './why.ts';

/** Who gave an entry: a person's id, or one of the table's own hands. */
export type By = string | 'clock' | 'host' | 'bot';

/** One input that the engine accepted. A journal is a header and a list of these. `why` is a bot's reason; nothing reads it here. */
export type Entry =
  | { readonly kind: 'drafted'; readonly seat: number; readonly orders: readonly Order[]; readonly by: By }
  | {
      readonly kind: 'sealed';
      readonly seat: number;
      readonly orders: readonly Order[];
      readonly how: SealedBy;
      readonly by: By;
      /** One for each order, in the same order; one more where a slot stays free on purpose. */
      readonly why?: readonly Why[];
    }
  | { readonly kind: 'unsealed'; readonly seat: number; readonly by: By }
  | {
      readonly kind: 'offered';
      readonly seat: number;
      readonly move: number;
      readonly target: number;
      readonly by: By;
      readonly why?: Why;
    }
  | { readonly kind: 'agreed'; readonly seat: number; readonly offer: number; readonly by: By; readonly why?: Why }
  | { readonly kind: 'withdrawn'; readonly seat: number; readonly offer: number; readonly by: By; readonly why?: Why }
  /** Ends the turn now: what is not sealed passes. */
  | { readonly kind: 'closed'; readonly by: By }
  | {
      readonly kind: 'injected';
      readonly text: string;
      readonly effects: readonly (readonly [track: number, by: number])[];
      readonly by: By;
    };

/** Why the engine refused an entry, with what a sentence about it needs. The client words it. */
export type Rejection =
  | { readonly code: 'ended' }
  | { readonly code: 'already-sealed' }
  | { readonly code: 'not-sealed' }
  | { readonly code: 'no-such-order'; readonly move: number }
  | { readonly code: 'not-yours'; readonly move: number }
  | { readonly code: 'too-many-orders'; readonly slots: number; readonly given: number }
  | { readonly code: 'twice'; readonly move: number }
  | { readonly code: 'needs-place'; readonly move: number }
  | { readonly code: 'no-such-place'; readonly move: number; readonly target: number }
  | { readonly code: 'limit'; readonly move: number; readonly limit: number }
  | { readonly code: 'place-limit'; readonly move: number; readonly target: number; readonly limit: number }
  | { readonly code: 'resting'; readonly move: number; readonly until: number }
  | { readonly code: 'condition'; readonly move: number }
  | { readonly code: 'too-dear'; readonly asked: number; readonly held: number }
  | { readonly code: 'no-such-offer'; readonly offer: number }
  | { readonly code: 'offer-settled'; readonly offer: number }
  | { readonly code: 'already-offered'; readonly offer: number }
  | { readonly code: 'not-a-deal'; readonly move: number }
  | { readonly code: 'no-such-track'; readonly track: number };

/** What pins a table's law and luck; replay starts from it. */
export interface Header {
  /** The engine's version: raised only when a golden journal would change. */
  readonly engine: number;
  readonly scenario: string;
  /** `Scenario.hash`. */
  readonly hash: string;
  readonly seed: string;
  /** Starts set by the host: track id to value. */
  readonly start: Readonly<Record<string, number>>;
}

export interface Journal {
  readonly header: Header;
  readonly entries: readonly { readonly entry: Entry; readonly digest: string }[];
}
