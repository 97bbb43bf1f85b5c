import { describe, expect, test } from 'vitest';
import { decide } from '../../shared/bots/decide.ts';
import type { Strength } from '../../shared/bots/decision.ts';
import { apply } from '../../shared/engine/apply.ts';
import type { Entry } from '../../shared/engine/entry.ts';
import { start } from '../../shared/engine/start.ts';
import type { State } from '../../shared/engine/state.ts';
import { view } from '../../shared/engine/view.ts';
import { compile } from '../../shared/scenario/compile.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { indexOf } from './scenario.ts';

/**
 * One turn, one slot. A truce is worth 1 to West and takes the slot in which East would raid. Once it is agreed and East
 * keeps it, West could also earn something else in its slot.
 */
const truceOf = (earned: number, spread: number | null = null): Scenario => {
  const par = spread === null ? '' : `, par: {mean: 0, spread: ${spread}}`;
  const rules = `
scenario: truce
language: en
title: Truce
slots: 1
turns: [{title: Only}]
roles:
  west: {title: West, score: west${par}, bots: {true: {deals: 2}, sly: {deals: 2, word: bends}}}
  east: {title: East, score: east, bots: {raider: {weights: {raid: 5}}}}
tracks:
  west: {title: West's, range: [-50, 50], start: 0}
  east: {title: East's, range: [-50, 50], start: 0}
moves:
  earn: {title: Earn, role: west, effects: {west: ${earned}}}
  raid: {title: Raid, role: east, effects: {west: -20, east: 1}}
deals:
  truce: {title: Truce, parties: {west: {title: Hold fire}, east: {title: Hold fire}}, effects: {west: 1, east: 2}}
endings:
  over: {title: Over, at: end}
`;
  const law = compile([{ name: 'rules.yaml', text: rules }]);
  if (!law.ok) throw new Error(JSON.stringify(law.error));
  return law.value;
};

const agreed = (scenario: Scenario): State => {
  const truce = { move: indexOf(scenario.moves, 'truce'), target: -1 };
  const offered = given(scenario, start(scenario, 'truce'), { kind: 'offered', seat: 1, ...truce, by: 'east' });
  return given(scenario, offered, { kind: 'agreed', seat: 0, offer: offered.offers[0].id, by: 'west' });
};

const given = (scenario: Scenario, state: State, entry: Entry): State => {
  const next = apply(scenario, state, entry);
  if (!next.ok) throw new Error(JSON.stringify(next.error));
  return next.value;
};

/** What West orders, by name, and the code of its last reason. */
const west = (scenario: Scenario, temperament: string, strength: Strength) => {
  const mind = { temperament, strength, effort: 200 };
  const { orders, why } = decide(scenario, view(scenario, agreed(scenario), { kind: 'seat', role: 0 }), 'seed', mind);
  return [...orders.map(({ move }) => scenario.moves[move].id), why.orders.at(-1)?.code];
};

describe('a bot whose temperament bends its word', () => {
  test.each(['steady', 'keen'] as const)('%s: leaves a promise where more than four points are in it', strength => {
    // earn 6 instead of the truce's 1: 5 more, while East holds its fire all the same
    expect(west(truceOf(6), 'sly', strength)).toEqual(['earn', 'bent']);
    expect(west(truceOf(6), 'true', strength)).toEqual(['truce', 'word']);
    // 5 instead of 1: just four
    expect(west(truceOf(5), 'sly', strength)).toEqual(['truce', 'word']);
  });

  test('four points are four as the score is shown', () => {
    // 20 shown points are one spread: with a spread of 40 four of them are 8 of the sum
    expect(west(truceOf(9, 40), 'sly', 'steady')).toEqual(['truce', 'word']);
    expect(west(truceOf(10, 40), 'sly', 'steady')).toEqual(['earn', 'bent']);
  });

  test('easy: leaves it only for twice as much at a glance', () => {
    expect(west(truceOf(9), 'sly', 'easy')).toEqual(['truce', 'word']);
    expect(west(truceOf(10), 'sly', 'easy')).toEqual(['earn', 'bent']);
    expect(west(truceOf(10), 'true', 'easy')).toEqual(['truce', 'word']);
  });

  test('by lot nobody leaves one', () => {
    expect(west(truceOf(50), 'sly', 'random')).toEqual(['truce', 'word']);
  });
});
