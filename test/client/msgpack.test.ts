import fc from 'fast-check';
import { Packr as Theirs, unpack as theirUnpack } from 'msgpackr';
import { describe, expect, test } from 'vitest';
import { Packr, RESERVE_START_SPACE, unpack } from '../../client/net/msgpack.ts';

/** As the server packs; see `@colyseus/core`'s Protocol. */
const theirs = new Theirs({ useRecords: false });
const ours = new Packr();

const whole = fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.integer({ min: -200, max: 300 }));
const value = fc.letrec(tie => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    whole,
    fc.double({ noNaN: true }).map(given => given + 0),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(tie('value'), { maxLength: 20 }),
    fc.dictionary(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter(name => name !== '__proto__'),
      tie('value'),
      { maxKeys: 20, noNullPrototype: true },
    ),
  ),
})).value;

describe('MessagePack', () => {
  test('reads what the server packs', () => {
    fc.assert(
      fc.property(value, given => {
        expect(unpack(theirs.pack(given))).toEqual(given);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  test('packs what the server reads', () => {
    fc.assert(
      fc.property(value, given => {
        expect(theirUnpack(ours.pack(given))).toEqual(given);
      }),
      {
        seed: 8,
        numRuns: 500,
      },
    );
  });

  test('leaves room for a header, and reads behind one', () => {
    const packed = ours.pack({ turn: 3 }, RESERVE_START_SPACE | 5);
    expect(unpack(packed, { start: 5 })).toEqual({ turn: 3 });
    expect(theirUnpack(packed.subarray(5))).toEqual({ turn: 3 });
  });

  test('reads long strings, lists and numbers', () => {
    const given = {
      text: 'я'.repeat(70_000),
      list: Array.from({ length: 70_000 }, (_, i) => i),
      at: 1_795_438_774_074,
    };
    expect(unpack(theirs.pack(given))).toEqual(given);
  });

  test('reads a value that is not there as such, and leaves it out when packing', () => {
    expect(unpack(theirs.pack([undefined, 1]))).toEqual([undefined, 1]);
    expect(theirUnpack(ours.pack({ a: undefined, b: 1 }))).toEqual({ b: 1 });
  });
});
