import { describe, expect, test } from 'vitest';
import type { Strength } from '../../shared/bots/decision.ts';
import { mindsOf, playOut } from '../../shared/bots/play.ts';
import { ladder, type Rung } from '../../shared/study/ladder.ts';
import { allOfStrength, gameOf } from '../../shared/study/series.ts';
import { flagship } from '../scenarios.ts';
import { indexOf } from './scenario.ts';

const scenario = flagship();
/** Role by role, what each strength gains over the one before it; the others play by temper. */
const climb = (strengths: readonly Strength[], games: number): Promise<readonly Rung[]> =>
  ladder(scenario, { strengths, others: 'easy', games, seed: 'strength' }, async series =>
    Array.from({ length: series.games }, (_, game) => gameOf(scenario, series, game)),
  );

describe('strength', () => {
  // Role by role the luck of so few games would decide: `scenario ladder` measures that.
  const meanGain = (rungs: readonly Rung[]): number => rungs.reduce((sum, { gain }) => sum + gain, 0) / rungs.length;

  test('looking ahead beats inclination', async () => {
    expect(meanGain(await climb(['easy', 'steady'], 20))).toBeGreaterThan(3);
  }, 240_000);

  test('inclination beats lots, for every role', async () => {
    for (const { role, gain } of await climb(['random', 'easy'], 60)) {
      expect(gain, scenario.roles[role].id).toBeGreaterThan(0);
    }
  }, 240_000);

  test('four who look ahead meet the catastrophe less often than four who do not', () => {
    const share = (strength: Strength, games: number) => {
      const series = { seed: 'crisis', minds: allOfStrength(scenario, strength) };
      const played = Array.from({ length: games }, (_, game) => gameOf(scenario, series, game));
      return played.filter(({ catastrophe }) => catastrophe).length / games;
    };
    expect(share('random', 100)).toBeGreaterThan(0.8);
    expect(share('easy', 100)).toBeLessThan(0.6);
    expect(share('steady', 10)).toBeLessThan(0.5);
  }, 240_000);
});

describe('temperaments', () => {
  /** How often a seat of that temperament orders the move, per game. */
  const ordersOf = (role: string, temperament: string, move: string): number => {
    const seat = indexOf(scenario.roles, role);
    const index = indexOf(scenario.moves, move);
    let ordered = 0;
    for (let game = 0; game < 30; game++) {
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
    return ordered / 30;
  };

  test.each([
    ['moscow', 'proud', 'trader', 'flotilla'],
    ['caracas', 'client', 'hardliner', 'call'],
    ['caracas', 'hardliner', 'trader', 'crackdown'],
    ['washington', 'hawk', 'dealmaker', 'arms'],
    ['opposition', 'street', 'diplomat', 'march'],
    ['opposition', 'diplomat', 'street', 'verify'],
  ])('%s: %s orders more than %s of %s', (role, more, less, move) => {
    expect(ordersOf(role, more, move)).toBeGreaterThan(1.3 * ordersOf(role, less, move));
  });
});
