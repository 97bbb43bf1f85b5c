import { describe, expect, test } from 'vitest';
import { decide } from '../../shared/bots/decide.ts';
import { PASSES, STRENGTHS } from '../../shared/bots/decision.ts';
import { imagine } from '../../shared/bots/imagine.ts';
import { mindsOf, playOut } from '../../shared/bots/play.ts';
import type { State } from '../../shared/engine/state.ts';
import { view } from '../../shared/engine/view.ts';
import { scenarioOf } from '../scenarios.ts';
import { indexOf } from './scenario.ts';

const scenario = scenarioOf('venezuela-2024');

/** States from the middle of games between temperaments, talk included. */
const states = Array.from({ length: 12 }, (_, game) => {
  const seed = `sight ${game}`;
  const seen: State[] = [];
  playOut({ scenario, seed, minds: mindsOf(scenario, seed, 'easy'), onEntry: (_, state) => seen.push(state) });
  return seen.filter((state, at) => state.status === 'open' && at % 5 === game % 5);
}).flat();

/** The same table as `role` sees it, with everything changed that it may not see. */
const withOtherSecrets = (state: State, role: number): State => ({
  ...state,
  seed: `${state.seed}, but another`,
  tracks: state.tracks.map((value, index) => {
    const { seenBy, low, high } = scenario.tracks[index];
    return seenBy === null || seenBy[role] ? value : low + high - value;
  }),
  seats: state.seats.map((seat, other) => (other === role ? seat : { ...seat, draft: [{ move: 0, target: -1 }] })),
});

describe('a bot sees what its seat sees', () => {
  test.each(STRENGTHS)('%s: other secrets, the same decision', strength => {
    expect(states.length).toBeGreaterThan(20);
    for (const state of states.slice(0, strength === 'steady' || strength === 'keen' ? 8 : 60)) {
      for (const role of scenario.roles.keys()) {
        const mind = { temperament: '', strength, effort: 300 };
        const truth = decide(scenario, view(scenario, state, { kind: 'seat', role }), 'seed', mind);
        const other = view(scenario, withOtherSecrets(state, role), { kind: 'seat', role });
        expect(decide(scenario, other, 'seed', mind)).toEqual(truth);
      }
    }
  });

  test('another seed may decide otherwise', () => {
    const seen = view(scenario, states[0], { kind: 'seat', role: 0 });
    const decided = Array.from({ length: 20 }, (_, seed) =>
      JSON.stringify(decide(scenario, seen, `seed ${seed}`, { temperament: '', strength: 'random' })),
    );
    expect(new Set(decided).size).toBeGreaterThan(5);
  });

  test('nobody decides without a seat, or after the end', () => {
    const mind = { temperament: '', strength: 'easy' } as const;
    const nothing = PASSES;
    expect(decide(scenario, view(scenario, states[0], { kind: 'spectator' }), 'seed', mind)).toEqual(nothing);
    const end = playOut({ scenario, seed: 'end', minds: mindsOf(scenario, 'end', 'easy') });
    expect(decide(scenario, view(scenario, end, { kind: 'seat', role: 0 }), 'seed', mind)).toEqual(nothing);
  });
});

describe('what a bot imagines', () => {
  test('looks from its seat exactly like the truth', () => {
    for (const state of states) {
      for (const role of scenario.roles.keys()) {
        const seen = view(scenario, state, { kind: 'seat', role });
        expect(view(scenario, imagine(scenario, seen, 'a dream'), { kind: 'seat', role })).toEqual(seen);
      }
    }
  });

  test('lies in range, is whole, and differs from dream to dream', () => {
    const grip = indexOf(scenario.tracks, 'grip');
    const washington = indexOf(scenario.roles, 'washington');
    const seen = view(scenario, states[3], { kind: 'seat', role: washington });
    const dreams = Array.from({ length: 40 }, (_, dream) => imagine(scenario, seen, `dream ${dream}`));
    for (const { tracks } of dreams) {
      scenario.tracks.forEach(({ low, high }, index) => {
        expect(tracks[index]).toBeGreaterThanOrEqual(low);
        expect(tracks[index]).toBeLessThanOrEqual(high);
        expect(Number.isInteger(tracks[index])).toBe(true);
      });
    }
    expect(new Set(dreams.map(({ tracks }) => tracks[grip])).size).toBeGreaterThan(2);
  });

  test('comes nearer to the truth than the middle of the range', () => {
    const washington = indexOf(scenario.roles, 'washington');
    const missedBy = (guess: (state: State, track: number) => number) =>
      states.reduce(
        (sum, state) =>
          sum +
          ['grip', 'debt', 'sheets', 'unity', 'strain', 'means', 'cash', 'volunteers']
            .map(id => indexOf(scenario.tracks, id))
            .reduce((missed, track) => missed + Math.abs(guess(state, track) - state.tracks[track]), 0),
        0,
      );
    const dreamt = missedBy(
      (state, track) =>
        imagine(scenario, view(scenario, state, { kind: 'seat', role: washington }), 'guess').tracks[track],
    );
    const middle = missedBy((_, track) => Math.round((scenario.tracks[track].low + scenario.tracks[track].high) / 2));
    expect(dreamt).toBeLessThan(middle);
  });
});
