import { describe, expect, test } from 'vitest';
import { check, compile } from '../../shared/scenario/compile.ts';
import { describe as card, scenarioLine } from '../../shared/scenario/describe.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { File } from '../../shared/scenario/source.ts';
import { asFile, placeOf, problemsOf, TINY } from './planted.ts';

const RULES = `scenario: pair
slots: 1
turns: 2
roles: {north: {bots: {calm: {}}}, south: {}}
tracks: {peace: {range: [0, 5]}, mark: {}}
moves:
  wave: {role: north, effects: {peace: 1}, luck: [{chance: 50, effects: {peace: 1}}]}
  shout: {role: south, effects: {peace: -1}}
deals:
  treaty: {parties: {north: {}, south: {}}, effects: {mark: 1}}
endings:
  done: {at: end}
`;

const ENGLISH = `title: A pair
subtitle: Two who wave
turns: [{title: First, dates: 1 May, lesson: {title: The board, text: Look at the dial., look: board}}, {title: Last}]
roles:
  north: {title: The north, brief: You wave., hint: Wave., bots: {calm: Never in a hurry}}
  south: {title: The south, letter: Z}
tracks:
  peace: {title: Peace between the two, short: Peace, about: How they feel.}
  mark: {title: Signed}
moves:
  wave: {title: Wave, flavour: Hello., source: A book, luck: [They wave back]}
  shout: {title: Shout}
deals:
  treaty: {title: Treaty, halves: {north: Offer it, south: Take it}}
endings:
  done: {title: The end, story: They went home.}
glossary: {wave: A hand in the air.}
notes: {start: Be kind.}
after: [They met again.]
questions: [Who waved first?]
`;

const SPANISH = `title: Una pareja
roles:
  north: {title: El norte}
moves:
  wave: {title: Saludar}
`;

const files = (texts: Readonly<Record<string, string>>): readonly File[] => [
  { name: 'pair/rules.yaml', text: RULES },
  ...Object.entries(texts).map(([language, text]) => ({ name: `pair/texts.${language}.yaml`, text })),
];

const compiled = (given: readonly File[]): Scenario => {
  const result = compile(given);
  if (!result.ok) throw new Error(result.error.map(problem => problem.message).join('\n'));
  return result.value;
};

