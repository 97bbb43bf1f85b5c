import { describe, expect, test } from 'vitest';
import { hash } from '../../shared/engine/chance.ts';
import { speak, world } from './world.ts';

const luck = (chance: number, heat = 1) => ({ chance, effects: { heat } });
const act = { role: 'east', luck: [luck(40)] };

/** The draws of one line over many seeds. */
const draws = (count: number, draw: (n: number) => number) => Array.from({ length: count }, (_, n) => draw(n));
const shareBelow = (values: readonly number[], limit: number) =>
  values.filter(value => value % 100 < limit).length / values.length;

describe('C · chance', () => {
  test('C1 the hash never changes: stored games depend on it', () => {
    expect(hash('seed', 1, 'luck', 'advisers', 0)).toBe(1_470_943_251);
    expect(hash('', 0, 'start', '', 0)).toBe(285_783_500);
    expect(hash('Каракас', 8, 'event', 'near_miss', 0)).toBe(2_828_151_692);
  });

  test('C1 40 per cent is 40 in a hundred, over seeds, turns, ids and lines', () => {
    const share = 0.4;
    for (const values of [
      draws(20_000, n => hash(`seed ${n}`, 1, 'luck', 'act', 0)),
      draws(20_000, n => hash('seed', n, 'luck', 'act', 0)),
      draws(20_000, n => hash('seed', 1, 'event', `act${n}`, 0)),
      draws(20_000, n => hash('seed', 1, 'luck', 'act', n)),
    ]) {
      expect(Math.abs(shareBelow(values, 40) - share)).toBeLessThan(0.015);
      expect(new Set(values).size).toBeGreaterThan(19_990);
    }
  });

  test('C1 neighbouring draws do not go together', () => {
    const struck = (turn: number, id: string) => (n: number) => hash(`${n}`, turn, 'luck', id, 0) % 100 < 50;
    const agree = (one: (n: number) => boolean, other: (n: number) => boolean) =>
      draws(20_000, n => (one(n) === other(n) ? 1 : 0)).reduce((sum, same) => sum + same, 0) / 20_000;
    expect(Math.abs(agree(struck(1, 'a'), struck(2, 'a')) - 0.5)).toBeLessThan(0.015);
    expect(Math.abs(agree(struck(1, 'a'), struck(1, 'b')) - 0.5)).toBeLessThan(0.015);
    expect(Math.abs(agree(struck(1, 'a'), n => struck(1, 'a')(n + 1)) - 0.5)).toBeLessThan(0.015);
  });

  test('C1 luck strikes when the hash of its move and line says so', () => {
    const { begin, turn, value } = speak(world({ moves: { act } }));
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
      const after = turn(begin({}, seed), { east: ['act'] });
      expect(value(after, 'heat')).toBe(hash(seed, 1, 'luck', 'act', 0) % 100 < 40 ? 6 : 5);
    }
  });

  test('C1 0 per cent never, 100 per cent always', () => {
    const { begin, turn, value } = speak(world({ moves: { act: { role: 'east', luck: [luck(0, 1), luck(100, 2)] } } }));
    for (let seed = 0; seed < 50; seed++) expect(value(turn(begin({}, `${seed}`), { east: ['act'] }), 'heat')).toBe(7);
  });

  test('C2 what others order moves nobody’s luck', () => {
    const { begin, turn } = speak(world({ moves: { act, react: { role: 'west', luck: [luck(50)] } } }));
    for (let seed = 0; seed < 50; seed++) {
      const alone = turn(begin({}, `${seed}`), { east: ['act'] });
      const among = turn(begin({}, `${seed}`), { east: ['east_rest', 'act'], west: ['react'] });
      expect(among.report.luck[0]).toEqual(alone.report.luck[0]);
    }
  });

  test('C3 each line is drawn by itself, and misses are told', () => {
    const { begin, turn, move } = speak(
      world({ moves: { act: { role: 'east', luck: [luck(50), luck(50), luck(0)] } } }),
    );
    const seen = new Set<string>();
    for (let seed = 0; seed < 60; seed++) {
      const { report } = turn(begin({}, `${seed}`), { east: ['act'] });
      expect(report.luck.map(each => [each.move, each.line])).toEqual([0, 1, 2].map(line => [move('act'), line]));
      seen.add(report.luck.map(each => (each.struck ? 'x' : '-')).join(''));
    }
    expect([...seen].sort()).toEqual(['---', '-x-', 'x--', 'xx-']);
  });
});
