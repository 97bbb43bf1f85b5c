import type { Formula } from './expression/formula.ts';
import type { Lesson } from './lesson.ts';
import type { PressText } from './press.ts';

/**
 * The law of one world, compiled and frozen. Every id of the file has become its index in one of these lists
 * ("the role 0"), and every expression a `Formula`. Moves and deals are one list: a move has one party, a deal several.
 */
export interface Scenario {
  readonly id: string;
  /** SHA-256 of the files it was compiled from, hex. A journal pins its scenario by this. */
  readonly hash: string;
  /** Orders per seat and turn. */
  readonly slots: number;
  readonly domains: readonly string[];
  readonly theatres: readonly string[];
  /** Number of turns; the words of each stand in the texts. */
  readonly turns: readonly Turn[];
  readonly roles: readonly Role[];
  readonly tracks: readonly Track[];
  readonly places: readonly Place[];
  readonly moves: readonly Move[];
  readonly ledgers: readonly Ledger[];
  readonly events: readonly Event[];
  readonly upkeep: readonly Upkeep[];
  readonly endings: readonly Ending[];
  readonly map: MapFrame | null;
  /** Words by language; the first language of the scenario is complete, the others fall back to it. */
  readonly texts: Readonly<Record<string, Texts>>;
  readonly languages: readonly string[];
}

export interface Turn {
  readonly title: string;
  readonly dates: string;
  /** What a newcomer is told in this turn; `null` where the writer teaches nothing. */
  readonly lesson: Lesson | null;
}

export interface Role {
  readonly id: string;
  /** Index of the track that this role spends, or -1. */
  readonly resource: number;
  readonly score: Formula | null;
  readonly par: { readonly mean: number; readonly spread: number } | null;
  readonly bots: readonly Temperament[];
  /** ISO 3166 numeric codes of the countries tinted on the chart. */
  readonly lands: readonly string[];
}

/** How a bot of one role is inclined; words about it stand in the texts. */
export interface Temperament {
  readonly id: string;
  /** Inclination per move index; 0 where the file says nothing. Whole numbers, -5 to 5. */
  readonly weights: readonly number[];
  readonly ledger: 'match' | 'ignore' | 'raise';
  /** -2 (refuses what it can) to 2 (signs what it can). */
  readonly deals: number;
  /** How much of its resource it likes to keep. */
  readonly reserve: number;
  /** Whether it orders its half of every agreed deal, or leaves one where it sees a clear gain in that. */
  readonly word: 'keeps' | 'bends';
}

export interface Track {
  readonly id: string;
  readonly low: number;
  readonly high: number;
  /** One value, or several to draw from. */
  readonly starts: readonly number[];
  /** Which roles may see it, by role index; `null` when public. */
  readonly seenBy: readonly boolean[] | null;
  /** A constant that a host may set before the game. */
  readonly dial: boolean;
  /** Range 0 to 1 without more: shown as a stamp, not a barometer. */
  readonly mark: boolean;
  readonly icon: string;
}

export interface Place {
  readonly id: string;
  /** Longitude and latitude in degrees. */
  readonly at: readonly [number, number];
  readonly kind: 'capital' | 'port' | 'city';
  readonly role: number;
}

export interface Effect {
  readonly track: number;
  readonly amount: Formula;
}

export interface Luck {
  /** Per cent, 0 to 100. */
  readonly chance: number;
  readonly effects: readonly Effect[];
}

export interface Party {
  readonly role: number;
  readonly cost: number;
}

export interface Signal {
  /** Index into `domains`, or -1. */
  readonly domain: number;
  /** 1 to 3, or 0 without a domain. */
  readonly intensity: number;
  readonly material: boolean;
  /** Index into `theatres`, or -1. */
  readonly theatre: number;
}

export interface Move {
  readonly index: number;
  readonly id: string;
  /** More than one party makes it a deal. */
  readonly parties: readonly Party[];
  readonly requires: Formula | null;
  /** Completed at most so often in a game; 0 for no limit. */
  readonly limit: number;
  /** Not in the next n turns after it was completed. */
  readonly rest: number;
  /** Place indexes that may be chosen; empty for none. */
  readonly targets: readonly number[];
  /** Completed at most so often per place; 0 for no limit. */
  readonly perTarget: number;
  readonly effects: readonly Effect[];
  readonly luck: readonly Luck[];
  readonly covert: boolean;
  readonly signal: Signal;
  /** Ledger index that it opens an entry in, or -1. */
  readonly opens: number;
  /** Ledger indexes it may answer. */
  readonly answers: readonly number[];
  readonly icon: string;
  /** Lane that its token sails on the chart, or ''. */
  readonly sails: string;
  readonly from: Origin;
}