describe('texts', () => {
  const scenario = compiled(files({ es: SPANISH, en: ENGLISH }));

  test('English comes first where it is there, the others by name', () => {
    expect(scenario.languages).toEqual(['en', 'es']);
    expect(compiled(files({ ru: ENGLISH, es: SPANISH })).languages).toEqual(['es', 'ru']);
    expect(compiled(asFile(TINY)).languages).toEqual(['en']);
  });

  test('the rules may name the first language', () => {
    const rules = { name: 'rules.yaml', text: `language: es\n${RULES}` };
    expect(
      compiled([rules, { name: 'texts.en.yaml', text: ENGLISH }, { name: 'texts.es.yaml', text: SPANISH }]).languages,
    ).toEqual(['es', 'en']);
    expect(compiled([{ name: 'a.yaml', text: `language: ru\n${TINY}` }]).languages).toEqual(['ru']);
  });

  test('every word lies under its id', () => {
    const { en } = scenario.texts;
    expect(en.title).toBe('A pair');
    expect(en.turns).toEqual([
      {
        title: 'First',
        dates: '1 May',
        lesson: { title: 'The board', text: 'Look at the dial.', look: 'board' },
      },
      { title: 'Last', dates: '', lesson: null },
    ]);
    expect(en.roles.north).toEqual({
      title: 'The north',
      brief: 'You wave.',
      hint: 'Wave.',
      letter: 'N',
      bots: { calm: 'Never in a hurry' },
    });
    expect(en.tracks.peace).toEqual({ title: 'Peace between the two', short: 'Peace', about: 'How they feel.' });
    expect(en.moves.wave).toEqual({
      title: 'Wave',
      halves: {},
      flavour: 'Hello.',
      source: 'A book',
      history: '',
      luck: ['They wave back'],
    });
    expect(en.moves.treaty.halves).toEqual({ north: 'Offer it', south: 'Take it' });
    expect(en.endings.done).toEqual({ title: 'The end', story: 'They went home.', source: '', history: '' });
    expect([en.glossary, en.notes, en.after, en.questions]).toEqual([
      { wave: 'A hand in the air.' },
      { start: 'Be kind.' },
      ['They met again.'],
      ['Who waved first?'],
    ]);
  });

  test('a missing translation falls back to the first language', () => {
    const { es } = scenario.texts;
    expect(es.title).toBe('Una pareja');
    expect(es.subtitle).toBe('Two who wave');
    expect(es.roles.north).toMatchObject({ title: 'El norte', letter: 'N', brief: 'You wave.' });
    expect(es.moves.shout.title).toBe('Shout');
    expect(es.moves.wave).toMatchObject({ title: 'Saludar', flavour: 'Hello.', luck: ['They wave back'] });
  });

  test('a lesson in another language borrows what it points at, and a turn without a text teaches nothing', () => {
    const spanish = 'turns: [{lesson: {text: Mira la esfera.}}, {lesson: {title: Nada}}]';
    const { es } = compiled(files({ en: ENGLISH, es: spanish })).texts;
    expect(es.turns[0].lesson).toEqual({ title: 'The board', text: 'Mira la esfera.', look: 'board' });
    expect(es.turns[1].lesson).toBe(null);
  });

  test('without any words the id is shown, and the first letter of the title on the badge', () => {
    const bare = compiled([{ name: 'x.yaml', text: RULES }]).texts.en;
    expect(bare.roles.north).toMatchObject({ title: 'north', letter: 'N', bots: { calm: 'calm' } });
    expect(bare.tracks.peace).toEqual({ title: 'peace', short: 'peace', about: '' });
    expect(bare.moves.treaty).toMatchObject({ title: 'treaty', halves: { north: 'treaty', south: 'treaty' } });
    expect(bare.turns[1]).toEqual({ title: '2', dates: '', lesson: null });
  });

  test('domains and theatres of its own have names, and lands on the chart names of their time', () => {
    const own = 'domains: {naval: Naval}\ntheatres: {europe: in Europe}\nlands: {"643": Soviet Union, "804": ""}\n';
    const [rules, texts] = files({ en: ENGLISH + own });
    const declared = { ...rules, text: `${rules.text}domains: [naval, air]\ntheatres: [europe]\n` };
    const { en } = compiled([declared, texts]).texts;
    expect(en.domains).toEqual({ naval: 'Naval' });
    expect(en.theatres).toEqual({ europe: 'in Europe' });
    expect(en.lands).toEqual({ '643': 'Soviet Union', '804': '' });
    expect(check([rules, texts]).problems.map(({ message }) => message)).toEqual([
      'domains.naval is not in the rules.',
      'theatres.europe is not in the rules.',
    ]);
  });

  test('words may stand among the rules of a single file', () => {
    const { en } = compiled(asFile(TINY)).texts;
    expect(en.title).toBe('The ferry');
    expect(en.turns[0].title).toBe('Dawn');
    expect(en.moves.treaty).toMatchObject({ title: 'Treaty', halves: { north: 'Offer', south: 'Accept' } });
    expect(en.moves.sail.luck).toEqual(['Fog']);
    expect(en.places.left).toBe('Left bank');
    expect(en.tracks.coin).toEqual({ title: 'Coin', short: 'Coin', about: '' });
  });
});

