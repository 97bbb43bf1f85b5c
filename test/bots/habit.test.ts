import { describe, expect, test } from 'vitest';
import { type Habit, heldTo } from '../../shared/bots/habit.ts';
import { offered } from '../../shared/engine/legal.ts';
import { start } from '../../shared/engine/start.ts';
import { scenarioOf } from '../scenarios.ts';
import { indexOf } from './scenario.ts';

const scenario = scenarioOf('venezuela-2024');
const reciprocity = indexOf(scenario.ledgers, 'reciprocity');
/** At the start one military entry of intensity 2 waits; Moscow holds 3. */
const state = start(scenario, 'habit');

const left = (role: string, manner: Habit['manner']): readonly string[] => {
  const own = offered(scenario, state, indexOf(scenario.roles, role)).filter(
    ({ move }) => scenario.moves[move].parties.length === 1,
  );
  return [
    ...new Set(
      heldTo(scenario, state, { ledger: reciprocity, manner }, own).map(({ move }) => scenario.moves[move].id),
    ),
  ];
};

describe('a seat that is held to a habit', () => {
  test('of measure answers in kind and size; where nothing waits it sends only symbols, which the ledger lets pass', () => {
    // Material help that answers nothing raises tension by 1: the commission is such help, and not on offer in turn 1.
    expect(left('moscow', 'measure')).toEqual([
      'congratulate',
      'broadcast',
      'flotilla',
      'advisers',
      'kazan',
      'credits',
      'front',
      'husband',
      'call_debt',
    ]);
  });

  test('of silence gives no order that would answer', () => {
    expect(left('moscow', 'silence')).toEqual(['front', 'husband', 'call_debt']);
  });

  test('of escalation answers above what was asked, or where nothing was', () => {
    const loud = left('moscow', 'escalation');
    expect(loud).toContain('bombers');
    expect(loud).toContain('congratulate');
    expect(loud).not.toContain('flotilla');
    expect(loud).not.toContain('training_ship');
  });

  test('of flooding opens what it can, of starving nothing', () => {
    expect(left('washington', 'flood')).toEqual(['arms', 'loan', 'pledge', 'voices']);
    expect(left('washington', 'starve')).not.toContain('arms');
    expect(left('washington', 'starve')).toContain('officials');
  });
});
