import { describe, expect, test } from 'vitest';
import { speak, world } from './world.ts';

const both = { east: ['act'], west: ['react'] };

describe('R · the reveal', () => {
  test('R1 effects read the board after everybody has paid', () => {
    const act = { role: 'east', cost: 2, effects: { heat: 'gold >= 5 ? 3 : 1' } };
    const { begin, turn, value } = speak(world({ moves: { act } }));
    expect(value(turn(begin(), { east: ['act'] }), 'heat')).toBe(6);
    expect(value(turn(begin({ gold: 7 }), { east: ['act'] }), 'heat')).toBe(8);
  });

  test('R1 what does not happen is not paid', () => {
    const deal = { parties: { east: { cost: 1 }, west: {} } };
    const { begin, turn, value, causes } = speak(world({ moves: { act: { role: 'east', cost: 2 } }, deals: { deal } }));
    const after = turn(begin(), { east: ['act', 'deal'] });
    expect(value(after, 'gold')).toBe(3);
    expect(causes(after.report.changes, 'gold')).toEqual(['cost -2']);
  });

  test('R2 all moves read the same board and are added up', () => {
    const { begin, turn, value } = speak(
      world({
        moves: {
          act: { role: 'east', effects: { heat: 2 } },
          react: { role: 'west', effects: { heat: 'heat >= 7 ? 3 : 1' } },
        },
      }),
    );
    expect(value(turn(begin(), both), 'heat')).toBe(8);
    expect(value(turn(begin({ heat: 7 }), { west: ['react'] }), 'heat')).toBe(10);
  });

  test('R2 luck reads that board too', () => {
    const luck = [{ chance: 100, effects: { heat: 'heat >= 6 ? 3 : 1' } }];
    const { begin, turn, value } = speak(world({ moves: { act: { role: 'east', effects: { heat: 1 }, luck } } }));
    expect(value(turn(begin(), { east: ['act'] }), 'heat')).toBe(7);
  });

  test('R3 a track is held only after all is added up, and what is lost is told', () => {
    const { begin, turn, value, causes } = speak(
      world({
        moves: { act: { role: 'east', effects: { heat: 4 } }, react: { role: 'west', effects: { heat: -1 } } },
      }),
    );
    expect(value(turn(begin({ heat: 7 }), both), 'heat')).toBe(10);
    const over = turn(begin({ heat: 9 }), both);
    expect(value(over, 'heat')).toBe(10);
    expect(causes(over.report.changes, 'heat')).toEqual(['move 4', 'move -1', 'range -2']);
    const under = turn(begin({ heat: 0 }), { west: ['react'] });
    expect(causes(under.report.changes, 'heat')).toEqual(['move -1', 'range 1']);
  });

  test('R4 a change of nothing is no change, and every other has its cause', () => {
    const { begin, turn, move, track } = speak(
      world({
        moves: { act: { role: 'east', cost: 1, effects: { heat: 'heat - 5', silver: 30 } } },
        upkeep: { income: { effects: { gold: 2 } } },
      }),
    );
    expect(turn(begin(), { east: ['act'] }).report.changes).toEqual([
      { track: track('gold'), by: -1, kind: 'cost', id: move('act') },
      { track: track('silver'), by: 30, kind: 'move', id: move('act') },
      { track: track('silver'), by: -25, kind: 'range', id: 0 },
      { track: track('gold'), by: 2, kind: 'upkeep', id: 0 },
    ]);
  });

  test('R5 played.X is what happens in this reveal, whoever does it', () => {
    const { begin, turn, value } = speak(
      world({
        moves: {
          act: { role: 'east', effects: { heat: 'played.react ? 3 : 1' } },
          react: { role: 'west', requires: 'heat >= 5' },
        },
      }),
    );
    expect(value(turn(begin(), both), 'heat')).toBe(8);
    expect(value(turn(begin(), { east: ['act'] }), 'heat')).toBe(6);
    expect(value(turn(turn(begin(), { west: ['react'] }), { east: ['act'] }), 'heat')).toBe(6);
  });

  test('R5 an unmet deal is not played, and signals count what happens in a domain', () => {
    const { begin, turn, value } = speak(
      world({
        moves: {
          act: { role: 'east', domain: 'force', intensity: 1, effects: { heat: 'played.pact ? 3 : 0' } },
          react: { role: 'west', domain: 'force', intensity: 2 },
          trade: { role: 'west', domain: 'trade', intensity: 1 },
        },
        deals: { pact: { parties: { south: {}, west: {} }, domain: 'force', intensity: 1 } },
        tracks: { noise: { range: [0, 9], start: 0 } },
        upkeep: { hear: { effects: { noise: 'signals.force' } } },
      }),
    );
    const unmet = turn(begin(), { east: ['act'], west: ['react', 'trade'], south: ['pact'] });
    expect([value(unmet, 'heat'), value(unmet, 'noise')]).toEqual([5, 2]);
    const met = turn(begin(), { east: ['act'], west: ['pact'], south: ['pact'] });
    expect([value(met, 'heat'), value(met, 'noise')]).toEqual([8, 2]);
  });

  test('R6 times and last speak of the turns before this one', () => {
    const { begin, turn, value, move } = speak(
      world({
        moves: { act: { role: 'east', effects: { heat: 'times.act == 0 ? 1 : 3' } } },
        tracks: { seen: { range: [-9, 9], start: 0 } },
        upkeep: { see: { effects: { seen: 'last.act' } } },
      }),
    );
    const two = turn(begin(), { east: ['act'] });
    expect([value(two, 'heat'), value(two, 'seen')]).toEqual([6, -9]);
    expect([two.times[move('act')], two.last[move('act')]]).toEqual([1, 1]);
    const three = turn(two, { east: ['act'] });
    expect([value(three, 'heat'), value(three, 'seen')]).toEqual([9, -8]);
  });

  test('R6 the next dawn counts them', () => {
    const { begin, turn, value } = speak(
      world({
        moves: { act: { role: 'east' } },
        events: { echo: { from: 1, repeat: true, when: 'times.act == 1 && last.act == 1', effects: { heat: 1 } } },
      }),
    );
    expect(value(turn(begin(), { east: ['act'] }), 'heat')).toBe(6);
  });

  test('R6 an ending counts the turns before, too', () => {
    const endings = { known: { when: 'times.act >= 1', title: 'Known' } };
    const { begin, turn } = speak(world({ endings, moves: { act: { role: 'east' } } }));
    const two = turn(begin(), { east: ['act'] });
    expect([two.status, turn(two).status]).toEqual(['open', 'ended']);
  });

  test('R7 what was done, unmet and failed is public', () => {
    const { begin, turn, outcomes } = speak(
      world({
        moves: { act: { role: 'east' }, react: { role: 'west', requires: 'gold >= 9' } },
        deals: { pact: { parties: { east: {}, west: {} } } },
      }),
    );
    const after = turn(begin(), { east: ['pact', 'act'], west: ['react'] });
    expect(outcomes(after)).toEqual({ 'east pact': 'unmet', 'east act': 'done', 'west react': 'failed' });
  });
});
