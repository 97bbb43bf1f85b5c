import { describe, expect, test } from 'vitest';
import { firstCard } from '../../server/table/card.ts';
import { enter, fallAsleep, fitted, pause, TIMINGS, wake } from '../../server/table/clock.ts';

const MINUTE = 60_000;
const live = enter(
  firstCard({ pace: 'live-60', strength: 'steady', talk: true, bots: [] }, 0),
  TIMINGS['live-60'],
  'talk',
  1_000,
);

describe('a live clock', () => {
  test('runs 2:15 in talk', () => {
    expect(live).toMatchObject({ phase: 'talk', began: 1_000, deadline: 136_000 });
  });

  test('after a crash goes on from when the server was last alive', () => {
    const back = wake(live, 10 * MINUTE, 21_000, MINUTE);
    expect(back.deadline).toBe(10 * MINUTE + 115_000);
  });

  test('has at least a minute left after a crash, and no more than its phase', () => {
    expect(wake(live, 10 * MINUTE, 130_000, MINUTE).deadline).toBe(11 * MINUTE);
    expect(wake(live, 10 * MINUTE, 0, MINUTE).deadline).toBe(10 * MINUTE + 135_000);
  });

  test('sleeps with what is left, wakes with it, and stays paused if it was', () => {
    const asleep = fallAsleep(live, 31_000);
    expect(asleep).toMatchObject({ asleep: true, deadline: 0, remaining: 105_000 });
    expect(wake(asleep, MINUTE, MINUTE, MINUTE)).toMatchObject({ asleep: false, deadline: MINUTE + 105_000 });
    expect(fallAsleep(pause(live, 31_000), 32_000)).toMatchObject({ paused: true, asleep: false, remaining: 105_000 });
  });
});

describe('a game of more than eight turns', () => {
  test('fits the same lesson: thirteen turns of 3:04 take 40 minutes', () => {
    const { lasts, rhythm } = fitted(TIMINGS['live-60'], 13);
    expect(lasts).toEqual({ dispatch: 18_000, talk: 83_000, orders: 46_000, reveal: 37_000 });
    expect(rhythm).toEqual(TIMINGS['live-60'].rhythm);
  });

  test('is played as slowly as any other', () => {
    expect(fitted(TIMINGS['slow-1h'], 13)).toBe(TIMINGS['slow-1h']);
    expect(fitted(TIMINGS['live-60'], 4)).toBe(TIMINGS['live-60']);
  });
});