/** Where a claim comes from: the article, partly, or beyond it. '' where the writer gives none. */
export type Origin = 'article' | 'partly' | 'beyond' | '';

export interface Ledger {
  readonly id: string;
  /** Role whose signals answer it. */
  readonly answeredBy: number;
  /** Turns that an entry waits. */
  readonly window: number;
  readonly matchAny: boolean;
  readonly proportional: readonly Effect[];
  readonly under: readonly Effect[];
  readonly over: readonly Effect[];
  readonly lapsed: readonly Effect[];
  readonly unprovoked: readonly Effect[];
  readonly start: readonly { readonly domain: number; readonly intensity: number; readonly turn: number }[];
}

export interface Event {
  readonly id: string;
  readonly from: number;
  readonly until: number;
  readonly when: Formula | null;
  /** Per cent, as a formula; `null` means always. */
  readonly chance: Formula | null;
  readonly repeat: boolean;
  readonly effects: readonly Effect[];
  readonly origin: Origin;
}

export interface Upkeep {
  readonly id: string;
  readonly when: Formula | null;
  readonly effects: readonly Effect[];
}

export interface Ending {
  readonly id: string;
  readonly when: Formula | null;
  /** Asked only after the last turn. */
  readonly atEnd: boolean;
  /** Per role; 0 where the file gives none. */
  readonly bonus: readonly (Formula | null)[];
  /** Highest score anybody may be shown, or -1. An ending with a cap is a catastrophe. */
  readonly cap: number;
  readonly origin: Origin;
}

export interface MapFrame {
  /** Longitude, latitude, tilt in degrees of the orthographic view. */
  readonly centre: readonly [number, number, number];
  readonly lanes: Readonly<Record<string, readonly (readonly [number, number])[]>>;
}

/** Every word of a scenario in one language, under the ids of the rules. */
export interface Texts {
  readonly title: string;
  readonly subtitle: string;
  readonly turns: readonly Turn[];
  readonly roles: Readonly<Record<string, RoleText>>;
  readonly tracks: Readonly<Record<string, { readonly title: string; readonly short: string; readonly about: string }>>;
  /** Of domains and theatres that the scenario names itself. */
  readonly domains: Readonly<Record<string, string>>;
  readonly theatres: Readonly<Record<string, string>>;
  /** Names on the chart that are not those of today, by ISO 3166 numeric code; '' for none. */
  readonly lands: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, string>>;
  readonly ledgers: Readonly<Record<string, string>>;
  readonly moves: Readonly<Record<string, MoveText>>;
  readonly events: Readonly<
    Record<string, { readonly title: string; readonly text: string; readonly source: string; readonly history: string }>
  >;
  readonly upkeep: Readonly<Record<string, string>>;
  readonly endings: Readonly<
    Record<
      string,
      { readonly title: string; readonly story: string; readonly source: string; readonly history: string }
    >
  >;
  readonly glossary: Readonly<Record<string, string>>;
  /** Notes printed where a game begins and ends: start, score, model. */
  readonly notes: Readonly<Record<string, string>>;
  /** What came after, for the debrief. */
  readonly after: readonly string[];
  readonly questions: readonly string[];
  /** `null` where nobody has written for the press. */
  readonly press: PressText | null;
}

export interface RoleText {
  readonly title: string;
  readonly brief: string;
  readonly hint: string;
  /** One capital letter for the badge. */
  readonly letter: string;
  readonly bots: Readonly<Record<string, string>>;
}

export interface MoveText {
  readonly title: string;
  /** Per role id: what that party's half is called; a plain move has none. */
  readonly halves: Readonly<Record<string, string>>;
  readonly flavour: string;
  readonly source: string;
  readonly history: string;
  /** What each `luck` line says when it strikes. */
  readonly luck: readonly string[];
}
