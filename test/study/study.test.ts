import { afterAll, describe, expect, test } from 'vitest';
import { simulate } from '../../server/bots/simulation.ts';
import { openThreads } from '../../server/bots/threads.ts';
import type { Game } from '../../shared/study/game.ts';
import { halvesOf } from '../../shared/study/halves.ts';
import { merge } from '../../shared/study/merge.ts';
import { momentsOf } from '../../shared/study/moments.ts';
import { allOfStrength, gameOf } from '../../shared/study/series.ts';
import { studyOf } from '../../shared/study/study-of.ts';
import { summaryOf } from '../../shared/study/summary.ts';
import { filesOf, scenarioOf } from '../scenarios.ts';

const scenario = scenarioOf('venezuela-2024');
const series = { seed: 'study', minds: allOfStrength(scenario, 'easy') };
const games = Array.from({ length: 16 }, (_, game) => gameOf(scenario, series, game));
const study = studyOf(scenario, games);

const bitsIn = (turns: number): number => turns.toString(2).replaceAll('0', '').length;

describe('one game in figures', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(gameOf(scenario, series, 7)).toEqual(games[7]);
    expect(gameOf(scenario, { ...series, seed: 'other' }, 7)).not.toEqual(games[7]);
  });

  test('survives JSON', () => {
    for (const game of games) expect(JSON.parse(JSON.stringify(game))).toStrictEqual(game);
  });

  test('tells the tracks once more than there were turns, and the choices once per turn', () => {
    for (const { turns, tracks, choices } of games) {
      expect(tracks).toHaveLength(turns + 1);
      for (const perTurn of choices) expect(perTurn).toHaveLength(turns);
    }
  });

  test('what happened was ordered, what was ordered was on offer, and nobody orders more than the slots allow', () => {
    for (const { uses, turns } of games) {
      const ordered = scenario.roles.map(() => 0);
      uses.forEach((use, at) => {
        expect(use.done & ~use.ordered).toBe(0);
        expect(use.ordered & ~use.offered).toBe(0);
        expect(use.offered).toBeLessThan(2 ** turns);
        ordered[halvesOf(scenario)[at].role] += bitsIn(use.ordered);
      });
      for (const orders of ordered) expect(orders).toBeLessThanOrEqual(scenario.slots * turns);
    }
  });
});

describe('a study of many games', () => {
  test('is the same however the games are shared out, and in whatever order the parts are joined', () => {
    const parts = [games.slice(0, 1), games.slice(1, 9), [], games.slice(9)].map(part => studyOf(scenario, part));
    expect(parts.reduce(merge)).toEqual(study);
    expect([...parts].reverse().reduce(merge)).toEqual(study);
    expect(JSON.stringify(parts.reduceRight(merge))).toBe(JSON.stringify(study));
  });

  test('counts every game once', () => {
    const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
    expect(study.games).toBe(16);
    expect(sum(study.endings)).toBe(16);
    for (const { scores, byEnding } of study.roles) {
      expect(momentsOf(scores).count).toBe(16);
      expect(sum(byEnding.map(({ count }) => count))).toBe(16);
    }
    for (const { offered, scoresWith, scoresWithout, done } of study.halves) {
      expect(scoresWith.count + scoresWithout.count).toBe(offered);
      expect(scoresWith.count).toBe(done);
    }
    for (const { byLapsed } of study.ledgers) expect(sum(byLapsed.map(({ count }) => count))).toBe(16);
  });

  test('means, spreads and worth are those of its games', () => {
    const half = halvesOf(scenario).findIndex(({ move }) => scenario.moves[move].id === 'commission');
    const moscow = (which: (game: Game) => boolean) => games.filter(which).map(({ scores }) => scores[0]);
    const mean = (values: readonly number[]) => values.reduce((all, value) => all + value, 0) / values.length;
    const summary = summaryOf(scenario, study);
    const all = moscow(() => true);
    expect(summary.roles.moscow.mean).toBeCloseTo(mean(all), 2);
    expect(summary.roles.moscow.sd).toBeCloseTo(Math.sqrt(mean(all.map(score => (score - mean(all)) ** 2))), 2);
    const [came, stayed] = [moscow(({ uses }) => uses[half].done > 0), moscow(({ uses }) => uses[half].done === 0)];
    expect(Math.min(came.length, stayed.length)).toBeGreaterThan(0);
    expect(summary.moves.commission.worth.moscow).toBeCloseTo(mean(came) - mean(stayed), 1);
  });
});

describe('on all cores', () => {
  const threads = openThreads({ size: 2, load: () => filesOf('venezuela-2024') });
  afterAll(() => threads.close());

  test('the study is that of one core, byte for byte; games are told in order', async () => {
    const told: Game[] = [];
    const seen: number[] = [];
    const result = await simulate(
      threads,
      scenario,
      { ...series, games: 16 },
      { onGame: game => told.push(game), onProgress: done => seen.push(done) },
    );
    expect(JSON.stringify(result)).toBe(JSON.stringify(study));
    expect(told).toEqual(games);
    expect(seen.at(-1)).toBe(16);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  test('stopped, it says what is known so far', async () => {
    const stop = new AbortController();
    const result = await simulate(
      threads,
      scenario,
      { ...series, games: 1_000_000 },
      { signal: stop.signal, onProgress: done => done >= 3 && stop.abort() },
    );
    expect(result.games).toBeGreaterThanOrEqual(3);
    expect(result.games).toBeLessThan(1_000_000);
    expect(result.endings.reduce((sum, count) => sum + count)).toBe(result.games);
  });
});
