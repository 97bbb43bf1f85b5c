import { z } from 'zod';
import type { Entry, Header } from '../engine/entry.ts';
import type { Report } from '../engine/state.ts';
import type { Texts } from '../scenario/scenario.ts';
import type { WhatIf } from '../study/what-if.ts';
import type { EndMessage, WireOrders } from './messages.ts';
import { PACES } from './paces.ts';
import { WireOrder } from './requests.ts';
import { BOT_STRENGTHS } from './strengths.ts';

/** Bodies and answers of the HTTP interface; see PROTOCOL.md. */

/** Names people give: cleaned by the server (NFC, no control or bidi characters, trimmed). */
const PersonName = z.string().min(1).max(40);

export const Pace = z.enum(PACES);
export type Pace = z.infer<typeof Pace>;

export const BotStrength = z.enum(BOT_STRENGTHS);
export type BotStrength = z.infer<typeof BotStrength>;

/** 128 random bits, base64url. */
export const Key = z.string().regex(/^[A-Za-z0-9_-]{22}$/);

export const NewTable = z.strictObject({
  scenario: z.string().min(1).max(60),
  pace: Pace.default('untimed'),
  /** Omitted: random. A host who sets the seed is a facilitator. */
  seed: z.string().min(1).max(64).optional(),
  /** Role ids played by bots from the start, with a temperament or '' for any. */
  bots: z.record(z.string().max(40), z.string().max(40)).default({}),
  /** How well bots play. */
  strength: BotStrength.default('steady'),
  spectators: z.boolean().default(true),
  facilitator: z.boolean().default(false),
  talk: z.boolean().default(true),
  /** Dials and other starts: track id to value. */
  start: z.record(z.string().max(40), z.int()).default({}),
  /** How many people may hold one seat; more than one makes teams. */
  teamSize: z.int().min(1).max(12).default(1),
  language: z.string().min(2).max(8).default('en'),
});
export type NewTable = z.input<typeof NewTable>;

export interface TableMade {
  readonly table: string;
  readonly code: string;
  readonly hostKey: string;
}

export const ClaimSeat = z.strictObject({
  code: z.string().min(4).max(12),
  role: z.string().min(1).max(40),
  name: PersonName,
});
export type ClaimSeat = z.infer<typeof ClaimSeat>;

export interface SeatClaimed {
  readonly table: string;
  readonly person: string;
  readonly key: string;
  readonly role: string;
}

/** What `joinById` takes: a person's key, the host's, both, or neither (a spectator). */
export const JoinOptions = z.strictObject({ key: Key.optional(), hostKey: Key.optional() });
export type JoinOptions = z.infer<typeof JoinOptions>;

/** `GET /api/codes/:code` */
export interface TableCard {
  readonly table: string;
  readonly scenario: string;
  /** Of the scenario's text that this table was made with. */
  readonly hash: string;
  readonly status: 'lobby' | 'playing' | 'ended';
  readonly pace: Pace;
  readonly strength: BotStrength;
  readonly turn: number;
  readonly turns: number;
  readonly spectators: boolean;
  readonly teamSize: number;
  readonly seats: readonly { readonly role: string; readonly people: readonly string[]; readonly bot: boolean }[];
}

/** `GET /api/scenarios` */
export interface ScenarioLine {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly roles: readonly { readonly id: string; readonly title: string; readonly letter: string }[];
  readonly turns: number;
  /** Turns that teach a newcomer something. */
  readonly lessons: number;
  readonly languages: readonly string[];
}

