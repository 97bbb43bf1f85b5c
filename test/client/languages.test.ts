import { describe, expect, test } from 'vitest';
import type { Forms } from '../../client/text/catalogue.ts';
import { HOUSE as HOUSE_EN } from '../../client/text/en/house.ts';
import { TABLE as TABLE_EN } from '../../client/text/en/table.ts';
import { HOUSE as HOUSE_ES } from '../../client/text/es/house.ts';
import { TABLE as TABLE_ES } from '../../client/text/es/table.ts';
import { LANGUAGES } from '../../client/text/languages.ts';
import { HOUSE as HOUSE_RU } from '../../client/text/ru/house.ts';
import { TABLE as TABLE_RU } from '../../client/text/ru/table.ts';
import { check } from '../../shared/scenario/compile.ts';
import { formatProblem } from '../../shared/scenario/problem.ts';
import { filesOf, scenarioOf } from '../scenarios.ts';

/** What the types cannot say of a translation: gaps, plural forms, words left in English, and length where room is short. */

type Words = Readonly<Record<string, string | Forms>>;

const ENGLISH: Words = { ...HOUSE_EN, ...TABLE_EN };
const CATALOGUES: Readonly<Record<string, Words>> = {
  es: { ...HOUSE_ES, ...TABLE_ES },
  ru: { ...HOUSE_RU, ...TABLE_RU },
};

/** Without a letter of its own to translate: gaps, signs and figures alone. */
const isWordless = (text: string): boolean => !/\p{L}/u.test(text.replace(/\{\w+\}/g, ''));

/** What reads in that language as it does in English. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  es: [
    'app.name',
    'board.place.capital',
    'card.material',
    'end.score.par',
    'end.turn',
    'lobby.seat.anyBot',
    'lobby.seat.bot',
    'press.wire.turn',
    'seat.bot',
    'term.material',
    'term.par',
    'time.days',
    'time.hours',
  ],
  ru: [],
};

const gapsIn = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
const formsOf = (text: string | Forms): readonly string[] => (typeof text === 'string' ? [text] : Object.values(text));
const other = (text: string | Forms): string => (typeof text === 'string' ? text : text.other);

/** Enough numbers to meet every form that whole numbers have in our languages. */
const NUMBERS = [...Array.from({ length: 200 }, (_, n) => n), 1_000_000, 2_000_000];

test('every language but English has a catalogue here', () => {
  expect(Object.keys(CATALOGUES)).toEqual(Object.keys(LANGUAGES).filter(name => name !== 'en'));
});

describe.each(Object.entries(CATALOGUES))('the interface in %s', (name, catalogue) => {
  const plural = new Intl.PluralRules(name);
  const numbersOf = (form: string) => NUMBERS.filter(n => plural.select(n) === form);

  test('says what English says, no less and no more', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(ENGLISH).sort());
  });

  test('leaves the same gaps', () => {
    const amiss = Object.keys(ENGLISH).filter(
      key => String(gapsIn(other(catalogue[key]))) !== String(gapsIn(other(ENGLISH[key]))),
    );
    expect(amiss).toEqual([]);
  });

  test('has every plural form that a whole number can ask for', () => {
    const asked = new Set(NUMBERS.map(n => plural.select(n)));
    const amiss = Object.entries(catalogue).flatMap(([key, text]) =>
      typeof text === 'string' ? [] : [...asked].filter(form => text[form] === undefined).map(form => `${key} ${form}`),
    );
    expect(amiss).toEqual([]);
  });

  test('tells the number in every form that stands for more than one', () => {
    const amiss = Object.values(catalogue).flatMap(text => {
      if (typeof text === 'string' || !text.other.includes('{n}')) return [];
      return Object.entries(text).filter(([form, words]) => numbersOf(form).length > 1 && !words.includes('{n}'));
    });
    expect(amiss).toEqual([]);
  });

  test('leaves nothing in English but what is the same word', () => {
    const left = Object.keys(ENGLISH).filter(key => {
      const english = formsOf(ENGLISH[key]);
      return formsOf(catalogue[key]).some(text => english.includes(text) && !isWordless(text));
    });
    expect(left.sort()).toEqual(SAME[name]);
  });
});

/** Every text with the way to it; `roles.moscow.brief`. */
const textsWithin = (value: unknown, path = ''): readonly (readonly [path: string, text: string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsWithin(inner, path === '' ? key : `${path}.${key}`));
};

/** What the press draws, where it writes from and what a lesson points at are ids. */
const isForProgram = (path: string): boolean => /^press\..*\.(?:picture|place)$|\.lesson\.look$/.test(path);

