import { describe, expect, test } from 'vitest';
import { added, expectOnly, placeOf, problemsOf, TINY, tinyWith } from './planted.ts';

describe('the game', () => {
  test('9 a condition that a party cannot read is a warning', () => {
    expectOnly(
      '"peace >= 4"',
      '"peace >= 4 && secret >= 3"',
      'secret >= 3',
      "warning  deals.treaty.requires reads 'secret', which South may not see. South will be able to offer it, and learns only at the reveal whether it held.",
    );
    expectOnly(
      '"peace >= 4"',
      '"times.spy == 0"',
      'spy == 0',
      "warning  deals.treaty.requires reads 'spy', which South may not see. South will be able to offer it, and learns only at the reveal whether it held.",
    );
    expect(added('requires: "secret >= 2"', 'requires: "secret >= 3"')).toEqual([]);
  });

  test('9 a resource that its own role cannot see is a warning', () => {
    expectOnly(
      'seen_by: [south], title: Gold',
      'seen_by: [north], title: Gold',
      'gold, score',
      "warning  roles.south.resource is 'gold', which South may not see: add south to tracks.gold.seen_by.",
    );
  });

  test('10 a start outside its range', () => {
    expectOnly(
      'range: [0, 10], start: 5',
      'range: [0, 10], start: 25',
      '25',
      'error  tracks.peace starts at 25, outside its range 0 to 10.',
    );
    expectOnly('start: [2, 3]', 'start: [2, 7]', '7]', 'error  tracks.secret starts at 7, outside its range 0 to 5.');
    expectOnly(
      'range: [0, 5], start: [2, 3]',
      'range: [5, 0], start: [2, 3]',
      '[5, 0]',
      'error  tracks.secret.range runs from 5 to 0: write the lowest first.',
    );
  });

  test('10 a cost that nobody can ever pay', () => {
    expectOnly(
      'cost: 2\n',
      'cost: 14\n',
      '14\n',
      "error  moves.sail costs 14, but 'coin' never exceeds 6: lower the cost.",
    );
    expectOnly(
      'south: {title: Pay, cost: 2}',
      'south: {title: Pay, cost: 9}',
      '9}',
      "error  deals.bribe.parties.south costs 9, but 'gold' never exceeds 6: lower the cost.",
    );
  });

  test('11 a ledger without a domain', () => {
    expectOnly(
      'domain: diplomatic, intensity: 1, opens: debt',
      'opens: debt',
      'debt, effects: {peace: "times',
      "error  moves.shout opens the ledger 'debt' but has no domain. Add domain and intensity.",
    );
    expectOnly(
      'domain: diplomatic, intensity: 1, answers: [debt]',
      'answers: [debt]',
      '[debt], effects: {peace: 1}',
      "error  moves.wave answers the ledger 'debt' but has no domain. Add domain and intensity.",
    );
    expectOnly(
      'domain: diplomatic, intensity: 1, opens: debt',
      'domain: diplomatic, opens: debt',
      'diplomatic, opens',
      "error  moves.shout has the domain 'diplomatic' but no intensity: add 'intensity: 1' to 3.",
    );
    expectOnly(
      'domain: diplomatic, intensity: 1, opens: debt',
      'intensity: 1, opens: debt',
      '1, opens',
      "error  moves.shout has an intensity but no domain: add 'domain'.",
    );
    expect(added('    window: 1', '    window: 1\n    match: any')).toEqual([]);
  });

  test('11 an answer by somebody who is not asked', () => {
    expectOnly(
      'effects: {gold: 2}',
      'answers: [debt], domain: economic, intensity: 1, effects: {gold: 2}',
      '[debt], domain: economic',
      "error  moves.guess answers the ledger 'debt', which only North answers, not South: remove it from 'answers'.",
    );
  });

  test('12 an entry that nobody can answer in full', () => {
    expectOnly(
      'domain: diplomatic, intensity: 1, opens: debt',
      'domain: informational, intensity: 3, opens: debt',
      'debt, effects: {peace: "times',
      "warning  nothing of North's answers informational 3. The entry will always lapse or be under-answered.",
    );
    expectOnly(
      '    window: 1',
      '    window: 1\n    start: [{domain: economic, intensity: 2}]',
      '{domain: economic',
      "warning  nothing of North's answers economic 2. The entry will always lapse or be under-answered.",
    );
  });

  test('13 no ending is sure to hold', () => {
    expectOnly(
      '  quiet: {at: end, title',
      '  quiet: {at: end, when: "signed == 0", title',
      'endings:',
      "error  no ending is sure to hold after turn 3. The last must have 'at: end' and no 'when'.",
    );
    expect(added('  quiet: {at: end, title', '  quiet: {title')).toEqual([
      "tiny.yaml:74:1  error  no ending is sure to hold after turn 3. The last must have 'at: end' and no 'when'.",
      "tiny.yaml:77:3  error  endings.quiet has neither 'when' nor 'at: end' and would end the game at once: add one.",
    ]);
  });

  test('13 an ending that another always comes before', () => {
    expectOnly(
      '  peace: {at: end, when: "signed == 1", title',
      '  peace: {at: end, title',
      '{at: end, title: Nothing',
      "warning  endings.quiet never comes: 'peace' above it always holds after the last turn. Put that one last.",
    );
  });

  test('15 a role with too little to order', () => {
    const text = tinyWith('slots: 2', 'slots: 5').replace('requires: "peace >= 4"', 'requires: "turn >= 2"');
    expect(problemsOf(text)).toContain(
      `${placeOf(text, 'north: {title: North')}  error  with start resources and turn 1, North has 4 orders it may give. Each role needs at least as many as slots (5).`,
    );
    expect(problemsOf(text).filter(problem => problem.includes('slots (5)'))).toHaveLength(2);
  });

  test('16 a comparison that can go one way only', () => {
    expectOnly(
      '"peace >= 4"',
      '"peace >= 11"',
      'peace >= 11',
      'warning  "peace >= 11" is never true: peace ranges 0 to 10.',
    );
    expectOnly(
      '"peace >= 4"',
      '"peace >= 4 && turn >= 1"',
      'turn >= 1',
      'warning  "turn >= 1" is always true: turn ranges 1 to 3.',
    );
  });

  test('19 an expression that is too long', () => {
    const long = `peace${' + peace'.repeat(75)} >= 1`;
    expect(long.length).toBe(610);
    const text = tinyWith('"peace >= 4"', `"${long}"`);
    const column =
      text
        .split('\n')
        .find(line => line.includes(long))
        ?.indexOf(long) ?? 0;
    expect(problemsOf(text)).toContain(
      `tiny.yaml:57:${column + 1 + 400}  error  the expression is 610 characters long; the limit is 400: split it into several effects or rules.`,
    );
  });

  test.each([
    ['moves', '  m#: {role: north, title: M}', 'moves and deals; the limit is 200'],
    ['tracks', '  x#: {title: X}', 'tracks; the limit is 64'],
    ['roles', '  r#: {title: R}', 'roles; the limit is 12'],
  ])('19 too many %s', (section, line, message) => {
    const many = Array.from({ length: 201 }, (_, index) => line.replace('#', String(index))).join('\n');
    const found = problemsOf(TINY.replace(`${section}:\n`, `${section}:\n${many}\n`));
    expect(
      found.some(problem => problem.includes(message)),
      found.join('\n'),
    ).toBe(true);
  });

  test('19 too many turns, and too large a file', () => {
    expectOnly(
      'turns: [{title: Dawn}, {title: Noon}, {title: Dusk}]',
      'turns: 31',
      '31',
      'error  turns must be a whole number from 1 to 30, but is 31.',
    );
    expect(problemsOf(`# ${'x'.repeat(256 * 1024)}`)).toEqual([
      'tiny.yaml:1:1  error  the file has 262146 bytes; the limit is 262144: shorten the texts.',
    ]);
  });
});

