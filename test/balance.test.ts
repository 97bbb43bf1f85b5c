import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { describe, expect, test } from 'vitest';
import { simulate } from '../server/bots/simulation.ts';
import { openThreads, type Threads } from '../server/bots/threads.ts';
import { check } from '../shared/scenario/compile.ts';
import type { Scenario } from '../shared/scenario/scenario.ts';
import type { Game } from '../shared/study/game.ts';
import { habits } from '../shared/study/habits.ts';
import { meanOf, momentsOf } from '../shared/study/moments.ts';
import { allOfStrength } from '../shared/study/series.ts';
import { indexOf } from './bots/scenario.ts';
import { filesOf } from './scenarios.ts';

/**
 * Every scenario of the house is near its balance: so few games say it loosely, `scenario lint` and `scenario report` say it
 * exactly. A number that moved so far that this fails has changed the game: look, tune, and measure par again.
 */

const GAMES = 40;

const folders = readdirSync('scenarios', { withFileTypes: true })
  .filter(entry => entry.isDirectory() && entry.name !== 'schema')
  .map(({ name }) => name);

const withThreads = async <T>(
  folder: string,
  work: (scenario: Scenario, threads: Threads) => Promise<T>,
): Promise<T> => {
  const files = filesOf(folder);
  const { scenario } = check(files);
  if (scenario === null) throw new Error(`${folder} does not hold`);
  const threads = openThreads({ size: availableParallelism(), load: () => files });
  return work(scenario, threads).finally(threads.close);
};

describe('steady bots at every seat', () => {
  test.each(folders)(
    '%s: each role earns about 50, a catastrophe is rare, and no ending is the only one',
    async folder => {
      const { scenario, study } = await withThreads(folder, async (scenario, threads) => ({
        scenario,
        study: await simulate(threads, scenario, {
          games: GAMES,
          seed: 'balance',
          minds: allOfStrength(scenario, 'steady'),
        }),
      }));
      scenario.roles.forEach(({ id }, role) => {
        const mean = meanOf(momentsOf(study.roles[role].scores));
        // With a spread of 20, forty games tell a mean to about 3 either way; 12 is four times that.
        expect(Math.abs(mean - 50), `${id} earns ${mean}`).toBeLessThan(12);
      });
      expect(study.catastrophes).toBeLessThanOrEqual(GAMES / 4);
      expect(study.endings.filter(count => count > 0).length).toBeGreaterThan(2);
      expect(Math.max(...study.endings)).toBeLessThan(0.7 * GAMES);
    },
    240_000,
  );
});

test('the thesis: who answers in measure does better than who is silent and than who escalates', async () => {
  const { moscow, courses } = await withThreads('venezuela-2024', async (scenario, threads) => ({
    moscow: indexOf(scenario.roles, 'moscow'),
    courses: await habits(
      scenario,
      indexOf(scenario.ledgers, 'reciprocity'),
      { games: 24, seed: 'thesis' },
      async series => {
        const games: Game[] = [];
        await simulate(threads, scenario, series, { onGame: game => games.push(game) });
        return games;
      },
    ),
  }));
  const against = (manner: string) => {
    const course = courses.find(({ held }) => held.length === 1 && 'manner' in held[0] && held[0].manner === manner);
    if (course === undefined) throw new Error(`no course of ${manner}`);
    return course.against[moscow];
  };
  expect(against('silence').gain + against('silence').margin).toBeLessThan(0);
  expect(against('escalation').gain + against('escalation').margin).toBeLessThan(0);
}, 240_000);