/** Names that are written alike. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  es: [
    'A',
    'Bogotá',
    'Buenos Aires',
    'C',
    'Capital',
    'Caracas',
    'Cúcuta',
    'Georgetown',
    'Kyiv',
    'L',
    'La Guaira',
    'Lima',
    'M',
    'Madrid',
    'Montevideo',
    'O',
    'Oslo',
    'P',
    'Pacaraima',
    'Severomorsk',
    'Venezuela 2024',
    'W',
    'Washington',
    'Willemstad',
  ],
  ru: [],
};

/** A mark at the end of a history, as `[article; beyond the article, verified: TASS]`. */
const markOf = (text: string): string => /\[([^\]]+)\]$/.exec(text)?.[1] ?? '';
const CLAIMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  es: { article: 'artículo', 'beyond the article': 'fuera del artículo', verified: 'verificado:' },
  ru: { article: 'статья', 'beyond the article': 'вне статьи', verified: 'проверено:' },
};

describe.each(['venezuela-2024', 'dock-strike', 'two-presidents-2019'])('%s', folder => {
  const { texts, languages } = scenarioOf(folder);
  const english = textsWithin({ ...texts.en, glossary: {} }).filter(([path]) => !isForProgram(path));

  test('has no words for what is not in it', () => {
    const { problems } = check(filesOf(folder));
    expect(problems.filter(({ file }) => /(?:texts|press)\./.test(file)).map(formatProblem)).toEqual([]);
  });

  test('is told in every language of the interface', () => {
    expect([...languages].sort()).toEqual(Object.keys(LANGUAGES));
  });

  describe.each(languages.filter(name => name !== 'en'))('in %s', name => {
    const told = new Map(textsWithin({ ...texts[name], glossary: {} }));

    test('leaves nothing in English but names', () => {
      const left = english.filter(([path, text]) => told.get(path) === text && !isWordless(text));
      expect(left.filter(([, text]) => !NAMES[name].includes(text))).toEqual([]);
    });

    test('has as many notes, questions, later events and terms', () => {
      const { after, questions, notes, glossary } = texts[name];
      expect(after).toHaveLength(texts.en.after.length);
      expect(questions).toHaveLength(texts.en.questions.length);
      expect(Object.keys(notes)).toEqual(Object.keys(texts.en.notes));
      expect(Object.keys(glossary)).toHaveLength(Object.keys(texts.en.glossary).length);
      const terms = Object.values(texts.en.glossary);
      expect(Object.values(glossary).filter(words => terms.includes(words))).toEqual([]);
    });

    test('has the years that English has', () => {
      const years = (text: string) => [...new Set(text.match(/\b(?:19|20)\d\d\b/g))];
      const amiss = english.filter(([path, text]) => !years(text).every(year => told.get(path)?.includes(year)));
      expect(amiss.map(([path]) => path)).toEqual([]);
    });

    test('prints in its newspaper, if it has one, what the English one prints', () => {
      const { press } = texts[name];
      if (press === null) return;
      const lists = /^press\.tracks\./;
      const printed = (words: readonly (readonly [string, string])[]) =>
        words
          .filter(([path, text]) => path.startsWith('press.') && text !== '')
          .map(([path]) => path)
          .sort();
      const own = textsWithin({ press }).filter(([path]) => !isForProgram(path));
      expect(printed(own).filter(path => !lists.test(path))).toEqual(
        printed(english).filter(path => !lists.test(path)),
      );
      expect(Object.keys(press.tracks)).toEqual(Object.keys(texts.en.press?.tracks ?? {}));
    });

    test('marks every claim as English does', () => {
      const claims = CLAIMS[name];
      const amiss = english.filter(([path, text]) => {
        const [mark, own] = [markOf(text), markOf(told.get(path) ?? '')];
        const outside = (words: string, beyond: string) => words.split(beyond).length;
        return (
          (mark === '') !== (own === '') ||
          mark.split(';').length !== own.split(';').length ||
          outside(mark, 'beyond the article') !== outside(own, claims['beyond the article']) ||
          mark.startsWith('article') !== own.startsWith(claims.article) ||
          mark.includes('verified:') !== own.includes(claims.verified)
        );
      });
      expect(amiss.map(([path]) => [path, markOf(told.get(path) ?? '')])).toEqual([]);
    });

    test('fits cards and narrow places', () => {
      const letters = (text: string) => [...text].length;
      const longer = english.filter(
        ([path, text]) =>
          /^moves\.\w+\.(?:title|halves\.\w+)$/.test(path) && letters(told.get(path) ?? '') > 1.35 * letters(text) + 6,
      );
      expect(longer.map(([path]) => told.get(path))).toEqual([]);
      const flavours = Object.values(texts[name].moves).map(({ flavour }) => flavour);
      expect(flavours.filter(words => letters(words) > 80)).toEqual([]);
      const shorts = Object.values(texts[name].tracks).map(({ short }) => short);
      expect(shorts.filter(words => letters(words) > 14)).toEqual([]);
    });

    test('gives every role its letter', () => {
      const marks = Object.values(texts[name].roles).map(({ letter }) => letter);
      expect(new Set(marks).size).toBe(marks.length);
    });
  });
});
