import { signal } from '@preact/signals';
import type { Catalogue, Forms, Key, Values } from './catalogue.ts';

/** The reader's language: one of `LANGUAGES`, or `PSEUDO`. */
export const language = signal('en');

type Loaded = Partial<Catalogue>;
/** What has been fetched, by language. */
const catalogues = signal<Readonly<Record<string, Loaded>>>({});

export const addWords = (name: string, words: Loaded): void => {
  const known = catalogues.peek();
  catalogues.value = { ...known, [name]: { ...known[name], ...words } };
};

const spoken = (): Loaded => catalogues.value[language.value] ?? {};

const textUnder = (key: Key): string | Forms => spoken()[key] ?? key;

const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = values[name];
    return value === undefined ? gap : typeof value === 'number' ? plain(value) : value;
  });

/** The words under a key, in the reader's language. */
export const t = <K extends Key>(key: K, ...values: Values<K>): string => worded(key, values[0] ?? {});

const worded = (key: Key, values: Readonly<Record<string, string | number>>): string => {
  const text = textUnder(key);
  if (typeof text === 'string') return fill(text, values);
  const form = new Intl.PluralRules(language.value).select(Number(values.n ?? 0));
  return fill(text[form] ?? text.other, values);
};

export const isKey = (key: string): key is Key => Object.hasOwn(spoken(), key);

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
