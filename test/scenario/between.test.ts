import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileExpression } from '../../shared/scenario/expression/compile.ts';
import type { Formula, VeiledScope } from '../../shared/scenario/expression/formula.ts';
import { BOARD, NAMES, TRACKS } from './board.ts';
import { textOf, wellTyped } from './generate.ts';

/** Boards within the declared ranges, and what of them one onlooker may not see. */
const board = fc.record({
  tracks: fc.tuple(...TRACKS.map(([, [min, max]]) => fc.integer({ min, max }))),
  veiledTracks: fc.tuple(...TRACKS.map(() => fc.boolean())),
  times: fc.tuple(fc.nat(8), fc.nat(8)),
  veiledMoves: fc.tuple(fc.boolean(), fc.boolean()),
  played: fc.tuple(fc.nat(1), fc.nat(1)),
  signals: fc.tuple(fc.nat(4), fc.nat(4)),
});

/** The same board with other values where this onlooker sees nothing. */
const otherBehindTheVeil = (known: VeiledScope, other: VeiledScope): VeiledScope => ({
  ...known,
  tracks: known.tracks.map((value, index) => (known.veiledTracks[index] ? other.tracks[index] : value)),
  times: known.times.map((value, index) => (known.veiledMoves[index] ? other.times[index] : value)),
  played: other.played,
  signals: other.signals,
});

const compiled = (text: string): Formula | null => {
  for (const type of ['number', 'truth'] as const) {
    const result = compileExpression(text, { type, subject: 'it', names: NAMES });
    if (result.ok) return result.value.formula;
  }
  return null;
};

describe('what an onlooker is told', () => {
  test('the range holds whatever is true behind the veil, and does not depend on it', () => {
    let held = 0;
    fc.assert(
      fc.property(fc.oneof(wellTyped.number, wellTyped.truth), board, board, (tree, one, two) => {
        const formula = compiled(textOf(tree));
        if (formula === null) return;
        const known = { ...BOARD, ...one };
        const [low, high] = formula.between(known);
        const truth = otherBehindTheVeil(known, { ...BOARD, ...two });
        expect(formula.of(truth)).toBeGreaterThanOrEqual(low);
        expect(formula.of(truth)).toBeLessThanOrEqual(high);
        expect(formula.between(truth)).toEqual([low, high]);
        held++;
      }),
      { numRuns: 4000, seed: 11 },
    );
    expect(held).toBeGreaterThan(3000);
  });

  test('who sees everything is told the value itself, unless it waits for the reveal', () => {
    fc.assert(
      fc.property(wellTyped.number, board, (tree, one) => {
        const formula = compiled(textOf(tree));
        if (formula === null || formula.reads.reveal) return;
        const seen = { ...BOARD, ...one, veiledTracks: TRACKS.map(() => false), veiledMoves: [false, false] };
        const value = formula.of(seen);
        expect(formula.between(seen)).toEqual([value, value]);
      }),
      { numRuns: 2000, seed: 13 },
    );
  });

  test('the bounds that were checked at the start hold for every board', () => {
    fc.assert(
      fc.property(wellTyped.number, board, (tree, one) => {
        const result = compileExpression(textOf(tree), { type: 'number', subject: 'it', names: NAMES });
        if (!result.ok) return;
        const value = result.value.formula.of({ ...BOARD, ...one });
        expect(Number.isInteger(value) && !Object.is(value, -0)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(result.value.range[0]);
        expect(value).toBeLessThanOrEqual(result.value.range[1]);
      }),
      { numRuns: 4000, seed: 17 },
    );
  });
});
