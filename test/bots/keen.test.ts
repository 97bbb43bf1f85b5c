import { describe, expect, test } from 'vitest';
import { decide } from '../../shared/bots/decide.ts';
import type { Decision, Mind } from '../../shared/bots/decision.ts';
import { mindsOf, playOut } from '../../shared/bots/play.ts';
import { apply } from '../../shared/engine/apply.ts';
import { start } from '../../shared/engine/start.ts';
import type { State } from '../../shared/engine/state.ts';
import { view } from '../../shared/engine/view.ts';
import { compile } from '../../shared/scenario/compile.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { scenarioOf } from '../scenarios.ts';
import { indexOf, withWord } from './scenario.ts';

const dock = scenarioOf('dock-strike');
const venezuela = scenarioOf('venezuela-2024');

const keen = (effort: number): Mind => ({ temperament: '', strength: 'keen', effort });

const decided = (scenario: Scenario, state: State, role: number, mind: Mind, seed = 'seed'): Decision =>
  decide(scenario, view(scenario, state, { kind: 'seat', role }), seed, mind);

const ruled = (rules: string): Scenario => {
  const law = compile([{ name: 'rules.yaml', text: rules }]);
  if (!law.ok) throw new Error(JSON.stringify(law.error));
  return law.value;
};

describe('a keen bot', () => {
  test('decides the same from the same view, seed and effort', () => {
    const state = start(venezuela, 'again');
    for (const role of venezuela.roles.keys()) {
      expect(decided(venezuela, state, role, keen(400))).toEqual(decided(venezuela, state, role, keen(400)));
    }
  });

  test('gives only what the engine accepts, and keeps its word, down to no effort at all', () => {
    const broken: string[] = [];
    for (const [scenario, effort, games] of [
      [dock, 200, 5],
      [dock, 0, 5],
      [withWord(venezuela, 'keeps'), 100, 1],
    ] as const) {
      for (let game = 0; game < games; game++) {
        const seed = `keen ${game}`;
        const minds = mindsOf(scenario, seed, 'keen').map(mind => ({ ...mind, effort }));
        playOut({
          scenario,
          seed,
          minds,
          onEntry: (_, { report }) => {
            for (const { id, status } of report.offers) if (status === 'broken') broken.push(`${seed}: offer ${id}`);
          },
        });
      }
    }
    expect(broken).toEqual([]);
  });
});

describe('playing to the end in thought', () => {
  /** Three turns of picking pay 3; sowing first and reaping last pays 9, of which the next board shows nothing. */
  const orchard = ruled(`
scenario: orchard
language: en
title: Orchard
slots: 1
turns: [{ title: One }, { title: Two }, { title: Three }]
roles:
  farmer: { title: Farmer, letter: F, score: "fruit", brief: You farm. }
  neighbour: { title: Neighbour, letter: N, score: "fruit", brief: You look on. }
tracks:
  fruit: { range: [0, 20], start: 2, title: Fruit }
  sown: { title: Sown }
moves:
  pick: { role: farmer, title: Pick, cost: 0, effects: { fruit: 1 } }
  sow: { role: farmer, title: Sow, cost: 0, limit: 1, effects: { sown: 1 } }
  reap: { role: farmer, title: Reap, cost: 0, requires: "sown == 1 && turn == 3", effects: { fruit: 9 } }
  look: { role: neighbour, title: Look, cost: 0, effects: { fruit: 0 } }
endings:
  over: { at: end, title: Over, story: The year ends. }
`);

  test('it gives up a gain now for a larger one that comes after two turns', () => {
    const [sow, reap] = ['sow', 'reap'].map(id => indexOf(orchard.moves, id));
    const ends = ['a', 'b', 'c', 'd'].map(seed =>
      playOut({
        scenario: orchard,
        seed,
        minds: [keen(600), { temperament: '', strength: 'random' }],
      }),
    );
    for (const { times, tracks } of ends) {
      expect([times[sow], times[reap]]).toEqual([1, 1]);
      expect(tracks[0]).toBe(12);
    }
  });

  /** The guard wins where the thief goes, the thief where the guard does not. */
  const bank = ruled(`
scenario: bank
language: en
title: Bank
slots: 1
turns: [{ title: One }]
roles:
  guard: { title: Guard, letter: G, score: "kept", brief: You guard. }
  thief: { title: Thief, letter: T, score: "10 - kept", brief: You steal. }
tracks:
  kept: { range: [0, 10], start: 5, title: Kept }
moves:
  front: { role: guard, title: Front, cost: 0, effects: { kept: "played.window ? -3 : 3" } }
  back: { role: guard, title: Back, cost: 0, effects: { kept: "played.window ? 3 : -3" } }
  door: { role: thief, title: Door, cost: 0, effects: { kept: 0 } }
  window: { role: thief, title: Window, cost: 0, effects: { kept: 0 } }
endings:
  over: { at: end, title: Over, story: The night ends. }
`);

  test('it expects the others to look ahead, and meets what they would do', () => {
    // Whoever stands at the wrong place has 2, whoever stands nowhere 5, whoever meets the thief 8.
    const kept = Array.from({ length: 10 }, (_, game) => {
      const minds: readonly Mind[] = [keen(200), { temperament: '', strength: 'steady' }];
      return playOut({ scenario: bank, seed: `night ${game}`, minds }).tracks[0];
    });
    expect(kept.reduce((sum, each) => sum + each) / kept.length).toBeGreaterThan(6);
  });
});

