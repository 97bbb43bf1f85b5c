import { describe, expect, test } from 'vitest';
import { apply } from '../../shared/engine/apply.ts';
import { speak, world } from './world.ts';

/** One move of East with these keys, in a small world. */
const withMove = (move: Record<string, unknown>, more: Parameters<typeof world>[0] = {}) =>
  speak(world({ ...more, moves: { act: { role: 'east', effects: { heat: 1 }, ...move }, ...more.moves } }));

describe('O · orders', () => {
  test('O1 at most as many orders as there are slots', () => {
    const { begin, seal, refusal } = speak(world({ moves: { third: { role: 'east' } } }));
    expect(refusal(begin(), seal('east', 'east_rest', 'east_wait'))).toBe('accepted');
    expect(refusal(begin(), seal('east', 'east_rest', 'east_wait', 'third'))).toEqual({
      code: 'too-many-orders',
      slots: 2,
      given: 3,
    });
  });

  test('O2 a role orders its own moves and halves', () => {
    const { begin, seal, refusal, move } = speak(world({ deals: { pact: { parties: { east: {}, west: {} } } } }));
    expect(refusal(begin(), seal('west', 'pact'))).toBe('accepted');
    expect(refusal(begin(), seal('south', 'pact'))).toEqual({ code: 'not-yours', move: move('pact') });
    expect(refusal(begin(), seal('west', 'east_rest'))).toEqual({ code: 'not-yours', move: move('east_rest') });
  });

  test('O2 an order that no scenario knows is refused', () => {
    const scenario = world();
    const { begin } = speak(scenario);
    const orders = [{ move: 99, target: -1 }];
    const answer = apply(scenario, begin(), { kind: 'sealed', seat: 0, orders, how: 'person', by: 'test' });
    expect(answer).toEqual({ ok: false, error: { code: 'no-such-order', move: 99 } });
  });

  test('O3 the same move twice is refused, even for two places', () => {
    const { begin, seal, refusal, move } = withMove({ targets: ['harbour', 'hill'] });
    expect(refusal(begin(), seal('east', 'act@harbour', 'act@hill'))).toEqual({ code: 'twice', move: move('act') });
    expect(refusal(begin(), seal('east', 'east_rest', 'east_rest'))).toEqual({
      code: 'twice',
      move: move('east_rest'),
    });
  });

  test('O4 a place is chosen where there are places, and only there', () => {
    const { begin, seal, refusal, move } = withMove({ targets: ['harbour'] });
    expect(refusal(begin(), seal('east', 'act@harbour'))).toBe('accepted');
    expect(refusal(begin(), seal('east', 'act'))).toEqual({ code: 'needs-place', move: move('act') });
    expect(refusal(begin(), seal('east', 'act@hill'))).toEqual({ code: 'no-such-place', move: move('act'), target: 1 });
    expect(refusal(begin(), seal('east', 'east_rest@hill'))).toEqual({
      code: 'no-such-place',
      move: move('east_rest'),
      target: 1,
    });
  });

  test('O5 limit counts what was completed', () => {
    const { begin, turn, seal, refusal, onOffer, move } = withMove({ limit: 2, requires: 'heat <= 6' });
    const once = turn(begin(), { east: ['act'] });
    expect(onOffer(once, 'east')).toContain('act');
    const twice = turn(once, { east: ['act'] });
    expect(refusal(twice, seal('east', 'act'))).toEqual({ code: 'limit', move: move('act'), limit: 2 });
    expect(onOffer(twice, 'east')).not.toContain('act');
  });

  test('O6 per_target counts each place by itself', () => {
    const { begin, turn, seal, refusal, onOffer, move, ...said } = withMove({
      targets: ['harbour', 'hill'],
      per_target: 1,
    });
    const once = turn(begin(), { east: ['act@harbour'] });
    expect(onOffer(once, 'east')).toContain('act@hill');
    expect(refusal(once, seal('east', 'act@harbour'))).toEqual({
      code: 'place-limit',
      move: move('act'),
      target: 0,
      limit: 1,
    });
    const both = turn(once, { east: ['act@hill'] });
    expect(both.placed).toEqual([
      [move('act'), 0, 1],
      [move('act'), 1, 1],
    ]);
    expect(said.value(both, 'heat')).toBe(7);
  });

  test('O7 rest: 1 leaves out one turn', () => {
    const { begin, turn, seal, refusal, onOffer, move } = withMove({ rest: 1 });
    const two = turn(begin(), { east: ['act'] });
    expect(refusal(two, seal('east', 'act'))).toEqual({ code: 'resting', move: move('act'), until: 3 });
    expect(onOffer(turn(two), 'east')).toContain('act');
  });

  test('O7 a long rest does not hold back what was never done', () => {
    const { begin, onOffer } = withMove({ rest: 20 });
    expect(onOffer(begin(), 'east')).toContain('act');
  });

  test('O8 a condition must hold on the board as it stands', () => {
    const { begin, seal, refusal, onOffer, move } = withMove({ requires: 'heat >= 6' });
    expect(refusal(begin(), seal('east', 'act'))).toEqual({ code: 'condition', move: move('act') });
    expect(onOffer(begin({ heat: 6 }), 'east')).toContain('act');
  });

  test('O8 a condition may depend on the place', () => {
    const { begin, onOffer } = withMove({ targets: ['harbour', 'hill'], requires: "target == 'hill' || heat >= 6" });
    expect(onOffer(begin(), 'east').filter(name => name.startsWith('act'))).toEqual(['act@hill']);
  });

  test('O9 a secret of others never decides what is on offer', () => {
    const { begin, onOffer, outcomes, turn } = withMove({ requires: 'heat >= 5 && silver >= 6' });
    for (const silver of [0, 9]) expect(onOffer(begin({ silver }), 'east')).toContain('act');
    expect(onOffer(begin({ heat: 4, silver: 9 }), 'east')).toContain('act');
    expect(outcomes(turn(begin({ silver: 5 }), { east: ['act'] }))).toEqual({ 'east act': 'failed' });
    expect(outcomes(turn(begin({ silver: 6 }), { east: ['act'] }))).toEqual({ 'east act': 'done' });
  });

  test('O9 nor does the count of a covert move of others', () => {
    const secret = { role: 'west', covert: true };
    const { begin, turn, onOffer, outcomes } = withMove({ requires: 'times.secret == 0' }, { moves: { secret } });
    const after = turn(begin(), { west: ['secret'] });
    expect(onOffer(after, 'east')).toContain('act');
    expect(outcomes(turn(after, { east: ['act'] }))).toEqual({ 'east act': 'failed' });
  });

  test('O10 where the whole condition fails, nothing happens and nothing is paid', () => {
    const { begin, turn, value } = withMove({ cost: 2, limit: 1, requires: 'silver >= 6' });
    const after = turn(begin(), { east: ['act'] });
    expect([value(after, 'gold'), value(after, 'heat'), after.times]).toEqual([5, 5, begin().times]);
    expect(after.report.changes).toEqual([]);
  });

  test('O10 conditions are asked before costs are paid', () => {
    const { begin, turn, outcomes } = withMove({ cost: 2, requires: 'gold >= 5' });
    expect(outcomes(turn(begin(), { east: ['act'] }))).toEqual({ 'east act': 'done' });
  });

  test('O10 what changed since sealing counts', () => {
    const { begin, play, seal, inject, close, outcomes } = withMove({ requires: 'heat >= 5' });
    const after = play(begin(), seal('east', 'act'), inject({ heat: -1 }), close);
    expect(outcomes(after)).toEqual({ 'east act': 'failed' });
  });

  test('O11 the sum of costs must be held, halves that stay unmet included', () => {
    const { begin, seal, refusal } = withMove(
      { cost: 3 },
      { deals: { pact: { parties: { east: { cost: 3 }, west: {} } } } },
    );
    expect(refusal(begin(), seal('east', 'act', 'pact'))).toEqual({ code: 'too-dear', asked: 6, held: 5 });
    expect(refusal(begin({ gold: 6 }), seal('east', 'act', 'pact'))).toBe('accepted');
    expect(refusal(begin({ gold: 2 }), seal('east', 'act'))).toEqual({ code: 'too-dear', asked: 3, held: 2 });
  });

  test('O12 a draft obeys the law of sealed orders', () => {
    const { begin, draft, refusal, play, seat, order } = withMove({ cost: 6 });
    expect(refusal(begin(), draft('east', 'act'))).toEqual({ code: 'too-dear', asked: 6, held: 5 });
    const drafted = play(begin({ gold: 6 }), draft('east', 'east_rest'), draft('east', 'act'));
    expect(drafted.seats[seat('east')].draft).toEqual([order('act')]);
  });

  test('O13 the first reason counts', () => {
    const { begin, turn, seal, refusal } = withMove({ limit: 1, rest: 3, requires: 'heat <= 5', cost: 5 });
    const after = turn(begin(), { east: ['act'] });
    expect(refusal(after, seal('east', 'act'))).toMatchObject({ code: 'limit' });
    const resting = withMove({ rest: 3, requires: 'heat <= 5', cost: 5 });
    const rested = resting.turn(resting.begin(), { east: ['act'] });
    expect(resting.refusal(rested, resting.seal('east', 'act'))).toMatchObject({ code: 'resting' });
    expect(resting.refusal(resting.begin({ heat: 6, gold: 0 }), resting.seal('east', 'act'))).toMatchObject({
      code: 'condition',
    });
  });
});
