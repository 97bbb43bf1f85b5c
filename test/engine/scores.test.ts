import { describe, expect, test } from 'vitest';
import { shown } from '../../shared/engine/score.ts';
import type { Role } from '../../shared/scenario/scenario.ts';
import { speak, world } from './world.ts';

/** East counts heat on a scale of 5 and 4; the others have no par. */
const roles = {
  east: { title: 'East', resource: 'gold', score: '10 * heat', par: { mean: 50, spread: 40 } },
  west: { title: 'West', resource: 'silver', score: '7 - heat' },
};
const withEnding = (ending: Record<string, unknown>, more: Parameters<typeof world>[0] = {}) =>
  speak(world({ turns: 1, roles, endings: { over: { when: 'true', title: 'Over', ...ending } }, ...more }));
const scores = (said: ReturnType<typeof speak>, starts = {}, orders = {}) =>
  said.turn(said.begin(starts), orders).scores;

const scale = (mean: number, spread: number): Role => ({
  id: 'role',
  resource: -1,
  score: null,
  par: { mean, spread },
  bots: [],
  lands: [],
});

describe('S · scores', () => {
  test('S1 the score on the last board and what the ending adds', () => {
    const bonus = { east: 'heat >= 6 ? 40 : 20', west: -3 };
    expect(scores(withEnding({ bonus }))).toEqual([60, -1, 0]);
    expect(scores(withEnding({ bonus }), { heat: 6 })).toEqual([75, -2, 0]);
    const acted = withEnding({}, { moves: { act: { role: 'east', effects: { heat: 2 } } } });
    expect(scores(acted, {}, { east: ['act'] })).toEqual([60, 0, 0]);
  });

  test('S1 a score counts the moves of the last turn as completed', () => {
    const counting = { west: { ...roles.west, score: '100 * times.act' } };
    const said = withEnding({}, { roles: counting, moves: { act: { role: 'west' } } });
    expect(scores(said, {}, { west: ['act'] })?.[1]).toBe(100);
  });

  test('S2 50 is par, 20 points are one spread, rounded half up', () => {
    const role = scale(100, 40);
    expect([100, 140, 60, 101, 102, 99, 98].map(sum => shown(role, sum))).toEqual([50, 70, 30, 51, 51, 50, 49]);
    const third = scale(0, 30);
    expect([1, -1, 3, -3].map(sum => shown(third, sum))).toEqual([51, 49, 52, 48]);
  });

  test('S3 held to 0 to 100, then to the ending’s cap', () => {
    expect([1000, -1000].map(sum => shown(scale(0, 10), sum))).toEqual([100, 0]);
    expect(scores(withEnding({ cap: 15 }))).toEqual([15, 2, 0]);
    expect(scores(withEnding({ cap: 60 }))).toEqual([50, 2, 0]);
  });

  test('S4 a role without par is shown its sum', () => {
    expect(scores(withEnding({ bonus: { west: 500 } }))?.[1]).toBe(502);
    expect(scores(withEnding({}), { heat: 9 })?.[1]).toBe(-2);
  });
});
