import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { check } from '../../shared/scenario/compile.ts';
import { asFile, TINY } from './planted.ts';

/** Whatever a writer does to a file, the answer is a list of problems that point into it, never a crash. */

type Holder = Record<string | number, unknown>;
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Every place in a value: what holds it, and its key. */
const placesIn = (value: unknown): readonly (readonly [Holder, string])[] =>
  isHolder(value) ? Object.keys(value).flatMap(key => [[value, key] as const, ...placesIn(value[key])]) : [];

const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    true,
    -1,
    0,
    1,
    3,
    1.5,
    1e300,
    'end',
    'north',
    'peace',
    'peace >= 1',
    'toString',
    [],
    {},
    [1, 2],
  ),
  fc.constantFrom<unknown>(
    { north: 1 },
    { peace: 'peace' },
    ['left'],
    [null],
    'played.sail',
    "target == 'left'",
    { title: 'X' },
    'a'.repeat(500),
  ),
  fc.string({ maxLength: 12 }),
);

const slip = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('replace', 'remove', 'rename', 'copy'),
  other: fc.nat(),
  junk,
});

test('a scenario with a few random slips is either accepted or refused with places', () => {
  let refused = 0;
  fc.assert(
    fc.property(fc.array(slip, { minLength: 1, maxLength: 4 }), slips => {
      const value: unknown = parse(TINY);
      for (const { at, how, other, junk } of slips) {
        const places = placesIn(value);
        const [holder, key] = places[at % places.length];
        const [, name] = places[other % places.length];
        if (how === 'rename') holder[Array.isArray(holder) ? 0 : name] = holder[key];
        if (how === 'copy') holder[key] = structuredClone(places[other % places.length][0]);
        if (how === 'replace') holder[key] = junk;
        else if (how !== 'copy') delete holder[key];
      }
      const text = stringify(value, { aliasDuplicateObjects: false });
      const { scenario, problems } = check(asFile(text));
      const lines = text.split('\n');
      for (const { line, column, message } of problems) {
        expect(lines[line - 1]?.length, message).toBeGreaterThanOrEqual(column - 1);
        expect(message).not.toMatch(/undefined|NaN|\[object|Invalid|of another kind/);
      }
      expect(scenario === null).toBe(problems.some(problem => problem.severity === 'error'));
      if (scenario === null) refused++;
    }),
    { numRuns: 300, seed: 23 },
  );
  expect(refused).toBeGreaterThan(150);
});
