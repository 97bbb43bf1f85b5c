import type { END } from './en/end.ts';
import type { HAND } from './en/hand.ts';
import type { HOUSE } from './en/house.ts';
import type { PLAY } from './en/play.ts';
import type { PRESS } from './en/press.ts';
import type { REVEAL } from './en/reveal.ts';

/**
 * English is the type of all catalogues: a string that another language misses, or has too many, does not compile. `{name}`
 * is filled in; an object holds plural forms, chosen by `n`.
 */
export type English = typeof HOUSE & typeof PLAY & typeof HAND & typeof REVEAL & typeof PRESS & typeof END;
export type Key = keyof English;

export type Forms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** The words of one area in another language: the same keys, and plural forms where English has them. */
export type Words<Area> = { readonly [K in keyof Area]: Area[K] extends string ? string : Forms };
export type Catalogue = Words<English>;

type TextOf<K extends Key> = English[K] extends string ? English[K] : 'a plural has {n}' | OtherOf<K>;
type OtherOf<K extends Key> = English[K] extends { readonly other: infer S } ? S : never;
type Gaps<S> = S extends `${string}{${infer Gap}}${infer Rest}` ? Gap | Gaps<Rest> : never;
/** What the gaps of a text want. */
export type Values<K extends Key> = [Gaps<TextOf<K>>] extends [never]
  ? []
  : [values: Readonly<Record<Gaps<TextOf<K>>, string | number>>];
