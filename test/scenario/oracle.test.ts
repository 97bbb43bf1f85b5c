import { Environment } from '@marcbachmann/cel-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileExpression } from '../../shared/scenario/expression/compile.ts';
import { BOARD, NAMES, TRACKS } from './board.ts';
import { type Tree, textOf, untyped, wellTyped } from './generate.ts';

/** The expression language is a subset of CEL: another implementation of CEL must agree on every value and every refusal. */

const inOrder = (values: bigint[]) => values.sort((one, other) => (one < other ? -1 : 1));
const least = (...values: bigint[]) => inOrder(values)[0];
const most = (...values: bigint[]) => inOrder(values)[values.length - 1];

const cel = new Environment()
  .registerVariable('turn', 'int')
  .registerVariable('asked', 'int')
  .registerVariable('last_turn', 'bool')
  .registerVariable('material', 'bool')
  .registerVariable('target', 'string')
  .registerVariable('domain', 'string')
  .registerVariable('times', 'map<string, int>')
  .registerVariable('last', 'map<string, int>')
  .registerVariable('signals', 'map<string, int>')
  .registerVariable('ledger', 'map<string, int>')
  .registerVariable('played', 'map<string, bool>')
  .registerVariable('happened', 'map<string, bool>')
  .registerFunction('min(int, int): int', least)
  .registerFunction('max(int, int, int): int', most)
  .registerFunction('abs(int): int', (value: bigint) => (value < 0n ? -value : value))
  .registerFunction('clamp(int, int, int): int', (value: bigint, low: bigint, high: bigint) =>
    least(most(value, low), high),
  );
for (const [track] of TRACKS) cel.registerVariable(track, 'int');

const int = (value: number) => BigInt(value);

const SEEN_BY_CEL = {
  ...Object.fromEntries(TRACKS.map(([track], index) => [track, int(BOARD.tracks[index])])),
  turn: int(BOARD.turn),
  asked: int(BOARD.asked),
  last_turn: BOARD.lastTurn === 1,
  material: BOARD.material === 1,
  target: 'there',
  domain: 'military',
  times: { m: int(BOARD.times[0]) },
  last: { m: int(BOARD.last[0]) },
  signals: { military: int(BOARD.signals[0]) },
  ledger: { lapsed: int(BOARD.counts[4]) },
  played: { m: BOARD.played[0] === 1, n: BOARD.played[1] === 1 },
  happened: { e: BOARD.happened[0] === 1 },
};

/** What CEL says: a number (truth as 1 or 0), or `null` when it refuses. */
const celSays = (text: string): number | null => {
  try {
    const program = cel.parse(text);
    return program.check().valid ? Number(program(SEEN_BY_CEL)) : null;
  } catch {
    return null;
  }
};

interface Answer {
  readonly value: number | null;
  /** Refused for its size alone, which CEL allows. */
  readonly tooLarge: boolean;
}

const weSay = (text: string): Answer => {
  const number = compileExpression(text, { type: 'number', subject: 'it', names: NAMES });
  const either = number.ok ? number : compileExpression(text, { type: 'truth', subject: 'it', names: NAMES });
  if (either.ok) return { value: either.value.formula.of(BOARD), tooLarge: false };
  return { value: null, tooLarge: either.error.some(({ message }) => /2³¹|limit is 400|20 deep/.test(message)) };
};

const agree = (tree: Tree): boolean => {
  const text = textOf(tree);
  const { value, tooLarge } = weSay(text);
  if (!tooLarge) expect(value, text).toBe(celSays(text));
  return !tooLarge;
};

describe('cel-js as an oracle', () => {
  test.each(['number', 'truth'] as const)('every %s has the value that CEL gives it', type => {
    let compared = 0;
    const runs = 3000;
    fc.assert(
      fc.property(wellTyped[type], tree => {
        if (agree(tree)) compared++;
      }),
      { numRuns: runs, seed: 7 },
    );
    expect(compared).toBeGreaterThan(runs * 0.8);
  });

  test('what CEL refuses is refused, and what it takes is taken', () => {
    let refused = 0;
    const runs = 3000;
    fc.assert(
      fc.property(untyped, tree => {
        agree(tree);
        if (weSay(textOf(tree)).value === null) refused++;
      }),
      { numRuns: runs, seed: 7 },
    );
    expect(refused).toBeGreaterThan(runs * 0.2);
    expect(refused).toBeLessThan(runs * 0.8);
  });

  test.each([
    'a +',
    '(a',
    'a)',
    'a b',
    '1 2',
    'a = 1',
    '& a',
    'a ? 1',
    '? 1 : 2',
    'min(a',
    'min(a,)',
    'min(,a)',
    '* 2',
    '!',
    '-',
    '()',
    'a..b',
    '.',
    "'",
  ])('neither reads %s', text => {
    expect(weSay(text).value).toBeNull();
    expect(celSays(text)).toBeNull();
  });
});
