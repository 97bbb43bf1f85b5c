import { describe, expect, test } from 'vitest';
import { start } from '../../shared/engine/start.ts';
import { speak, world } from './world.ts';

const fire = { role: 'east', cost: 2, effects: { heat: 1 } };
const water = { role: 'west', cost: 1, effects: { heat: -1 } };
const small = speak(world({ moves: { fire, water } }));
const { begin, play, seal, draft, unseal, close, offer, inject, refusal, value, seat } = small;

describe('T · turns', () => {
  test('T1 a turn closes when the last seat seals', () => {
    const two = play(begin(), seal('east', 'fire'), seal('west'));
    expect(two.turn).toBe(1);
    const three = play(two, seal('south'));
    expect([three.turn, three.report.turn, value(three, 'heat')]).toEqual([2, 1, 6]);
  });

  test('T2 a turn that is closed before passes for who has not sealed, drafts or not', () => {
    const closed = play(begin(), draft('east', 'fire'), seal('west', 'water'), close);
    expect(closed.turn).toBe(2);
    expect(closed.report.sealedBy).toEqual(['pass', 'person', 'pass']);
    expect(value(closed, 'heat')).toBe(4);
  });

  test('T3 the last seal of a seat counts', () => {
    const closed = play(begin(), seal('east', 'fire'), seal('east', 'east_rest'), close);
    expect(value(closed, 'heat')).toBe(5);
    expect(closed.report.orders).toHaveLength(1);
  });

  test('T4 unsealing gives the draft back', () => {
    const open = play(begin(), seal('east', 'fire'), unseal('east'));
    expect(open.seats[seat('east')]).toEqual({ draft: [small.order('fire')], sealed: null, sealedBy: null });
    expect(refusal(open, unseal('east'))).toEqual({ code: 'not-sealed' });
    expect(refusal(play(begin(), seal('east')), draft('east', 'fire'))).toEqual({ code: 'already-sealed' });
  });

  test('T5 sealing deducts nothing, and the order of arrival does not matter', () => {
    const sealed = play(begin(), seal('east', 'fire'));
    expect(value(sealed, 'gold')).toBe(5);
    const one = play(begin(), seal('east', 'fire'), seal('west', 'water'));
    const other = play(begin(), seal('west', 'water'), seal('east', 'fire'));
    expect(one).toEqual(other);
  });

  test('T6 a new turn begins with empty seats', () => {
    const scenario = world({ deals: { pact: { parties: { east: {}, west: {} } } } });
    const pact = speak(scenario);
    const next = pact.play(pact.begin(), pact.draft('east', 'pact'), pact.offer('west', 'pact'), pact.close);
    expect(next.seats).toEqual(scenario.roles.map(() => ({ draft: null, sealed: null, sealedBy: null })));
    expect(next.offers).toEqual([]);
    expect(next.report.offers).toHaveLength(1);
  });

  test('T7 a table that has ended takes no entry', () => {
    const ended = play(begin(), close, close, close, close);
    expect(ended.status).toBe('ended');
    for (const entry of [seal('east'), draft('east'), unseal('east'), offer('east', 'fire'), inject({}), close]) {
      expect(refusal(ended, entry)).toEqual({ code: 'ended' });
    }
  });

  test('T8 a refused entry changes nothing', () => {
    const before = play(begin(), seal('east', 'fire'));
    const written = JSON.stringify(before);
    expect(refusal(before, seal('west', 'fire'))).not.toBe('accepted');
    expect(JSON.stringify(before)).toBe(written);
  });

  test('T8 a seat that the scenario has not is no rejection but an error', () => {
    expect(() => refusal(begin(), { kind: 'unsealed', seat: 3, by: 'test' })).toThrow('no seat 3');
  });

  test('T9 tracks begin at their start, drawn with equal chance, or as the host set them', () => {
    const drawn = speak(world({ tracks: { mood: { range: [0, 9], start: [2, 4, 4, 7] } } }));
    const seen = Array.from({ length: 4000 }, (_, seed) => drawn.value(drawn.begin({}, `seed ${seed}`), 'mood'));
    const share = (mood: number) => seen.filter(each => each === mood).length / seen.length;
    expect([share(2), share(4), share(7)]).toEqual([
      expect.closeTo(0.25, 1),
      expect.closeTo(0.5, 1),
      expect.closeTo(0.25, 1),
    ]);
    expect(drawn.value(drawn.begin({ mood: 9 }), 'mood')).toBe(9);
    expect(value(begin(), 'heat')).toBe(5);
  });

  test('T9 a start that does not exist or fit is an error with its reason', () => {
    const scenario = world();
    expect(() => start(scenario, 'seed', { start: { warmth: 1 } })).toThrow("'warmth': small has no such track");
    expect(() => start(scenario, 'seed', { start: { heat: 11 } })).toThrow(
      "'heat' at 11: it is a whole number from 0 to 10",
    );
    expect(() => start(scenario, 'seed', { start: { heat: 1.5 } })).toThrow("'heat' at 1.5");
  });

  test('T9 the events of turn 1 have happened when the game begins', () => {
    const dawn = speak(world({ events: { sunrise: { turn: 1, effects: { heat: 2 } } } })).begin();
    expect(dawn.tracks[0]).toBe(7);
    expect(dawn.report.events).toEqual([0]);
  });

  test('T10 costs, moves and luck, ledgers, upkeep, then the next dawn', () => {
    const whole = speak(
      world({
        moves: {
          fire: {
            ...fire,
            luck: [{ chance: 100, effects: { heat: 1 } }],
            domain: 'force',
            intensity: 1,
            answers: ['calls'],
          },
        },
        ledgers: { calls: { answered_by: 'east', window: 1, unprovoked: { heat: 1 } } },
        upkeep: { cool: { effects: { heat: -1 } } },
        events: { sunrise: { turn: 2, effects: { heat: 1 } } },
      }),
    );
    const { report } = whole.turn(whole.begin(), { east: ['fire'] });
    expect(report.changes.map(change => change.kind)).toEqual(['cost', 'move', 'luck', 'unprovoked', 'upkeep']);
    expect(report.dawn.map(change => change.kind)).toEqual(['event']);
    expect(report.after[0] - report.before[0]).toBe(3);
  });

  test('T10 an ending is sought after upkeep and before the dawn', () => {
    const ends = speak(
      world({
        upkeep: { cool: { effects: { heat: -5 } } },
        endings: { cold: { when: 'heat == 0', title: 'Cold' } },
        events: { sunrise: { turn: 2, effects: { heat: 5 } } },
      }),
    );
    const ended = turnOf(ends);
    expect([ended.status, ended.turn, ended.tracks[0]]).toEqual(['ended', 1, 0]);
  });
});

const turnOf = (said: typeof small) => said.turn(said.begin());
