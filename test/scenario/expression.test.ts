import { describe, expect, test } from 'vitest';
import { BOARD, compiledAs, formula, troublesOf, worth } from './board.ts';

// The board: a = 7 (0 to 10), b = -2 (-5 to 5), c = 1 (0 to 1), d = 12 (3 to 20); turn 3.

describe('values', () => {
  test.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 3 - 2', 5],
    ['-a', -7],
    ['--a', 7],
    ['a - -b', 5],
    ['a % 4', 3],
    ['a * b', -14],
    ['2 * a - 3 * d + 1', -21],
    ['a - b + d - c', 20],
    ['3 * a + 2 * b + d', 29],
    ['min(a, d)', 7],
    ['min(d, a, b)', -2],
    ['max(b, 0)', 0],
    ['abs(b)', 2],
    ['clamp(d, 0, 9)', 9],
    ['clamp(b, 0, 9)', 0],
    ['clamp(a, 0, 9)', 7],
    ['clamp(a, 9, 2)', 2],
    ['turn', 3],
    ['times.m + last.m', 3],
    ['signals.military', 2],
    ['ledger.lapsed', 6],
    ['asked - given', -1],
    ['a >= 5 ? 1 : 2', 1],
    ['a < 5 ? 1 : 2', 2],
    ['7 > a ? 1 : 2', 2],
    ['a == 7 ? d : b', 12],
    ['!(a == 7) ? d : b', -2],
    ['a > 9 ? 1 : a > 5 ? 2 : 3', 2],
    ["target == 'there' ? 1 : 0", 1],
    ['target != "there" ? 1 : 0', 0],
    ["domain == 'military' ? given : (material ? 1 : 0)", 3],
  ])('%s is %i', (text, value) => {
    expect(worth(text)).toBe(value);
  });

  test.each([
    ['a >= 7', 1],
    ['a > 7', 0],
    ['a <= 7', 1],
    ['a < 7', 0],
    ['7 <= a', 1],
    ['7 < a', 0],
    ['a == 7', 1],
    ['a != 7', 0],
    ['a < d', 1],
    ['a >= d', 0],
    ['a > b && d > a', 1],
    ['a > d || b < 0', 1],
    ['a > d && b < 0', 0],
    ['!(a > d)', 1],
    ['!!played.m', 1],
    ['played.m && !played.n', 1],
    ['happened.e == material', 1],
    ['last_turn', 0],
    ['true', 1],
    ['false || true && false', 0],
    ['turn % 2 == 1', 1],
  ])('%s is %i', (text, value) => {
    expect(worth(text)).toBe(value);
  });

  test.each([
    ['-7 / 2', -3],
    ['7 / -2', -3],
    ['-7 % 2', -1],
    ['7 % -2', 1],
    ['b / 3', 0],
    ['(a - 10) / 2', -1],
  ])('division drops toward zero: %s is %i', (text, value) => {
    expect(worth(text)).toBe(value);
  });

  test('nothing is ever -0', () => {
    for (const text of [
      '-(a - 7)',
      '(a - 7) * -3',
      '0 * b',
      'b / 3',
      '(b + 2) % 2',
      'b * (a - 7)',
      'abs(a - 7)',
      '-0',
      '0 / -3',
    ]) {
      expect(Object.is(worth(text), 0), text).toBe(true);
    }
  });

  test('what reads nothing is folded into a constant', () => {
    expect(formula('2 * 3 - min(4, 5)').constant).toBe(2);
    expect(formula('false && a > 1').constant).toBe(0);
    expect(formula('true || a > 1').constant).toBe(1);
    expect(formula('true ? 4 : a').constant).toBe(4);
    expect(formula('a - a').constant).toBeNull();
  });

  test('a formula tells what it reads', () => {
    expect(formula('d > a && times.m > 0 ? b : 0').reads).toEqual({ tracks: [0, 1, 3], moves: [0], reveal: false });
    expect(formula('played.n || signals.military > 1').reads).toEqual({ tracks: [], moves: [], reveal: true });
    expect(formula('last.m').reads.moves).toEqual([0]);
  });

  test('a formula knows everything it may ever give', () => {
    expect(compiledAs('a * b').range).toEqual([-50, 50]);
    expect(compiledAs('a / 3').range).toEqual([0, 3]);
    expect(compiledAs('b % 3').range).toEqual([-2, 2]);
    expect(compiledAs('c == 1 ? d : -a').range).toEqual([-10, 20]);
  });
});

