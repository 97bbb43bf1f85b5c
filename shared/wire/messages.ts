import type { Offer, OfferStatus, Report } from '../engine/state.ts';
import type { Reason } from './reasons.ts';

/** Messages of the server to one client. Ids are indexes of the compiled scenario; words come from `/api/scenarios/:id`. */
export interface Messages {
  readonly own: OwnMessage;
  readonly report: ReportMessage;
  readonly talk: readonly TalkLine[];
  readonly end: EndMessage;
  readonly notice: Notice;
}

/** The private part of a seat's view. Without a seat `seat` is -1, and what only a seat has is `null` or empty. */
export interface OwnMessage {
  /** Server's clock, epoch ms: the client works out its offset. */
  readonly now: number;
  readonly seat: number;
  readonly person: string;
  /** May this connection give host commands; does it see all. */
  readonly host: boolean;
  readonly facilitator: boolean;
  /** The join code, for those who may invite. */
  readonly code: string;
  /** Private tracks that this onlooker may see. */
  readonly tracks: readonly (readonly [track: number, value: number])[];
  readonly draft: WireOrders | null;
  readonly sealed: WireOrders | null;
  readonly sealedBy: string | null;
  /** `null`: as in the last message to this connection that held them. */
  readonly options: readonly WireOption[] | null;
  readonly offers: readonly WireOffer[];
  /** Ms that this seat has for its orders beyond the others' deadline. */
  readonly extra: number;
  /** For the host alone: each seat's time for its orders, per cent. */
  readonly times?: readonly number[];
  /** For a facilitator alone: what every seat holds. */
  readonly seats?: readonly (readonly [draft: WireOrders | null, sealed: WireOrders | null])[];
  /** Digest of the public part and of this onlooker's own, 16 hex digits; how it is made stands in PROTOCOL.md. */
  readonly digest: string;
}

export type WireOrders = readonly (readonly [move: number, target: number])[];

/** `reason` indexes `REASONS`; `holds`: 0 no, 1 yes, 2 unknown; effects flat as track, low, high, … */
export type WireOption = readonly [
  move: number,
  target: number,
  reason: number,
  n: number,
  holds: number,
  effects: readonly number[],
];

export type WireOffer = readonly [
  id: number,
  move: number,
  target: number,
  from: number,
  turn: number,
  status: OfferStatus,
  agreed: readonly number[],
  brokenBy: readonly number[],
];

/** `[track, by, kind, id]`, kind indexes `CAUSES`; a cause that is not for this onlooker is `unknown`. */
export type WireChange = readonly [track: number, by: number, kind: number, id: number];

export interface ReportMessage {
  readonly turn: number;
  readonly orders: readonly (readonly [seat: number, move: number, target: number, outcome: number])[];
  readonly sealedBy: readonly (string | null)[];
  readonly luck: readonly (readonly [move: number, line: number, struck: number])[];
  readonly ledger: readonly (readonly [
    ledger: number,
    outcome: number,
    asker: number,
    answer: number,
    domain: number,
    asked: number,
    given: number,
    turn: number,
  ])[];
  readonly offers: readonly WireOffer[];
  readonly changes: readonly WireChange[];
  readonly events: readonly number[];
  readonly dawn: readonly WireChange[];
  readonly injected: readonly { readonly text: string; readonly changes: readonly WireChange[] }[];
  /** All tracks this onlooker may see, as `[track, before, after]`. */
  readonly tracks: readonly (readonly [track: number, before: number, after: number])[];
}

export interface TalkLine {
  /** Counts the lines that this onlooker may read, from 1. */
  readonly id: number;
  readonly at: number;
  readonly turn: number;
  /** Role index; -1 for the host without a seat. */
  readonly from: number;
  readonly name: string;
  /** Role indexes; empty for the whole table. */
  readonly to: readonly number[];
  readonly text: string;
}

export interface EndMessage {
  readonly ending: number;
  /** Per role, as shown. */
  readonly scores: readonly number[];
  /** Of every turn, from the events before turn 1; everything is open now. */
  readonly reports: readonly Report[];
  readonly offers: readonly Offer[];
  readonly bots: readonly { readonly role: number; readonly temperament: string }[];
  /** Why bots did what they did, in the order in which they did it. */
  readonly reasons: readonly Reason[];
  /** Who spoke privately with whom, and how often: the words stay in the record. `from` is -1 for the host without a seat. */
  readonly whispers: readonly Whisper[];
  readonly seed: string;
}

export interface Whisper {
  readonly turn: number;
  readonly from: number;
  readonly to: readonly number[];
  readonly lines: number;
}

/** Something the table tells a person in passing: taken over elsewhere, kicked, server restarting, a rematch. */
export interface Notice {
  readonly kind: 'restarting' | 'rematch' | 'kicked' | 'replaced';
  readonly data?: Readonly<Record<string, string>>;
}

/** What travels as a number is an index into one of these. */
export { CAUSES, LEDGER_OUTCOMES, OUTCOMES } from '../engine/state.ts';

/** Track value in the public schema that means: not public. */
export const HIDDEN = -32768;
