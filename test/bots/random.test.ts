import { describe, expect, test } from 'vitest';
import { decide } from '../../shared/bots/decide.ts';
import { mindsOf, playOut } from '../../shared/bots/play.ts';
import { decideAtRandom, glimpseAt } from '../../shared/bots/random.ts';
import { digest } from '../../shared/engine/digest.ts';
import { view } from '../../shared/engine/view.ts';
import { fuzz } from '../fuzz.ts';
import { allScenarios } from '../scenarios.ts';

const mind = { strength: 'random', temperament: '' } as const;

describe.each(allScenarios().map(scenario => ({ id: scenario.id, scenario })))('lots drawn in $id', ({ scenario }) => {
  test('fall the same from the state as through the view, offers and all', () => {
    let deals = 0;
    for (let game = 0; game < 12; game++) {
      for (const { after } of fuzz(scenario, game)) {
        if (after.status === 'ended') continue;
        for (const role of scenario.roles.keys()) {
          const seen = view(scenario, after, { kind: 'seat', role });
          const drawn = decideAtRandom(scenario, glimpseAt(scenario, after, role), `lot ${game}`);
          expect(drawn).toEqual(decide(scenario, seen, `lot ${game}`, mind));
          deals += drawn.agrees.length + drawn.offers.length;
        }
      }
    }
    if (scenario.id === 'venezuela-2024') expect(deals).toBeGreaterThan(100);
  });

  test('give the same game whether somebody looks at the views or not', () => {
    for (let game = 0; game < 10; game++) {
      const seed = `unseen ${game}`;
      const table = { scenario, seed, minds: mindsOf(scenario, seed, 'random') };
      expect(digest(playOut(table))).toBe(digest(playOut({ ...table, onDecision: () => {} })));
    }
  });
});
