import { describe, expect, test } from 'vitest';
import { rulesFiles } from '../../client/chart/plan.ts';
import { authorOf } from '../../client/icons/authors.ts';
import { iconsNamed } from '../../client/icons/named.ts';
import { roundPath } from '../../client/icons/round.ts';
import { readPictures, spriteOf } from '../../client/icons/sprite.ts';

describe('rounding a path', () => {
  test('keeps to whole units without letting the error grow', () => {
    // Ten steps of 1.4 end at 14, not at 10.
    expect(roundPath(`M0 0${'l1.4 0'.repeat(10)}`)).toBe('M0 0l1 0 2 0 1 0 2 0 1 0 1 0 2 0 1 0 2 0 1 0');
  });

  test('understands numbers that are written together', () => {
    expect(roundPath('M10.2-.4.6.5z')).toBe('M10 0L1 1z');
    expect(roundPath('m1 1h2.6v-3.2H9')).toBe('m1 1h3v-3H9');
  });

  test('keeps the flags of arcs', () => {
    expect(roundPath('M0 0a5 5 0 0110.2 0')).toBe('M0 0a5 5 0 0 1 10 0');
  });

  test('reads every picture that Game Icons has', () => {
    for (const [name, path] of readPictures()) expect(() => roundPath(path), name).not.toThrow();
  });
});

describe('the sprite', () => {
  const sprite = spriteOf(iconsNamed(rulesFiles('scenarios')));

  test('has every picture that the scenarios name', () => {
    expect(sprite.problems).toEqual([]);
  });

  test('every picture has an author to be named on the page of credits (client/icons/authors.ts)', () => {
    expect(sprite.pictures.filter(name => authorOf(name) === '')).toEqual([]);
  });

  test('says which icon is unknown and what may have been meant', () => {
    expect(spriteOf(['wax-seel']).problems).toEqual(["icon 'wax-seel' is not in Game Icons: use 'wax-seal'"]);
  });

  test('carries no style and no script: the page allows neither', () => {
    expect(sprite.svg).not.toMatch(/<style|<script|style=|on\w+=/);
  });

  test('no id stands twice', () => {
    const ids = [...sprite.svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
