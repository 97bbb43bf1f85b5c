import type { Forms, Key } from '../../client/text/catalogue.ts';
import { HOUSE } from '../../client/text/en/house.ts';
import { TABLE } from '../../client/text/en/table.ts';
import { HOUSE as HOUSE_ES } from '../../client/text/es/house.ts';
import { TABLE as TABLE_ES } from '../../client/text/es/table.ts';
import { stretchedWords } from '../../client/text/pseudo.ts';
import { HOUSE as HOUSE_RU } from '../../client/text/ru/house.ts';
import { TABLE as TABLE_RU } from '../../client/text/ru/table.ts';

/** What the page may say, so that a journey is the same in every language. */

const ENGLISH = { ...HOUSE, ...TABLE };
const SPOKEN: readonly Readonly<Record<Key, string | Forms>>[] = [
  ENGLISH,
  { ...HOUSE_ES, ...TABLE_ES },
  { ...HOUSE_RU, ...TABLE_RU },
  stretchedWords(ENGLISH),
];

/** Without a blank at the end, which no name has and a stretched text may. */
const forms = (text: string | Forms): readonly string[] =>
  (typeof text === 'string' ? [text] : Object.values(text)).map(form => form.trim());

const pattern = (text: string, gap = '.+'): string =>
  text
    .split(/\{\w+\}/)
    .map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join(gap);

const texts = (keys: readonly Key[]): readonly string[] =>
  SPOKEN.flatMap(words => keys.flatMap(key => forms(words[key])));

/** A name that is one of these words in any language; a gap may hold anything. */
export const said = (...keys: readonly Key[]): RegExp =>
  new RegExp(
    `^(${texts(keys)
      .map(text => pattern(text))
      .join('|')})$`,
  );

/** A name that begins with them: a link or a field often says more about itself. */
export const saidAtFirst = (...keys: readonly Key[]): RegExp => new RegExp(said(...keys).source.slice(0, -1));

/** A name that ends with them. */
export const saidAtLast = (...keys: readonly Key[]): RegExp => new RegExp(said(...keys).source.slice(1));

/** The numbers in the gaps of these words, where a page says them. */
export const numbersSaid = (page: string, key: Key): readonly number[] =>
  texts([key])
    .map(text => new RegExp(pattern(text, '(\\d+)'), 'i').exec(page))
    .find(found => found !== null)
    ?.slice(1)
    .map(Number) ?? [];