describe('20 words that do not fit the rules are warnings', () => {
  const warned = (text: string): readonly string[] => problemsOf(files({ en: text }));

  test.each([
    ['  wave: {title: Wave', '  waive: {title: Wave', "moves.waive is not in the rules. Did you mean 'wave'?", 'waive'],
    ['  south: {title', '  east: {title', 'roles.east is not in the rules.', 'east'],
    ['bots: {calm:', 'bots: {clam:', "roles.north.bots.clam is not in the rules. Did you mean 'calm'?", 'clam'],
    [
      'south: Take it',
      'sout: Take it',
      "deals.treaty.halves.sout is not in the rules. Did you mean 'south'?",
      'sout: Take',
    ],
    ['luck: [They wave back]', 'luck: [One, two]', 'moves.wave.luck has 2 lines, but the rules have 1.', 'luck'],
    [', {title: Last}]', ']', 'turns has 1 titles, but the rules have 2 turns.', 'turns'],
    [
      'title: A pair',
      'title: A pair\nlanguage: es',
      "language is 'es', but the file is named texts.en.yaml.",
      'language',
    ],
  ])('%s → %s', (was, becomes, message, word) => {
    const text = ENGLISH.replace(was, becomes);
    expect(warned(text)).toContain(`${placeOf(text, word, 'pair/texts.en.yaml')}  warning  ${message}`);
  });

  test('what a language lacks of the first is named, section by section', () => {
    expect(problemsOf(files({ en: ENGLISH }))).toEqual([]);
    const lacks = (place: string, what: string) =>
      `pair/texts.es.yaml:${place}  warning  ${what} The first language is shown instead.`;
    expect(problemsOf(files({ en: ENGLISH, es: SPANISH }))).toEqual([
      lacks('1:1', 'subtitle is missing.'),
      lacks('1:1', 'turns: 2 titles are missing (1, 2), 1 date (1).'),
      lacks('1:1', 'tracks: 2 titles are missing (peace, mark), 1 short title (peace), 1 line about it (peace).'),
      lacks('1:1', 'endings: 1 title is missing (done), 1 story (done).'),
      lacks('1:1', 'notes: 1 note is missing (start).'),
      lacks('1:1', 'glossary is missing.'),
      lacks('1:1', 'after is missing.'),
      lacks('1:1', 'questions is missing.'),
      lacks(
        '2:1',
        'roles: 1 title is missing (south), 1 letter (south), 1 brief (north), 1 hint (north), 1 line on a bot (north.calm).',
      ),
      lacks(
        '4:1',
        'moves: 2 titles are missing (shout, treaty), 2 halves (treaty.north, treaty.south), 1 flavour (wave), 1 source (wave), 1 luck line (wave[0]).',
      ),
    ]);
  });

  test('words among the rules are of the first language, and no second one may lean on them', () => {
    const rules = `language: en\n${RULES.replace('south: {}', 'south: {title: The south}')}`;
    const given = [
      { name: 'pair/rules.yaml', text: rules },
      { name: 'pair/texts.es.yaml', text: SPANISH },
    ];
    expect(problemsOf(given)).toContain(
      'pair/texts.es.yaml:2:1  warning  roles: 1 title is missing (south). The first language is shown instead.',
    );
  });

  test('a text that only a second language has is surplus; a short title may be', () => {
    const spanish = ENGLISH.replace('{title: Shout}', '{title: Gritar, flavour: ¡Eh!}')
      .replace('{title: Signed}', '{title: Firmado, short: Firma}')
      .replace('{start: Be kind.}', '{start: Sed amables., model: Un modelo.}');
    expect(problemsOf(files({ en: ENGLISH, es: spanish }))).toEqual([
      'pair/texts.es.yaml:10:1  warning  moves: the first language lacks 1 flavour (shout): add it there, or remove it here.',
      'pair/texts.es.yaml:18:1  warning  notes: the first language lacks 1 note (model): add it there, or remove it here.',
    ]);
  });

  test('terms and questions are words of their language: they are counted', () => {
    const english = ENGLISH.replace('[Who waved first?]', '[Who waved first?, And then?]');
    expect(problemsOf(files({ en: english, es: ENGLISH.replace('wave: A hand', 'saludo: A hand') }))).toEqual([
      'pair/texts.es.yaml:20:1  warning  questions: the first language has 2 questions, here are 1: add the rest.',
    ]);
  });

  test('a note that one language lacks is told in the first', () => {
    const spanish = ENGLISH.replace('{start: Be kind.}', '{model: Un modelo.}');
    const { notes } = compiled(files({ en: ENGLISH, es: spanish })).texts.es;
    expect(notes).toEqual({ start: 'Be kind.', model: 'Un modelo.' });
  });

  test('a text of the wrong kind is an error', () => {
    const text = ENGLISH.replace('{title: Shout}', '{title: [Shout]}');
    expect(warned(text)).toContain(
      `${placeOf(text, '[Shout]', 'pair/texts.en.yaml')}  error  moves.shout.title must be text of at most 200 characters, but is a list of 1.`,
    );
  });

  test('a lesson is short, and points at something that is there', () => {
    const long = ENGLISH.replace('Look at the dial.', `${'Look. '.repeat(41)}`);
    expect(warned(long)[0]).toContain('turns[0].lesson.text must be text of at most 240 characters');
    const astray = ENGLISH.replace('look: board', 'look: moon');
    expect(warned(astray)[0]).toContain(
      'turns[0].lesson.look must be one of board, orders, purse, press, talks, folder, but is "moon"',
    );
  });

  test('a file that is not for a scenario is named', () => {
    const stray = (name: string) =>
      problemsOf([...files({ en: ENGLISH }), { name: `pair/${name}`, text: 'a: 1' }]).map(problem =>
        problem.replace(/:1:1 {2}warning {2}this file is not read/, ''),
      );
    expect(stray('text.es.yaml')).toEqual(["pair/text.es.yaml. Did you mean 'texts.es.yaml'?"]);
    expect(stray('texts.yaml')).toEqual([
      "pair/texts.yaml. Did you mean 'texts.<language>.yaml', such as 'texts.en.yaml'?",
    ]);
    expect(stray('texts.Spanish.yaml')[0]).toContain("Did you mean 'texts.<language>.yaml'");
    expect(stray('pres.pt-BR.yaml')).toEqual(["pair/pres.pt-BR.yaml. Did you mean 'press.pt-BR.yaml'?"]);
    expect(stray('Case.yml')).toEqual(["pair/Case.yml. Did you mean 'cases.yaml'?"]);
    expect(stray('rules.yml')).toEqual(["pair/rules.yml: there is 'rules.yaml' already. Remove one of them."]);
    expect(stray('texts.en.yml')).toEqual(["pair/texts.en.yml: there is 'texts.en.yaml' already. Remove one of them."]);
    expect(problemsOf([...files({ en: ENGLISH }), { name: 'pair/notes.yaml', text: 'a: 1' }])).toEqual([
      'pair/notes.yaml:1:1  warning  this file is not read: a scenario has rules.yaml, texts.<language>.yaml, press.<language>.yaml and cases.yaml.',
    ]);
    expect(
      problemsOf([
        { name: 'texts.en.yaml', text: ENGLISH },
        { name: 'texts.es.yaml', text: SPANISH },
      ]),
    ).toEqual(["texts.en.yaml:1:1  error  there is no 'rules.yaml': check the folder that holds it."]);
    expect(
      problemsOf([
        { name: 'rule.yaml', text: RULES },
        { name: 'texts.en.yaml', text: ENGLISH },
      ]),
    ).toEqual(["rule.yaml:1:1  error  there is no 'rules.yaml'. Did you mean this file? Rename it."]);
    expect(problemsOf([{ name: 'texts.en.yaml', text: ENGLISH }])[0]).toContain('check the folder that holds it.');
  });
});

