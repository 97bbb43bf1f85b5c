import { signal } from '@preact/signals';
import { EN, type Key } from './en.ts';

type Forms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** A language that is complete: every key, and plural forms where English has them. */
export type Catalogue = { readonly [K in Key]: (typeof EN)[K] extends string ? string : Forms };

type TextOf<K extends Key> = (typeof EN)[K] extends string ? (typeof EN)[K] : 'a plural has {n}' | OtherOf<K>;
type OtherOf<K extends Key> = (typeof EN)[K] extends { readonly other: infer S } ? S : never;
type Gaps<S> = S extends `${string}{${infer Gap}}${infer Rest}` ? Gap | Gaps<Rest> : never;
type Values<K extends Key> = [Gaps<TextOf<K>>] extends [never]
  ? []
  : [values: Readonly<Record<Gaps<TextOf<K>>, string | number>>];

const CATALOGUES: Readonly<Record<string, Catalogue>> = { en: EN };

export const LANGUAGES: readonly string[] = Object.keys(CATALOGUES);

/** The reader's language. */
export const language = signal('en');

const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = values[name];
    return value === undefined ? gap : typeof value === 'number' ? plain(value) : value;
  });

/** The words under a key, in the reader's language. */
export const t = <K extends Key>(key: K, ...values: Values<K>): string => worded(key, values[0] ?? {});

const worded = (key: Key, values: Readonly<Record<string, string | number>>): string => {
  const text: string | Forms = (CATALOGUES[language.value] ?? EN)[key];
  if (typeof text === 'string') return fill(text, values);
  const form = new Intl.PluralRules(language.value).select(Number(values.n ?? 0));
  return fill(text[form] ?? text.other, values);
};

export const isKey = (key: string): key is Key => Object.hasOwn(EN, key);

/** The words under a key that is put together while running, or what stands in for them. */
export const tOr = (key: string, instead: string): string => (isKey(key) ? worded(key, {}) : instead);

/** A whole number, with the minus of print. */
export const plain = (value: number): string => new Intl.NumberFormat(language.value).format(value).replace('-', '−');

/** A change: `+2`, `−1`, `0`. */
export const signed = (value: number): string => (value > 0 ? `+${plain(value)}` : plain(value));

/** Names in a row, joined as the language does. */
export const listed = (names: readonly string[]): string =>
  new Intl.ListFormat(language.value, { type: 'conjunction' }).format(names);

export const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase(language.value) + text.slice(1);
