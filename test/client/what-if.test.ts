import { describe, expect, test } from 'vitest';
import { choices, ordersNamed, ordersWords, whatIfTold } from '../../client/model/debrief/what-if.ts';
import type { WhatIf } from '../../shared/wire/http.ts';
import { golden, goldenCard, index } from './golden.ts';

const front = index.move('front');
const visit = golden.moves.findIndex(({ parties, targets }) => parties[0].role === 0 && targets.length > 0);
const place = golden.moves[visit].targets[0];

const certain = (mean: number) => ({ mean, margin: 0 });
const share = (of: number) => ({ share: of, low: Math.max(0, of - 0.05), high: Math.min(1, of + 0.05) });
const answer = (gain: { mean: number; margin: number }): WhatIf => ({
  games: 200,
  strength: 'easy',
  endings: golden.endings.map((_, ending) => ({
    played: share(ending === 0 ? 0.75 : ending === 1 ? 0.25 : 0),
    changed: share(ending === 1 ? 1 : 0),
  })),
  roles: golden.roles.map(() => ({ played: certain(50), changed: certain(50 + gain.mean), gain })),
});
const asked = { turn: 3, role: 0, orders: [[front, -1]] as [number, number][] };
const told = (gain: { mean: number; margin: number }) => whatIfTold(goldenCard, asked, [], answer(gain));

describe('what if, in words', () => {
  test('an order to choose says where it is aimed and what it costs', () => {
    const [order] = choices(goldenCard, 0, [[visit, place]]);
    const { cost } = golden.moves[visit].parties[0];
    expect(order.words).toContain(golden.places[place].id);
    expect(order.words.includes(`costs ${cost}`)).toBe(cost > 0);
    expect(ordersNamed([order.key, ''])).toEqual([[visit, place]]);
  });

  test('a difference that chance alone could make is called none', () => {
    expect(told({ mean: 2, margin: 3 }).score).toContain('about the same');
    expect(told({ mean: 0, margin: 0 }).score).toContain('about the same');
    expect(told({ mean: 4.2, margin: 1 }).score).toContain('4.2 more');
    expect(told({ mean: -4.2, margin: 1 }).score).toContain('4.2 less');
  });

  test('endings that never come are left out, the likeliest after the change comes first', () => {
    const { endings, lead } = told({ mean: 0, margin: 0 });
    expect(endings.map(({ ending, before, after }) => [ending, before, after])).toEqual([
      [1, 25, 100],
      [0, 75, 0],
    ]);
    expect(endings[0].beforeWords).toBe('25 % (20–30)');
    expect(lead).toContain('As it was: nothing');
    expect(ordersWords(goldenCard, 0, [[front, -1]])).toBe('front');
  });
});
