import type { Forms } from './catalogue.ts';

const ACCENTS: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', A: 'Á', E: 'É', O: 'Ó' };
/** How much longer every text becomes, as the longest of our languages may. */
const STRETCH = 0.35;

/** A text as it may be in a longer language: accents, and a third more of it. What stands in braces stays, and so do figures. */
export const stretched = (text: string): string => {
  const body = text.replace(/\{\w+\}|[aeiouAEO]/g, part => ACCENTS[part] ?? part);
  const said = text.replace(/\{\w+\}/g, '');
  const more = 'lorem ipsum dolor '.repeat(60).slice(0, Math.ceil(said.length * STRETCH));
  return /\p{L}/u.test(said) ? `${body} ${more.trim()}` : body;
};

/** The same for all texts of a catalogue. */
export const stretchedWords = <Area extends object>(area: Area): Area =>
  Object.fromEntries(
    Object.entries(area).map(([key, text]: [string, string | Forms]) => [
      key,
      typeof text === 'string'
        ? stretched(text)
        : Object.fromEntries(Object.entries(text).map(([form, words]) => [form, stretched(words)])),
    ]),
  ) as Area;

/** What the press draws and where it writes from are ids. */
const IDS: ReadonlySet<string> = new Set(['picture', 'place']);

/** The same for every text in a scenario's words; ids stay. */
export const stretchedTexts = <T>(texts: T): T => {
  if (typeof texts === 'string') return (texts.length < 2 ? texts : stretched(texts)) as T;
  if (Array.isArray(texts)) return texts.map(stretchedTexts) as T;
  if (typeof texts !== 'object' || texts === null) return texts;
  return Object.fromEntries(
    Object.entries(texts).map(([key, value]) => [key, IDS.has(key) ? value : stretchedTexts(value)]),
  ) as T;
};
