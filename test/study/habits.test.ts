import { describe, expect, test } from 'vitest';
import type { Mind } from '../../shared/bots/decision.ts';
import { type Course, habits } from '../../shared/study/habits.ts';
import { halvesOf } from '../../shared/study/halves.ts';
import { gameOf, type Series } from '../../shared/study/series.ts';
import { indexOf } from '../bots/scenario.ts';
import { scenarioOf } from '../scenarios.ts';

const scenario = scenarioOf('venezuela-2024');
const moscow = indexOf(scenario.roles, 'moscow');
const reciprocity = indexOf(scenario.ledgers, 'reciprocity');

const easy = (mind: Mind): Mind => ({ ...mind, strength: 'easy' });

/** Scores by who is held to what, so that a difference can be checked by hand. */
const made = async ({ games, minds }: Series) =>
  Array.from({ length: games }, (_, game) => ({
    catastrophe: minds[moscow].habit?.manner === 'escalation' && game === 0,
    scores: scenario.roles.map((_, role) => {
      if (role !== moscow) return 50;
      switch (minds[moscow].habit?.manner) {
        case 'measure':
          return 60 + game;
        case 'silence':
          return 40 + 3 * game;
        default:
          return 50 + game;
      }
    }),
  }));

const courseOf = (courses: readonly Course[], manner: string): Course => {
  const found = courses.find(({ held }) => {
    const last = held.at(-1);
    return last !== undefined && 'manner' in last && last.manner === manner;
  });
  if (found === undefined) throw new Error(`no course of ${manner}`);
  return found;
};

describe('what habits are worth in a ledger', () => {
  test('each course is held against answers in measure, game by game', async () => {
    const courses = await habits(scenario, reciprocity, { games: 3, seed: 'made' }, made);
    // Silence less measure: -20, -18, -16; mean -18, standard deviation 2, so 4.303 * 2 / sqrt(3) either way: Student's t of three games.
    const silence = courseOf(courses, 'silence').against[moscow];
    expect(silence.gain).toBe(-18);
    expect(silence.margin).toBeCloseTo(4.969, 3);
    expect(courseOf(courses, 'measure').against[moscow]).toEqual({ gain: 0, margin: 0 });
    expect(courseOf(courses, 'escalation').catastrophes).toBeCloseTo(1 / 3);
    expect(courseOf(courses, 'measure').means[moscow]).toBe(61);
  });

  test('who opens entries is held to flood and to starve, while the answers are in measure', async () => {
    const courses = await habits(scenario, reciprocity, { games: 1, seed: 'made' }, made);
    const washington = indexOf(scenario.roles, 'washington');
    expect(courseOf(courses, 'flood').held).toEqual([
      { role: moscow, manner: 'measure' },
      { role: washington, manner: 'flood' },
    ]);
    expect(courseOf(courses, 'starve').held.at(-1)?.role).toBe(washington);
  });

  test('a seat that insists on a move orders it whenever it may, and that course comes last', async () => {
    const shadow = indexOf(scenario.moves, 'shadow');
    const insisting = [{ role: indexOf(scenario.roles, 'washington'), insists: [shadow] }];
    const asked: Series[] = [];
    const courses = await habits(scenario, reciprocity, { games: 1, seed: 'made', insisting }, series => {
      asked.push(series);
      return made(series);
    });
    expect(courses.at(-1)?.held.at(-1)).toEqual(insisting[0]);
    const { uses } = gameOf(scenario, { seed: 'made', minds: asked[asked.length - 1].minds.map(easy) }, 0);
    // It may be ordered in every turn in which it can be paid.
    const use = uses[halvesOf(scenario).findIndex(({ move }) => move === shadow)];
    expect(use.ordered).toBe(use.offered);
    expect(use.offered).toBeGreaterThan(1);
  });

  test('a seat that is held to starving opens nothing in a whole game', () => {
    const washington = indexOf(scenario.roles, 'washington');
    const minds = scenario.roles.map((_, role) => ({
      strength: 'easy' as const,
      temperament: '',
      ...(role === washington ? { habit: { ledger: reciprocity, manner: 'starve' as const } } : {}),
    }));
    const opened = (game: number) =>
      gameOf(scenario, { seed: 'starved', minds }, game).ledger.filter(
        ({ ledger, outcome }) => ledger === reciprocity && outcome === 'opened',
      );
    expect(Array.from({ length: 20 }, (_, game) => opened(game)).flat()).toEqual([]);
  });
});
