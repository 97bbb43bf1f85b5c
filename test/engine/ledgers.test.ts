import { describe, expect, test } from 'vitest';
import type { State } from '../../shared/engine/state.ts';
import { speak, world } from './world.ts';

const ask = (intensity: number, domain = 'force') => ({ role: 'west', domain, intensity, opens: 'debts' });
const reply = (intensity: number, domain = 'force', answers = ['debts']) => ({
  role: 'east',
  domain,
  intensity,
  answers,
});

/** Each outcome moves the name by a number of its own. */
const debts = {
  answered_by: 'east',
  window: 2,
  proportional: { name: 1 },
  under: { name: 2 },
  over: { name: 4 },
  lapsed: { name: 8 },
  unprovoked: { name: 16 },
};
const name = { range: [0, 1000], start: 0 };

const withLedger = (moves: Record<string, unknown>, ledger: Record<string, unknown> = {}, more: object = {}) =>
  speak(world({ tracks: { name }, ledgers: { debts: { ...debts, ...ledger } }, moves, turns: 6, ...more }));

const lines = ({ report }: State) => report.ledger.map(line => line.outcome);

describe('L · ledgers', () => {
  test('L1 an entry can be answered from the next turn on, not in its own', () => {
    const { begin, turn, value, move } = withLedger({ ask: ask(2), reply: reply(2) });
    const together = turn(begin(), { west: ['ask'], east: ['reply'] });
    expect(lines(together)).toEqual(['unprovoked', 'opened']);
    expect(together.entries).toEqual([{ ledger: 0, move: move('ask'), domain: 0, intensity: 2, turn: 1 }]);
    const next = turn(turn(begin(), { west: ['ask'] }), { east: ['reply'] });
    expect(lines(next)).toEqual(['proportional']);
    expect([value(next, 'name'), next.entries]).toEqual([1, []]);
  });

  test('L2 one signal answers one entry, and an entry is answered once', () => {
    const { begin, turn } = withLedger({ ask: ask(2), ask_too: ask(2), reply: reply(2), again: reply(2) });
    const two = turn(begin(), { west: ['ask', 'ask_too'] });
    expect(lines(turn(two, { east: ['reply'] }))).toEqual(['proportional']);
    expect(lines(turn(two, { east: ['reply', 'again'] }))).toEqual(['proportional', 'proportional']);
    const one = turn(begin(), { west: ['ask'] });
    expect(lines(turn(one, { east: ['reply', 'again'] }))).toEqual(['proportional', 'unprovoked']);
  });

  test('L2 another domain answers nothing', () => {
    const { begin, turn } = withLedger({ ask: ask(2), trade: reply(2, 'trade') });
    const after = turn(turn(begin(), { west: ['ask'] }), { east: ['trade'] });
    expect(lines(after)).toEqual(['unprovoked']);
    expect(after.entries).toHaveLength(1);
  });

  test('L2 the answering role answers alone or in a deal, and no other does', () => {
    const pact = { parties: { south: {}, east: {} }, domain: 'force', intensity: 2, answers: ['debts'] };
    const other = { role: 'south', domain: 'force', intensity: 2 };
    const { begin, turn } = withLedger({ ask: ask(2), other }, {}, { deals: { pact } });
    const asked = turn(begin(), { west: ['ask'] });
    expect(lines(turn(asked, { south: ['other'] }))).toEqual([]);
    expect(lines(turn(asked, { south: ['pact'] }))).toEqual([]);
    expect(lines(turn(asked, { south: ['pact'], east: ['pact'] }))).toEqual(['proportional']);
  });

  test('L2 one signal may answer in two ledgers', () => {
    const { begin, turn } = withLedger(
      { ask: { ...ask(2), opens: 'calls' }, ask_too: ask(2), reply: reply(2, 'force', ['debts', 'calls']) },
      {},
      { ledgers: { debts, calls: { answered_by: 'east', window: 1, proportional: { heat: 1 } } } },
    );
    const after = turn(turn(begin(), { west: ['ask', 'ask_too'] }), { east: ['reply'] });
    expect(after.report.ledger.map(line => [line.ledger, line.outcome])).toEqual([
      [0, 'proportional'],
      [1, 'proportional'],
    ]);
  });

  test('L3 nearest intensity first, then the oldest, then file order', () => {
    const moves = { one: ask(1), three: ask(3), two: ask(2), two_more: ask(2), reply: reply(2) };
    const { begin, turn, move } = withLedger(moves, { window: 5 });
    const answered = (state: State) => state.report.ledger.find(line => line.answer === move('reply'))?.asker;
    const distant = turn(turn(begin(), { west: ['three', 'two'] }), { east: ['reply'] });
    expect(answered(distant)).toBe(move('two'));
    const older = turn(turn(turn(begin(), { west: ['two_more'] }), { west: ['two'] }), { east: ['reply'] });
    expect(answered(older)).toBe(move('two_more'));
    const equal = turn(turn(begin(), { west: ['two_more', 'two'] }), { east: ['reply'] });
    expect(answered(equal)).toBe(move('two'));
    const tied = turn(turn(begin(), { west: ['three', 'one'] }), { east: ['reply'] });
    expect(answered(tied)).toBe(move('one'));
  });

  test('L3 signals are taken in file order, whatever order they were given in', () => {
    const { begin, turn, move } = withLedger({ ask: ask(2), low: reply(1), equal: reply(2) });
    const after = turn(turn(begin(), { west: ['ask'] }), { east: ['equal', 'low'] });
    expect(after.report.ledger.map(line => [line.answer, line.outcome])).toEqual([
      [move('low'), 'under'],
      [move('equal'), 'unprovoked'],
    ]);
  });

  test('L4 equal is in measure, less is under, more is over', () => {
    const { begin, turn, value } = withLedger({ ask: ask(2), low: reply(1), equal: reply(2), high: reply(3) });
    const asked = turn(begin(), { west: ['ask'] });
    expect(value(turn(asked, { east: ['equal'] }), 'name')).toBe(1);
    expect(value(turn(asked, { east: ['low'] }), 'name')).toBe(2);
    expect(value(turn(asked, { east: ['high'] }), 'name')).toBe(4);
  });

  test('L5 a ledger that takes any match', () => {
    const { begin, turn, value } = withLedger({ ask: ask(1), trade: reply(3, 'trade') }, { match: 'any' });
    const after = turn(turn(begin(), { west: ['ask'] }), { east: ['trade'] });
    expect([lines(after), value(after, 'name')]).toEqual([['proportional'], 1]);
  });

  test('L6 an entry of turn 1 with a window of 2 can be answered in turns 2 and 3, and lapses in turn 3', () => {
    const { begin, turn, value } = withLedger({ ask: ask(2), reply: reply(2) });
    const two = turn(begin(), { west: ['ask'] });
    const three = turn(two);
    expect(lines(three)).toEqual([]);
    expect(lines(turn(three, { east: ['reply'] }))).toEqual(['proportional']);
    const lapsed = turn(three);
    expect([lines(lapsed), value(lapsed, 'name'), lapsed.entries]).toEqual([['lapsed'], 8, []]);
  });

  test('L6 so does one that waits from the start', () => {
    const start = [{ domain: 'force', intensity: 2, turn: 0 }];
    const { begin, turn } = withLedger({ ask: ask(2), reply: reply(2) }, { start });
    expect(lines(turn(begin(), { east: ['reply'] }))).toEqual(['proportional']);
    expect(lines(turn(turn(begin())))).toEqual(['lapsed']);
  });

  test('L7 unprovoked here, even if it answers another ledger', () => {
    const calls = { answered_by: 'east', window: 1, proportional: { heat: 1 } };
    const { begin, turn, value } = withLedger(
      {
        call: { ...ask(2), opens: 'calls' },
        reply: reply(2, 'force', ['debts', 'calls']),
        silent: reply(2, 'force', ['calls']),
      },
      {},
      { ledgers: { debts, calls } },
    );
    const called = turn(begin(), { west: ['call'] });
    const after = turn(called, { east: ['reply'] });
    expect(lines(after)).toEqual(['unprovoked', 'proportional']);
    expect([value(after, 'name'), value(after, 'heat')]).toEqual([16, 6]);
    expect(lines(turn(called, { east: ['silent'] }))).toEqual(['proportional']);
  });

  test('L8 all of a ledger reads one board; the next ledger reads what it left', () => {
    const counting = { ...debts, proportional: { name: 'name + 1' }, window: 5 };
    const calls = { answered_by: 'east', window: 1, unprovoked: { heat: 'name' } };
    const { begin, turn, value } = withLedger(
      { ask: ask(2), ask_too: ask(2), reply: reply(2), again: reply(2, 'force', ['debts', 'calls']) },
      {},
      { ledgers: { debts: counting, calls } },
    );
    const after = turn(turn(begin(), { west: ['ask', 'ask_too'] }), { east: ['reply', 'again'] });
    expect([value(after, 'name'), value(after, 'heat')]).toEqual([2, 7]);
  });

  test('L8 it is held after it is added up', () => {
    const { begin, turn, causes } = withLedger(
      { ask: ask(2), ask_too: ask(2), equal: reply(2), high: reply(3) },
      { proportional: { heat: 4 }, over: { heat: 3 } },
    );
    const after = turn(turn(begin(), { west: ['ask', 'ask_too'] }), { east: ['equal', 'high'] });
    expect(causes(after.report.changes, 'heat')).toEqual(['proportional 4', 'over 3', 'range -2']);
  });

  test('L9 covert, unmet and failed orders open and answer nothing', () => {
    const covert = { covert: true };
    const failing = { requires: 'copper >= 9' };
    const { begin, turn } = withLedger({
      hidden: { ...ask(2), ...covert },
      failed: { ...ask(2), requires: 'gold >= 9' },
      ask: ask(2),
      quiet: { ...reply(2), ...covert },
      vain: { ...reply(2), ...failing },
    });
    expect(turn(begin(), { west: ['hidden', 'failed'] }).entries).toEqual([]);
    const asked = turn(begin(), { west: ['ask'] });
    expect(lines(turn(asked, { east: ['quiet', 'vain'] }))).toEqual([]);
  });

  test('L10 what a ledger rule reads', () => {
    const written = "1000 * asked + 100 * given + (material ? 10 : 0) + (domain == 'trade' ? 1 : 0)";
    const wide = { range: [0, 9999], start: 0 };
    const { begin, turn, value } = withLedger(
      { ask: ask(2, 'trade'), reply: reply(3, 'trade'), heavy: { ...reply(1), weight: 'material' } },
      { over: { name: written }, lapsed: { name: written }, unprovoked: { name: written } },
      { tracks: { name: wide } },
    );
    const asked = turn(begin(), { west: ['ask'] });
    expect(value(turn(asked, { east: ['reply'] }), 'name')).toBe(2301);
    expect(value(turn(asked, { east: ['heavy'] }), 'name')).toBe(110);
    expect(value(turn(turn(asked)), 'name')).toBe(2001);
  });

  test('L11 a ledger counts; its rules read the counts from before', () => {
    const start = [{ domain: 'trade', intensity: 1, turn: 0 }];
    const { begin, turn, value } = withLedger(
      { ask: ask(2), reply: reply(2), low: reply(1) },
      { start, proportional: { name: '100 * debts.opened + debts.proportional' }, unprovoked: {} },
    );
    expect(begin().counts).toEqual([1, 0, 0, 0, 0, 0]);
    const asked = turn(begin(), { west: ['ask'] });
    const answered = turn(asked, { east: ['reply', 'low'] });
    expect(value(answered, 'name')).toBe(208);
    expect(answered.counts).toEqual([2, 1, 0, 0, 1, 1]);
  });
});
