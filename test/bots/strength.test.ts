import { describe, expect, test } from 'vitest';
import type { Strength } from '../../shared/bots/decision.ts';
import { mindsOf, playOut } from '../../shared/bots/play.ts';
import { allOfStrength, gameOf } from '../../shared/study/series.ts';
import { flagship } from '../scenarios.ts';
import { indexOf } from './scenario.ts';

const scenario = flagship();
const GAMES = 8;

/** Mean score of one seat at that strength, the others by temper; the same games for every strength. */
const scored = (role: number, strength: Strength): number => {
  const ends = Array.from({ length: GAMES }, (_, game) => {
    const seed = `strength ${game}`;
    const minds = mindsOf(scenario, seed, 'easy').map((mind, seat) => (seat === role ? { ...mind, strength } : mind));
    return playOut({ scenario, seed, minds });
  });
  return ends.reduce((sum, { scores }) => sum + (scores?.[role] ?? 0), 0) / GAMES;
};

describe('strength', () => {
  test.each(scenario.roles.map(({ id }, role) => [id, role] as const))('%s does better by looking ahead', (_, role) => {
    expect(scored(role, 'steady')).toBeGreaterThan(scored(role, 'random') + 10);
  });

  test('four who look ahead meet the catastrophe less often than four who do not', () => {
    const share = (strength: Strength, games: number) => {
      const series = { seed: 'crisis', minds: allOfStrength(scenario, strength) };
      const played = Array.from({ length: games }, (_, game) => gameOf(scenario, series, game));
      return played.filter(({ catastrophe }) => catastrophe).length / games;
    };
    expect(share('random', 100)).toBeGreaterThan(0.8);
    expect(share('easy', 100)).toBeLessThan(0.6);
    expect(share('steady', 10)).toBeLessThan(0.5);
  });
});

describe('temperaments', () => {
  /** How often a seat of that temperament orders the move, per game. */
  const ordersOf = (role: string, temperament: string, move: string): number => {
    const seat = indexOf(scenario.roles, role);
    const index = indexOf(scenario.moves, move);
    let ordered = 0;
    for (let game = 0; game < 60; game++) {
      const seed = `temperament ${game}`;
      const minds = mindsOf(scenario, seed, 'easy').map((mind, other) =>
        other === seat ? { ...mind, temperament } : mind,
      );
      playOut({
        scenario,
        seed,
        minds,
        onEntry: entry => {
          if (entry.kind === 'sealed' && entry.seat === seat) {
            ordered += entry.orders.filter(order => order.move === index).length;
          }
        },
      });
    }
    return ordered / 60;
  };

  test.each([
    ['moscow', 'proud', 'trader', 'flotilla'],
    ['moscow', 'cautious', 'proud', 'husband'],
    ['caracas', 'client', 'hardliner', 'call'],
    ['caracas', 'hardliner', 'trader', 'crackdown'],
    ['washington', 'hawk', 'dealmaker', 'arms'],
    ['opposition', 'street', 'diplomat', 'march'],
    ['opposition', 'diplomat', 'street', 'verify'],
  ])('%s: %s orders more than %s of %s', (role, more, less, move) => {
    expect(ordersOf(role, more, move)).toBeGreaterThan(1.3 * ordersOf(role, less, move));
  });
});