describe('all at once', () => {
  test('one of each kind in one file', () => {
    const text = TINY.replace('cost: 2\n', 'costs: 2\n')
      .replace('intensity: 2\n', 'intensity: 9\n')
      .replace('role: south, title: Arm', 'role: sout, title: Arm')
      .replace('"peace >= 4"', '"peac >= 4"')
      .replace('range: [0, 10], start: 5', 'range: [0, 10], start: 25')
      .replace('{coin: 1, gold: 1}', '{coin: "peace >= 4", gold: 1}')
      .replace('  quiet: {at: end,', '  quiet: {at: end, when: "signed == 0",')
      .replace('  bribe:\n', '  sail:\n')
      .replace('"peace >= 8 ? 4 : 2"', '"peace >= 12 ? 4 : 2"');
    const words = [
      "no key 'costs'",
      'from 1 to 3, but is 9',
      "the role 'sout'",
      "'peac' is not a track",
      'starts at 25',
      "change of 'coin'",
      'already a move',
      '"peace >= 12" is never true',
    ];
    const found = problemsOf(text).join('\n');
    for (const word of words) expect(found).toContain(word);
  });

  test('problems of play are told beside problems of spelling', () => {
    const text = tinyWith('"peace >= 4"', '"peac >= 4"')
      .replace('  quiet: {at: end,', '  quiet: {at: end, when: "signed == 0",')
      .replace('cost: 2\n', 'costs: 2\n');
    const found = problemsOf(text).join('\n');
    expect(found).toContain("'peac' is not a track");
    expect(found).toContain("no key 'costs'");
    expect(found).toContain('no ending is sure to hold after turn 3');
  });
});