describe('what an onlooker knows', () => {
  const veiled = (...tracks: number[]) => ({
    ...BOARD,
    veiledTracks: [0, 1, 2, 3].map(track => tracks.includes(track)),
  });

  test.each<[string, number[], [number, number]]>([
    ['a + 1', [], [8, 8]],
    ['a + 1', [0], [1, 11]],
    ['a - b', [1], [2, 12]],
    ['b * 2', [1], [-10, 10]],
    ['-d', [3], [-20, -3]],
    ['abs(b)', [1], [0, 5]],
    ['min(a, 4)', [0], [0, 4]],
    ['b / 2', [1], [-2, 2]],
    ['a >= 5 ? 1 : -1', [0], [-1, 1]],
    ['d >= 3 ? 1 : -1', [3], [1, 1]],
    ['d > 20 ? 1 : -1', [3], [-1, -1]],
    ['a > 3 && d > 30', [0], [0, 0]],
    ['a > 3 || d > 3', [0], [1, 1]],
    ['a > 3 || d > 30', [0], [0, 1]],
    ['a > 3 && d > 3', [0], [0, 1]],
    ['!(a > 3)', [0], [0, 1]],
    ['a == 11', [0], [0, 0]],
  ])('%s with tracks %j hidden is %j', (text, hidden, range) => {
    expect(formula(text).between(veiled(...hidden))).toEqual(range);
  });

  test('nobody knows before the reveal what is played, or how many signals', () => {
    expect(formula('played.m ? 2 : 1').between(BOARD)).toEqual([1, 2]);
    expect(formula('signals.military').between(BOARD)).toEqual([0, 4]);
  });

  test('how often a covert move was completed ranges for those who may not know', () => {
    const covert = { ...BOARD, veiledMoves: [true, false] };
    expect(formula('times.m').between(covert)).toEqual([0, 8]);
    expect(formula('last.m').between(covert)).toEqual([-9, 8]);
    expect(formula('times.m').between(BOARD)).toEqual([2, 2]);
  });
});

describe('refusals', () => {
  test.each<[string, number, string]>([
    ['a + ', 4, 'the expression ends too early: a number, a name or a parenthesis must stand here.'],
    ['', 0, 'the expression is empty: write a number, a name or a condition.'],
    ['(a', 2, "the expression ends too early: a '(' is not closed: add ')'."],
    ['a)', 1, "')' is not expected here: there is no '(' for it."],
    ['a b', 2, "'b' is not expected here: two values need an operator between them, such as '+' or '&&'."],
    ['a and b', 2, "'and' is not expected here: write '&&' for and, '||' for or, '!' for not."],
    ['a = 1', 2, "'=' alone says nothing: write '==' to compare."],
    ['a & b', 2, "'&' alone says nothing: write '&&' for and."],
    ["target == 'here", 10, "a quote opens here and never closes: add the closing '."],
    ['a # b', 2, "'#' has no meaning in an expression: remove it."],
    ['a[0]', 1, 'there are no lists here: use parentheses and names.'],
    ['5u', 0, "'5u' is neither a number nor a name: write digits only."],
    ['0x10', 0, "'0x10' is neither a number nor a name: write digits only."],
    [
      'c == 1 ? c == 0 ? 1 : 2 : 3',
      16,
      "'?' is not expected here: a choice is written 'condition ? one : other'; put a choice within it in parentheses.",
    ],
    ['min(a)', 0, 'min takes 2 or more numbers, but is given 1.'],
    ['clamp(a, 1)', 0, 'clamp takes 3 numbers: the value, the lowest, the highest, but is given 2.'],
    ['mim(a, 1)', 0, "there is no function 'mim'. Did you mean 'min'? The functions are min, max, abs and clamp."],
    ['1 + nowhere', 4, `in "1 + nowhere": 'nowhere' is not a track.`],
    ['a / 0', 4, 'nothing can be divided by 0: divide by 1 or more.'],
    ['a % 0', 4, 'nothing can be divided by 0: divide by 1 or more.'],
    ['a / b', 4, 'the right side of / must be a number such as 2, but is "b": divide by a fixed number.'],
    ['a / (1 + 1)', 4, 'the right side of / must be a number such as 2, but is "(1 + 1)": divide by a fixed number.'],
    ['a * 0.5', 4, 'whole numbers only: write "a / 2" instead of "a * 0.5".'],
    ['d - a * 0.25', 8, 'whole numbers only: write "a / 4" instead of "a * 0.25".'],
    ['a * 1.5', 4, 'whole numbers only: write "a * 150 / 100" instead of "a * 1.5".'],
    [
      '2.5 + a',
      0,
      'whole numbers only, but here stands 2.5: write 2 or 3, or divide by a whole number, as in "debt / 2".',
    ],
    ['played.m + 1', 0, '"played.m" is true or false, but a whole number must stand here: write (played.m ? 1 : 0).'],
    ['a && true ? 1 : 0', 0, '"a" is a whole number, but true or false must stand here: write a >= 1.'],
    ['c ? 1 : 0', 0, '"c" is a whole number, but true or false must stand here: write c == 1.'],
    ['!a ? 1 : 0', 1, '"a" is a whole number, but true or false must stand here: write a >= 1.'],
    [
      'played.m == 1 ? 1 : 0',
      0,
      '"played.m" is true or false and "1" is a whole number: they can never be equal. Write played.m alone, or put ! before it.',
    ],
    ['target + 1', 0, `"target" is a place, not a number: compare it, as in target == '…'.`],
    ["target == 'nowhere' ? 1 : 0", 10, "'nowhere' is not a place."],
    [
      "a == 'here' ? 1 : 0",
      0,
      '"a" is a whole number and can never equal a text: only target and domain are compared with texts.',
    ],
    [
      "'here' == 'there' ? 1 : 0",
      0,
      `"'here' == 'there'" compares two texts: compare a name, such as target, with one.`,
    ],
    ['target == domain ? 1 : 0', 0, '"target" is a place and "domain" is a domain: they can never be equal.'],
    [
      'c == 1 ? 1 : true',
      0,
      '"1" is a whole number and "true" is true or false: both sides of a choice must be of one kind.',
    ],
    ['a >= 1', 0, 'it must be a whole number, but "a >= 1" is true or false. Write "a >= 1 ? 1 : 0".'],
  ])('%s', (text, from, message) => {
    const [trouble] = troublesOf(text);
    expect(trouble).toMatchObject({ from, message });
  });

  test('a number is not a condition, and the remedy is one', () => {
    expect(troublesOf('a', 'truth')[0].message).toBe(
      'it must be true or false, but "a" is a whole number. Write "a >= 1".',
    );
    expect(troublesOf('a + b', 'truth')[0].message).toContain('Write "(a + b) >= 1".');
  });

  test('several troubles are told at once', () => {
    expect(troublesOf('foo + bar * 2').map(trouble => trouble.from)).toEqual([0, 6]);
  });

  test('names that every object inherits mean nothing', () => {
    for (const name of [
      'constructor',
      'toString',
      '__proto__',
      'hasOwnProperty',
      'played.constructor',
      'constructor.constructor',
    ]) {
      expect(troublesOf(name)[0]?.message, name).toContain('is not');
    }
    expect(troublesOf('toString(1)')[0].message).toContain("there is no function 'toString'");
    expect(troublesOf('constructor(1)')[0].message).toContain("there is no function 'constructor'");
  });
});

