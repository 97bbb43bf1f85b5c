import { describe, expect, test } from 'vitest';
import { compile } from '../../shared/scenario/compile.ts';
import type { File } from '../../shared/scenario/source.ts';
import { placeOf, problemsOf } from './planted.ts';

const RULES = `scenario: pair
title: A pair
slots: 1
turns: 2
roles: {north: {title: North}, south: {title: South}}
tracks: {peace: {range: [0, 5], title: Peace}}
places:
  left: {at: [0, 50], kind: port, title: Left}
  right: {at: [1, 50], kind: port, title: The rather distant right bank}
moves:
  wave: {role: north, title: Wave, targets: [left, right], effects: {peace: 1}}
  shout: {role: south, title: Shout, effects: {peace: -1}}
deals:
  treaty: {parties: {north: {}, south: {}}, title: Treaty, effects: {peace: 1}}
endings:
  done: {at: end, title: Done}
`;

const PRESS = `title: The Bank Gazette
turns: [{date: 1 May, price: one wave}, {date: 2 May}]
roles: {north: {office: Town hall, place: left}}
opening: {headline: Two banks wake, story: Mist., picture: ships}
moves:
  wave: {headline: "North waves at {place}", story: A hand., place: left, picture: quay, says: {south: We saw it.}}
  shout: {headline: South shouts across, again: {headline: South shouts once more}}
deals:
  treaty: {headline: Two pens meet, unmet: {headline: One pen waits}}
tracks: {peace: {up: ["Peace gains {by}, to {to}."]}}
endings: {done: {headline: The banks go home}}
`;

const files = (press: Readonly<Record<string, string>>): readonly File[] => [
  { name: 'pair/rules.yaml', text: RULES },
  ...Object.entries(press).map(([language, text]) => ({ name: `pair/press.${language}.yaml`, text })),
];

const pressIn = (given: readonly File[], language = 'en') => {
  const result = compile(given);
  if (!result.ok) throw new Error(result.error.map(problem => problem.message).join('\n'));
  return result.value.texts[language].press;
};

describe('what the press prints', () => {
  test('a scenario needs no press', () => {
    expect(pressIn(files({}))).toBe(null);
  });

  test('every word lies under its id, and only what somebody wrote', () => {
    const press = pressIn(files({ en: PRESS }));
    expect(press?.title).toBe('The Bank Gazette');
    expect(press?.turns).toEqual([
      { date: '1 May', price: 'one wave' },
      { date: '2 May', price: '' },
    ]);
    expect(press?.roles.south).toEqual({ office: '', place: '' });
    expect(press?.moves.wave).toMatchObject({
      headline: 'North waves at {place}',
      story: 'A hand.',
      place: 'left',
      picture: 'quay',
      says: { south: 'We saw it.' },
    });
    expect(press?.moves.shout.again).toEqual([{ headline: 'South shouts once more', story: '' }]);
    expect(press?.moves.treaty.unmet.headline).toBe('One pen waits');
    expect(press?.tracks.peace).toEqual({ up: ['Peace gains {by}, to {to}.'], down: [], floor: [] });
    expect(Object.keys(press?.events ?? {})).toEqual([]);
  });

  test('another language lends places and pictures, never words', () => {
    const texts = ['en', 'es'].map(language => ({
      name: `pair/texts.${language}.yaml`,
      text: 'subtitle: Dos orillas',
    }));
    const own = 'moves: {wave: {headline: El norte saluda}, shout: {headline: El sur grita}}';
    const press = pressIn([...files({ en: PRESS, es: own }), ...texts], 'es');
    expect(press?.moves.wave).toMatchObject({ headline: 'El norte saluda', story: '', picture: 'quay', place: 'left' });
    expect(press?.moves.treaty).toBe(undefined);
    expect(press?.opening).toMatchObject({ headline: '', picture: 'ships' });
  });

  test('its words belong to the law that a journal pins', () => {
    const hashOf = (given: readonly File[]) => {
      const result = compile(given);
      return result.ok ? result.value.hash : '';
    };
    expect(hashOf(files({ en: PRESS }))).not.toBe(hashOf(files({})));
    expect(hashOf(files({ en: PRESS }))).not.toBe(hashOf(files({ en: PRESS.replace('Mist', 'Fog') })));
  });
});

describe('what does not fit is found, with its place', () => {
  test('nothing is wrong with this one', () => {
    expect(problemsOf(files({ en: PRESS }))).toEqual([]);
  });

  test.each([
    ['picture: quay', 'picture: flag', 'flag', 'error  moves.wave.picture must be one of aircraft,'],
    [
      'headline: South shouts across',
      `headline: ${'South shouts across the water '.repeat(2)}`,
      'South shouts across',
      'error  moves.shout.headline must be a headline of at most 52 characters without',
    ],
    [
      'South shouts across',
      'South shouts!',
      'South shouts!',
      'error  moves.shout.headline must be a headline of at most 52',
    ],
    [
      'story: A hand.',
      `story: ${'A hand. '.repeat(40)}`,
      'A hand.',
      'error  moves.wave.story must be a story of at most 220',
    ],
    [
      'North waves at {place}',
      'North waves and waves and waves at {place}',
      '"North waves',
      'error  moves.wave.headline grows to 64 characters with its place; the most is 52.',
    ],
    [
      'A hand.',
      '"A {hand}."',
      '"A {hand}."',
      'error  moves.wave.story has the gap {hand}, which nobody fills. It may have {place}.',
    ],
    [
      '{by}, to',
      '{bye}, to',
      '"Peace gains',
      'error  tracks.peace.up[0] has the gap {bye}, which nobody fills. It may have {by}, {to}.',
    ],
    [
      'place: left, picture',
      'place: lift, picture',
      'lift',
      "error  moves.wave.place names 'lift', which is not among the places. Did you mean 'left'?",
    ],
    ['  shout: {h', '  shoot: {h', 'shoot', "warning  moves.shoot is not in the rules. Did you mean 'shout'?"],
    ['says: {south', 'says: {soth', 'soth', "warning  moves.wave.says.soth is not in the rules. Did you mean 'south'?"],
    [
      '  treaty: {headline: Two pens meet, ',
      '  treaty: {',
      'moves',
      'warning  moves: 1 headline is missing (treaty). The title is shown instead.',
    ],
    [
      'turns: [{date: 1 May, price: one wave}, {date: 2 May}]',
      'turns: [{date: 1 May}]',
      'turns',
      'warning  turns has 1 editions, but the rules have 2 turns.',
    ],
    [
      'title: The',
      'language: es\ntitle: The',
      'language',
      "warning  language is 'es', but the file is named press.en.yaml.",
    ],
  ])('%s → %s', (was, becomes, word, message) => {
    const text = PRESS.replace(was, becomes);
    expect(text).not.toBe(PRESS);
    const told = problemsOf(files({ en: text })).filter(problem => problem.includes('pair/press.en.yaml'));
    expect(told.some(problem => problem.startsWith(`${placeOf(text, word, 'pair/press.en.yaml')}  ${message}`))).toBe(
      true,
    );
  });

  test('a press without texts of its language is not read', () => {
    expect(problemsOf(files({ en: PRESS, ru: PRESS }))).toEqual([
      'pair/press.ru.yaml:1:1  warning  press.ru.yaml is not read: there is no texts.ru.yaml.',
    ]);
  });
});