describe('what clients are sent', () => {
  test('a card has numbers by index and the words of one language', () => {
    const scenario = compiled(files({ en: ENGLISH, es: SPANISH }));
    const spanish = card(scenario, 'es');
    expect(spanish).toMatchObject({ id: 'pair', language: 'es', languages: ['en', 'es'], turns: 2, slots: 1 });
    expect(spanish.texts.moves.wave.title).toBe('Saludar');
    expect(spanish.moves[0].luck).toEqual([{ chance: 50, effects: [[0, '1']] }]);
    expect(spanish.roles[0].bots).toEqual(['calm']);
    expect(card(scenario, 'de').language).toBe('en');
    expect(JSON.parse(JSON.stringify(spanish))).toEqual(spanish);
  });

  test('private tracks name their viewers', () => {
    const tracks = card(compiled(asFile(TINY)), 'en').tracks;
    expect(tracks.map(track => track.seenBy)).toEqual([null, [0], [0], [1], null]);
  });

  test('a line has what a list of scenarios shows', () => {
    expect(scenarioLine(compiled(files({ en: ENGLISH })))).toEqual({
      id: 'pair',
      title: 'A pair',
      subtitle: 'Two who wave',
      roles: [
        { id: 'north', title: 'The north', letter: 'N' },
        { id: 'south', title: 'The south', letter: 'Z' },
      ],
      turns: 2,
      lessons: 1,
      languages: ['en'],
    });
  });
});

describe('cases', () => {
  const withCases = (text: string): readonly File[] => [...files({ en: ENGLISH }), { name: 'pair/cases.yaml', text }];
  const CASE = `- name: A wave makes peace
  start: {peace: 1}
  orders: {1: {north: [wave], south: [treaty]}}
  then: {1: {peace: 2}, 2: {ending: done}}
  refused: {2: {north: [wave]}}
`;

  test('a promise about what is there is kept for whoever plays it', () => {
    const { cases, problems } = check(withCases(CASE));
    expect(problems).toEqual([]);
    expect(cases).toEqual([
      {
        name: 'A wave makes peace',
        start: { peace: 1 },
        orders: { 1: { north: ['wave'], south: ['treaty'] } },
        // biome-ignore lint/suspicious/noThenProperty: the writer's word.
        then: { 1: { peace: 2 }, 2: { ending: 'done' } },
        refused: { 2: { north: ['wave'] } },
      },
    ]);
  });

  test.each([
    [
      'north: [wave], s',
      'north: [waev], s',
      'waev',
      "cases[0].orders.1.north[0] names 'waev', which is not among the moves. Did you mean 'wave'?",
    ],
    [
      'start: {peace',
      'start: {piece',
      '1}\n',
      "cases[0].start.piece names 'piece', which is not among the tracks. Did you mean 'peace'?",
    ],
    [
      'ending: done',
      'ending: dune',
      'dune',
      "cases[0].then.2.ending names 'dune', which is not among the endings. Did you mean 'done'?",
    ],
    ['refused: {2', 'refused: {3', '{north: [wave]}}', "'3' is not a turn: the turns are 1 to 2."],
  ])('a promise about nothing is an error: %s → %s', (was, becomes, word, message) => {
    const text = CASE.replace(was, becomes);
    expect(problemsOf(withCases(text))[0].replace(/^(\S+) {2}error {2}/, '')).toBe(message);
    expect(problemsOf(withCases(text))[0]).toContain(placeOf(text, word, 'pair/cases.yaml'));
  });
});
