import { describe, expect, test } from 'vitest';
import { oneOf, onePath, readArguments, wholeNumberOf } from '../../server/cli/arguments.ts';
import { helpFor } from '../../server/cli/command.ts';
import { csvLine } from '../../server/cli/csv.ts';
import { simulate } from '../../server/cli/simulate.ts';

const options = { games: { takes: 'N', about: 'how many' }, json: { about: 'for programs' } };
const given = (...args: string[]) => readArguments(args, { options });
const games = { otherwise: 100, low: 1, high: 500 };

describe('what is typed after a command', () => {
  test('paths and options stand in any order; what is left out has its default', () => {
    expect(onePath(given('--games', '7', 'here', '--json'), 'play')).toBe('here');
    expect(wholeNumberOf(given('here', '--games=7'), 'games', games)).toBe(7);
    expect(wholeNumberOf(given('here'), 'games', games)).toBe(100);
    expect([given('--json').has('json'), given('here').has('json')]).toEqual([true, false]);
  });

  test.each([
    [['--gaems', '3'], "there is no option '--gaems'. Did you mean '--games'? --help lists them all."],
    [['-x'], "there is no option '-x'. --help lists them all."],
    [['--games'], '--games stands alone: say --games N.'],
    [['--games', '--json'], '--games stands alone: say --games N.'],
    [['--json=yes'], "--json is followed by 'yes': it stands alone, leave that out."],
  ])('%j is refused', (args, says) => {
    expect(() => given(...args)).toThrow(says);
  });

  test.each(['ten', '0', '501', '-4', '1e2', '2.5', ''])('--games %j is refused with what may be given', typed => {
    expect(() => wholeNumberOf(given(`--games=${typed}`), 'games', games)).toThrow(
      `--games is '${typed}': give a whole number from 1 to 500`,
    );
  });

  test('a word that is not among those known is refused with all of them, and the nearest', () => {
    expect(() => oneOf(given('--games', 'stedy'), 'games', ['easy', 'steady'], 'easy')).toThrow(
      "--games is 'stedy': give easy, steady. Did you mean 'steady'?",
    );
  });

  test('no path and two paths are refused', () => {
    expect(() => onePath(given(), 'play')).toThrow('name one file or folder: scenario play FILE_OR_FOLDER.');
    expect(() => onePath(given('a', 'b'), 'play')).toThrow('name one file or folder, not 2:');
  });

  test('every option of simulate stands on its page of help', () => {
    const page = helpFor('simulate', simulate);
    for (const option of Object.keys(simulate.options)) expect(page).toContain(`  --${option} `);
  });
});

describe('a line of CSV', () => {
  test('quotes what holds a comma, a quote or a line break', () => {
    expect(csvLine([1, 'a', 'b,c', 'say "d"', 'e\nf'])).toBe('1,a,"b,c","say ""d""","e\nf"\n');
  });
});
