import { describe, expect, test } from 'vitest';
import { type Decision, STRENGTHS } from '../../shared/bots/decision.ts';
import { mindsOf, playOut } from '../../shared/bots/play.ts';
import { apply } from '../../shared/engine/apply.ts';
import { digest } from '../../shared/engine/digest.ts';
import type { Entry } from '../../shared/engine/entry.ts';
import { start } from '../../shared/engine/start.ts';
import type { Why } from '../../shared/engine/why.ts';
import { scenarioOf } from '../scenarios.ts';

const scenario = scenarioOf('venezuela-2024');

const told = (strength: (typeof STRENGTHS)[number], games: number) => {
  const decisions: Decision[] = [];
  for (let game = 0; game < games; game++) {
    const seed = `why ${game}`;
    playOut({
      scenario,
      seed,
      minds: mindsOf(scenario, seed, strength).map(mind => ({ ...mind, effort: 200 })),
      onDecision: (_, __, decision) => decisions.push(decision),
    });
  }
  return decisions;
};

const codesIn = (decisions: readonly Decision[], of: (decision: Decision) => readonly Why[]): readonly string[] =>
  [...new Set(decisions.flatMap(of).map(({ code }) => code))].sort();

describe('a bot says why', () => {
  test.each(STRENGTHS)(
    '%s: one reason for each answer, offer and order, one more at most for a free slot',
    strength => {
      for (const { agrees, withdraws, offers, orders, why } of told(
        strength,
        { random: 30, easy: 30, steady: 2, keen: 1 }[strength],
      )) {
        expect([why.agrees.length, why.withdraws.length, why.offers.length]).toEqual([
          agrees.length,
          withdraws.length,
          offers.length,
        ]);
        const free = why.orders.slice(orders.length);
        expect(why.orders.length).toBeGreaterThanOrEqual(orders.length);
        expect([[], ['save'], ['bent']]).toContainEqual(free.map(({ code }) => code));
      }
    },
  );

  test('by inclination it answers in kind, keeps its word, and leads away from the brink', () => {
    const decisions = told('easy', 60);
    expect(codesIn(decisions, ({ why }) => why.orders)).toEqual(
      expect.arrayContaining(['answer', 'brink', 'habit', 'word']),
    );
    expect(codesIn(decisions, ({ why }) => why.withdraws)).toEqual(['bound', 'loss']);
  });

  test('by lot it says so', () => {
    expect(codesIn(told('random', 30), ({ why }) => why.orders)).toEqual(['lot', 'word']);
  });

  test('the engine does not read it: without the reasons the game is the same', () => {
    const entries: Entry[] = [];
    const end = playOut({
      scenario,
      seed: 'silent',
      minds: mindsOf(scenario, 'silent', 'easy'),
      onEntry: entry => entries.push(entry),
    });
    const silent = entries.reduce(
      (state, { ...entry }) => {
        if ('why' in entry) delete entry.why;
        const given = apply(scenario, state, entry);
        return given.ok ? given.value : state;
      },
      start(scenario, 'silent'),
    );
    expect(entries.some(entry => 'why' in entry)).toBe(true);
    expect(digest(silent)).toBe(digest(end));
  });
});