describe('a keen bot and deals', () => {
  /** Both gain 5 by trading; robbing gains 1 and costs the other 3. */
  const market = (gain: number) =>
    ruled(`
scenario: market
language: en
title: Market
slots: 1
turns: [{ title: One }]
roles:
  baker: { title: Baker, letter: B, score: "bread", brief: You bake. }
  miller: { title: Miller, letter: M, score: "flour", brief: You mill. }
tracks:
  bread: { range: [0, 20], start: 5, title: Bread }
  flour: { range: [0, 20], start: 5, title: Flour }
moves:
  bake: { role: baker, title: Bake, cost: 0, effects: { bread: 1 } }
  mill: { role: miller, title: Mill, cost: 0, effects: { flour: 1 } }
deals:
  trade:
    title: Trade
    parties: { baker: { title: Trade, cost: 0 }, miller: { title: Trade, cost: 0 } }
    effects: { bread: 5, flour: ${gain} }
endings:
  over: { at: end, title: Over, story: The market closes. }
`);

  /** A trade on that market, and the board once the baker has proposed it. */
  const proposed = (gain: number) => {
    const scenario = market(gain);
    const trade = { move: indexOf(scenario.moves, 'trade'), target: -1 };
    const open = start(scenario, 'market');
    const offered = apply(scenario, open, { kind: 'offered', seat: 0, ...trade, by: 'bot' });
    if (!offered.ok) throw new Error(JSON.stringify(offered.error));
    return { scenario, trade, open, state: offered.value, offer: offered.value.offers[0].id };
  };

  test('one proposes and the other signs what both gain from; both keep it', () => {
    const { scenario, trade, open, state, offer } = proposed(5);
    expect(decided(scenario, open, 0, keen(300)).offers).toEqual([trade]);
    const { agrees, orders } = decided(scenario, state, 1, keen(300));
    expect(agrees).toEqual([offer]);
    expect(orders).toEqual([trade]);
    const end = playOut({ scenario, seed: 'market', minds: [keen(300), keen(300)] });
    expect(end.tracks).toEqual([10, 10]);
  });

  test('it refuses what would cost it more than its own work earns', () => {
    const { scenario, state, offer } = proposed(-5);
    const { agrees, withdraws, orders } = decided(scenario, state, 1, keen(300));
    expect([agrees, withdraws]).toEqual([[], [offer]]);
    expect(orders).toEqual([{ move: indexOf(scenario.moves, 'mill'), target: -1 }]);
  });
});
