import { describe, expect, test } from 'vitest';
import { expectOnly, problemsOf, TINY } from './planted.ts';

describe('the file', () => {
  test('the fixture holds, with one warning', () => {
    expect(problemsOf(TINY)).toEqual([
      "tiny.yaml:51:60  warning  moves.guess.requires reads 'secret', which South may not see. South will be able to order it, and learns only at the reveal whether it held.",
    ]);
  });

  test('1 a line that is out of line', () => {
    expect(problemsOf('moves:\n  arms:\n        cost: 1\n         role: x\n')).toEqual([
      'tiny.yaml:4:10  error  this line is indented by 9 spaces, its neighbours by 8. Lists and maps must line up.',
    ]);
  });

  test.each([
    ['a: "b', '1:6', 'something is missing here'],
    ['a: b: c', '1:4', "a second ': ' stands in one line"],
    ['\ta: 1', '1:1', 'a tab stands where spaces must'],
    ['a: [1, 2', '1:9', 'Check quotes, brackets and the space after each colon.'],
    ['a: 1\n---\nb: 1', '2:1', "remove the line '---'"],
    ['a: &x 1', '1:7', "'&x' is an anchor"],
    ['a: &x 1\nb: *x', '2:4', "'*x' is an alias"],
    ['a: !x 1', '1:7', "'!x' is a tag"],
    ['[a]: 1', '1:1', 'a key must be a plain word'],
    ['', '1:1', 'the file is empty'],
    ['# nothing', '1:1', 'the file is empty'],
    ['~', '1:1', 'the file must be a map of keys and values, but is empty'],
    ['- a', '1:1', 'the file must be a map of keys and values, but is a list of 1'],
  ])('1 YAML that is none of ours: %j', (text, place, message) => {
    const found = problemsOf(text).filter(problem => problem.startsWith(`tiny.yaml:${place}  error  `));
    expect(found.join('\n')).toContain(message);
  });

  test('2 an unknown key', () => {
    expectOnly('cost: 2\n', 'costs: 2\n', 'costs: 2', "error  moves.sail has no key 'costs'. Did you mean 'cost'?");
    expectOnly('slots: 2', 'slots: 2\nslot: 2', 'slot: 2', "error  the file has no key 'slot'. Did you mean 'slots'?");
    expectOnly(
      'window: 1',
      'window: 1\n    colour: red',
      'colour',
      "error  ledgers.debt has no key 'colour'. It may have: title, answered_by, window, match, proportional, under, over, lapsed, unprovoked, start.",
    );
  });

  test('2 the rest of a text that lacks its quotes', () => {
    expectOnly(
      'title: Peace}',
      'title: Peace, and quiet}',
      'and quiet',
      "error  tracks.peace has no key 'and quiet'. Is it the rest of a text? A text with a comma stands in quotes between braces.",
    );
  });

  test('2 a key that is missing', () => {
    expectOnly('    window: 1\n', '', 'debt:\n', "error  ledgers.debt needs 'window': add it.");
  });

  test.each([
    ['cost: 2\n', 'cost: three\n', 'three\n', 'moves.sail.cost must be a whole number of 0 or more, but is "three".'],
    ['cost: 2\n', 'cost: -1\n', '-1\n', 'moves.sail.cost must be a whole number of 0 or more, but is -1.'],
    ['cost: 2\n', 'cost: 1.5\n', '1.5\n', 'moves.sail.cost must be a whole number of 0 or more, but is 1.5.'],
    ['cost: 2\n', 'cost:\n', '\n    rest: 1', 'moves.sail.cost must be a whole number of 0 or more, but is empty.'],
    ['range: [0, 5]', 'range: [0]', '[0],', 'tracks.secret.range must be [lowest, highest], but is a list of 1.'],
    [
      'start: [2, 3]',
      'start: few',
      'few',
      'tracks.secret.start must be a whole number, or a list of whole numbers to draw from, but is "few".',
    ],
    [
      'covert: true, effects: {secret: 2',
      'covert: yes, effects: {secret: 2',
      'yes',
      'moves.spy.covert must be true or false, but is "yes".',
    ],
    ['weight: material', 'weight: heavy', 'heavy', 'moves.sail.weight must be symbolic or material, but is "heavy".'],
    ['intensity: 2\n', 'intensity: 4\n', '4\n', 'moves.sail.intensity must be a whole number from 1 to 3, but is 4.'],
    [
      'chance: 50, text',
      'chance: 101, text',
      '101',
      'moves.sail.luck[0].chance must be a whole number from 0 to 100, but is 101.',
    ],
    [
      '{coin: 1, gold: 1}',
      '{coin: [1], gold: 1}',
      '[1]',
      'upkeep.wages.effects.coin must be a whole number or an expression in quotes, but is a list of 1.',
    ],
    ['at: end, title', 'at: once, title', 'once', 'endings.quiet.at must be \'end\', or left out, but is "once".'],
    ['at: [0, 0]', 'at: [0, 91]', '91', 'places.left.at[1] must be a latitude from -90 to 90 degrees, but is 91.'],
    ['slots: 2', 'slots: 0', '0\n', 'slots must be a whole number from 1 to 8, but is 0.'],
  ])('3 a wrong type: %s → %s', (was, becomes, word, message) => {
    expectOnly(was, becomes, word, `error  ${message}`);
  });
});