describe('limits', () => {
  test('400 characters are enough, 401 are not', () => {
    const long = `a${' + a'.repeat(99)}`;
    expect(long.length).toBe(397);
    expect(troublesOf(`${long}   `)).toEqual([]);
    expect(troublesOf(`${long}    `)[0].message).toContain('the expression is 401 characters long; the limit is 400');
  });

  test('20 levels of nesting are enough, 21 are not', () => {
    const nested = (depth: number) => `${'('.repeat(depth)}a${')'.repeat(depth)}`;
    expect(troublesOf(nested(19))).toEqual([]);
    expect(troublesOf(nested(20))[0].message).toContain('nests more than 20 deep');
    expect(troublesOf(`${'-'.repeat(300)}a`)[0].message).toContain('nests more than 20 deep');
    expect(troublesOf(`${'!('.repeat(190)}`)[0].message).toContain('nests more than 20 deep');
  });

  test('every part must stay within 32 bits, whatever the board', () => {
    expect(worth('2147483647')).toBe(2147483647);
    expect(worth('-2147483648')).toBe(-2147483648);
    expect(troublesOf('2147483648')[0].message).toContain('"2147483648" is 2147483648');
    expect(troublesOf('-2147483649')[0].message).toContain('2147483649 is too large');
    expect(troublesOf('99999999999999999999')[0].message).toContain('is too large');
    expect(troublesOf('2147483647 + c - 1')[0]).toMatchObject({ from: 0, to: 14 });
    expect(troublesOf('a * 1000000 * 1000 / 1000')[0].message).toContain('"a * 1000000 * 1000" may reach 10000000000');
    expect(troublesOf('c == 1 ? 0 : a * 1000000 * 1000')).toHaveLength(1);
    expect(troublesOf('-(-2147483647 - c)')[0].message).toContain('may reach 2147483648');
    expect(troublesOf('abs(-2147483647 - c)')[0].message).toContain('may reach 2147483648');
  });

  test('a product is exact to the last digit', () => {
    expect(worth('(d + 46320) * 46340')).toBe(46332 * 46340);
    expect(worth('(a - 6) * 2147483 * 100 + d * 10000000 - a * 10000000')).toBe(214748300 + 50000000);
  });

  test('a comparison that can only go one way is doubted, with the ranges', () => {
    expect(compiledAs('a >= 11').doubts).toEqual([
      { from: 0, to: 7, message: '"a >= 11" is never true: a ranges 0 to 10.' },
    ]);
    expect(compiledAs('c == 1 && d >= 3').doubts[0]).toMatchObject({
      from: 10,
      message: '"d >= 3" is always true: d ranges 3 to 20.',
    });
    expect(compiledAs('a < 10').doubts).toEqual([]);
  });
});