/** `GET /api/scenarios/:id?lang=`: numbers a client needs, by index, and the words of one language under ids. */
export interface ScenarioCard {
  readonly id: string;
  readonly hash: string;
  readonly slots: number;
  readonly language: string;
  readonly languages: readonly string[];
  readonly domains: readonly string[];
  readonly theatres: readonly string[];
  readonly turns: number;
  readonly roles: readonly {
    readonly id: string;
    readonly resource: number;
    readonly lands: readonly string[];
    readonly bots: readonly string[];
    readonly par: { readonly mean: number; readonly spread: number } | null;
    /** Per track: 1 where the role's score rises with it, -1 where it falls, 0 where it does neither, or either. */
    readonly aims: readonly (-1 | 0 | 1)[];
  }[];
  readonly tracks: readonly {
    readonly id: string;
    readonly low: number;
    readonly high: number;
    readonly seenBy: readonly number[] | null;
    readonly dial: boolean;
    readonly mark: boolean;
    readonly icon: string;
    readonly start: readonly number[];
  }[];
  readonly places: readonly {
    readonly id: string;
    readonly at: readonly [number, number];
    readonly kind: string;
    readonly role: number;
  }[];
  readonly moves: readonly {
    readonly id: string;
    readonly parties: readonly { readonly role: number; readonly cost: number }[];
    readonly targets: readonly number[];
    readonly limit: number;
    readonly rest: number;
    readonly covert: boolean;
    readonly domain: number;
    readonly intensity: number;
    readonly material: boolean;
    readonly theatre: number;
    readonly opens: number;
    readonly answers: readonly number[];
    readonly luck: readonly {
      readonly chance: number;
      readonly effects: readonly (readonly [track: number, amount: string])[];
    }[];
    readonly icon: string;
    readonly sails: string;
    readonly from: string;
    /** Its condition as the writer wrote it, '' for none: the client puts the plain ones into words. */
    readonly requires: string;
  }[];
  readonly ledgers: readonly {
    readonly id: string;
    readonly answeredBy: number;
    readonly window: number;
    readonly matchAny: boolean;
  }[];
  readonly events: readonly { readonly id: string; readonly origin: string }[];
  readonly upkeep: readonly string[];
  readonly endings: readonly {
    readonly id: string;
    readonly cap: number;
    readonly origin: string;
    /** Asked only after the last turn. */
    readonly atEnd: boolean;
    /** Its condition as the writer wrote it, '' for none. */
    readonly when: string;
    /** Tracks that its condition asks about. */
    readonly reads: readonly number[];
  }[];
  readonly texts: Texts;
}

/** `POST /api/tables/:id/debrief`: what stands behind `/d/` in the address of a debrief. */
export interface DebriefShared {
  readonly token: string;
}

/** `GET /api/debriefs/:token`: all that a debrief is drawn from. Seats, no people. */
export interface SharedDebrief {
  readonly scenario: string;
  /** Of the text that the game was played with. */
  readonly hash: string;
  readonly end: EndMessage;
}

/** `GET /api/tables/:id/what-if?turn=&role=`: what a seat had before it in a turn of a game that is over. */
export interface OrdersThen {
  readonly sealed: WireOrders;
  /** What was on offer, halves of deals included; whether several together were affordable is asked with them. */
  readonly open: WireOrders;
  /** Of its resource; `null` without one. */
  readonly held: number | null;
}

const turn = z.int().min(1).max(60);
const role = z.int().min(0).max(255);
/** As it stands in an address. */
const digits = z
  .string()
  .regex(/^\d{1,3}$/, 'give a whole number')
  .transform(Number);

export const AskOrdersThen = z.strictObject({ turn: digits.pipe(turn), role: digits.pipe(role) });

/** `POST /api/tables/:id/what-if`: other orders of one seat in one turn. */
export const AskWhatIf = z.strictObject({ turn, role, orders: z.array(WireOrder).max(8) });
export type AskWhatIf = z.infer<typeof AskWhatIf>;
export type { WhatIf };

/** What every HTTP refusal carries: a sentence for people, a code for programs. */
export interface HttpError {
  readonly code: string;
  readonly message: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** `GET /api/tables/:id/record`, once the game is over: everything that was done, said and agreed. */
export interface TableRecord {
  readonly table: string;
  readonly madeAt: number;
  readonly pace: Pace;
  readonly strength: BotStrength;
  readonly header: Header;
  readonly entries: readonly {
    readonly seq: number;
    readonly at: number;
    readonly entry: Entry;
    readonly digest: string;
    /** The client's `cmd`, '' for the table's own entries. */
    readonly cmd: string;
  }[];
  readonly people: readonly { readonly id: string; readonly name: string; readonly role: string }[];
  readonly bots: readonly { readonly role: string; readonly temperament: string }[];
  readonly talk: readonly {
    readonly at: number;
    readonly turn: number;
    readonly from: string;
    readonly name: string;
    readonly to: readonly string[];
    readonly text: string;
  }[];
  readonly reports: readonly Report[];
  readonly ending: string;
  readonly scores: readonly { readonly role: string; readonly score: number }[];
}
