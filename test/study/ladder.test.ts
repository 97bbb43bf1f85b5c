import { expect, test } from 'vitest';
import { ladder } from '../../shared/study/ladder.ts';
import type { Series } from '../../shared/study/series.ts';
import { scenarioOf } from '../scenarios.ts';

const scenario = scenarioOf('dock-strike');
const climb = { strengths: ['random', 'easy', 'steady'], others: 'easy', games: 4, seed: 'rungs' } as const;
const WORTH = { random: 10, easy: 40, steady: 50, keen: 60 } as const;

/** A made-up world: a seat scores what its strength is worth, and its own luck of the game: +0, +1, +2, +3. */
const made = (asked: Series[]) => async (series: Series) => {
  asked.push(series);
  return Array.from({ length: series.games }, (_, game) => ({
    scores: series.minds.map(({ strength }) => WORTH[strength] + (strength === 'steady' ? 2 : 1) * game),
  }));
};

test('each rung compares the same games, and luck that both strengths share is no doubt', async () => {
  const [first, second] = await ladder(scenario, climb, made([]));
  expect(first).toEqual({
    role: 0,
    lower: 'random',
    upper: 'easy',
    lowerMean: 11.5,
    upperMean: 41.5,
    gain: 30,
    margin: 0,
  });
  // Differences 10, 11, 12, 13: mean 11.5, variance 5/3, standard error √(5/12) ≈ 0.645, times Student's 3.18 for four games.
  expect(second).toMatchObject({ lower: 'easy', upper: 'steady', gain: 11.5, margin: expect.closeTo(2.05, 1) });
});

test('one seat varies, every series has the same seed, and games that are the same for every role are played once', async () => {
  const asked: Series[] = [];
  await ladder(scenario, climb, made(asked));
  expect(asked.map(({ minds }) => minds.map(({ strength }) => strength))).toEqual([
    ['easy', 'easy'],
    ['random', 'easy'],
    ['steady', 'easy'],
    ['easy', 'random'],
    ['easy', 'steady'],
  ]);
  expect(new Set(asked.map(({ seed }) => seed))).toEqual(new Set(['rungs']));
});

test('one series is played at a time: each has all cores, and a bar of its own', async () => {
  let playing = 0;
  const alone: boolean[] = [];
  await ladder(scenario, climb, async series => {
    alone.push(++playing === 1);
    await new Promise(setImmediate);
    playing--;
    return Array.from({ length: series.games }, () => ({ scores: [0, 0] }));
  });
  expect(alone).toEqual([true, true, true, true, true]);
});

test('each series says which seat varies, so that whoever waits knows what is being played', async () => {
  const told: string[] = [];
  await ladder(scenario, climb, (series, what) => {
    told.push(what);
    return made([])(series);
  });
  const [first, second] = scenario.roles.map(({ id }) => id);
  expect(told).toEqual([
    'all easy',
    `${first} random, others easy`,
    `${first} steady, others easy`,
    `${second} random, others easy`,
    `${second} steady, others easy`,
  ]);
});

test('where a run is cut short, the rungs that were climbed until then are told', async () => {
  const whole = await ladder(scenario, climb, made([]));
  const asked: Series[] = [];
  const play = made(asked);
  // The others' own, role 0 random, role 0 steady, and then half of role 1 random.
  const told = await ladder(scenario, climb, async series =>
    (await play(series)).slice(0, asked.length === 4 ? 2 : series.games),
  );
  expect(told).toEqual(whole.slice(0, 2));
});
