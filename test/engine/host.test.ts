import { describe, expect, test } from 'vitest';
import { apply } from '../../shared/engine/apply.ts';
import { speak, world } from './world.ts';

const scenario = world({ moves: { act: { role: 'east', cost: 3, effects: { heat: 1 } } } });
const { begin, play, turn, seal, inject, close, value, causes } = speak(scenario);

describe('H · the host’s hand', () => {
  test('H1 an injection changes tracks at once, added up and then held', () => {
    const after = play(begin(), inject({ heat: 7, gold: -2 }, 'A hot wind'), inject({ heat: -1 }, 'It turns'));
    expect([value(after, 'heat'), value(after, 'gold')]).toEqual([9, 3]);
    expect(after.report.injected.map(each => each.text)).toEqual(['A hot wind', 'It turns']);
    expect(causes(after.report.injected[0].changes, 'heat')).toEqual(['injected 7', 'range -2']);
    expect(causes(after.report.injected[0].changes, 'gold')).toEqual(['injected -2']);
  });

  test('H1 the same track twice is one sum', () => {
    const effects = [
      [0, 7],
      [0, -4],
    ] as const;
    const answer = apply(scenario, begin(), { kind: 'injected', text: '', effects, by: 'host' });
    expect(answer.ok && value(answer.value, 'heat')).toBe(8);
  });

  test('H1 the next report is without it, and begins with the board that it left', () => {
    const after = turn(play(begin(), inject({ heat: 2 })));
    expect(after.report.injected).toEqual([]);
    expect(after.report.before[0]).toBe(7);
  });

  test('H1 seats keep what they have sealed', () => {
    const after = play(begin(), seal('east', 'act'), inject({ heat: 2 }), close);
    expect(value(after, 'heat')).toBe(8);
  });

  test('H2 an unknown track is refused', () => {
    const answer = apply(scenario, begin(), {
      kind: 'injected',
      text: '',
      effects: [
        [0, 1],
        [4, 1],
      ],
      by: 'host',
    });
    expect(answer).toEqual({ ok: false, error: { code: 'no-such-track', track: 4 } });
  });

  test('H2 a fraction is an error', () => {
    expect(() => play(begin(), inject({ heat: 0.5 }))).toThrow('whole numbers');
  });

  test('H3 a sealed order stands, and pays what is there', () => {
    const after = play(begin(), seal('east', 'act'), inject({ gold: -4 }), close);
    expect([value(after, 'heat'), value(after, 'gold')]).toEqual([6, 0]);
    expect(causes(after.report.changes, 'gold')).toEqual(['cost -3', 'range 2']);
  });
});
