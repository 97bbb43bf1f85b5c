/** What the press makes of a scenario, in one language. Where a writer left something out it is '' or missing. */
export interface PressText {
  /** What the paper is called. */
  readonly title: string;
  /** Of the edition that comes out as each turn begins. */
  readonly turns: readonly { readonly date: string; readonly price: string }[];
  readonly roles: Readonly<Record<string, { readonly office: string; readonly place: string }>>;
  readonly opening: Telling;
  readonly moves: Readonly<Record<string, MoveTelling>>;
  readonly events: Readonly<Record<string, RepeatedTelling>>;
  readonly ledgers: Readonly<Record<string, LedgerTelling>>;
  readonly tracks: Readonly<Record<string, TrackTelling>>;
  readonly endings: Readonly<Record<string, Telling>>;
}

/** One piece of news. */
export interface Telling {
  readonly headline: string;
  readonly story: string;
  /** Place id, '' for none. */
  readonly place: string;
  readonly picture: PressPicture | '';
  /** How much more, or less, an editor makes of it than its figures say; -5 to 5. */
  readonly weight: number;
  /** Role id to what its office says of it. */
  readonly says: Readonly<Record<string, string>>;
}

export type Brief = Pick<Telling, 'headline' | 'story'>;

/** What may happen more than once. */
export interface RepeatedTelling extends Telling {
  /** The second time, the third and so on, then from the first of these again. */
  readonly again: readonly Brief[];
}

export interface MoveTelling extends RepeatedTelling {
  /** What it is called in the middle of a sentence. */
  readonly name: string;
  /** Deals: when a half is not met. */
  readonly unmet: Brief;
}

/** Sentences, told in turn. */
export interface TrackTelling {
  readonly up: readonly string[];
  readonly down: readonly string[];
  /** When it has come down to its lowest; without them it is told like any other fall. */
  readonly floor: readonly string[];
}

/** What a ledger makes of an act: the stories are told in turn. */
export interface LedgerBrief {
  readonly headline: string;
  readonly stories: readonly string[];
}
export type LedgerTelling = { readonly before: string } & Readonly<Record<LedgerNews, LedgerBrief>>;

export const LEDGER_NEWS = ['proportional', 'under', 'over', 'lapsed', 'unprovoked'] as const;
export type LedgerNews = (typeof LEDGER_NEWS)[number];

/** A paper's column is so wide. */
export const HEADLINE = 52;
export const STORY = 220;

/** Subjects that the press can draw. */
export const PICTURES = [
  'aircraft',
  'airport',
  'barracks',
  'border',
  'broadcast',
  'candles',
  'capitol',
  'courthouse',
  'crowd',
  'dark_city',
  'front',
  'money',
  'oil',
  'papers',
  'phone',
  'prison',
  'quay',
  'sealed',
  'ships',
  'soldiers',
  'summit',
  'talks',
  'train',
  'warship',
] as const;
export type PressPicture = (typeof PICTURES)[number];
