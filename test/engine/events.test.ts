import { describe, expect, test } from 'vitest';
import { hash } from '../../shared/engine/chance.ts';
import type { State } from '../../shared/engine/state.ts';
import { speak, world } from './world.ts';

const withEvents = (events: Record<string, unknown>) => speak(world({ events, turns: 6 }));

/** The heat at the start of each turn, when nobody does anything. */
const heats = (said: ReturnType<typeof speak>, starts = {}, seed = 'seed') => {
  const seen: number[] = [];
  for (let state = said.begin(starts, seed); ; state = said.turn(state)) {
    if (state.status === 'ended') return seen;
    seen.push(said.value(state, 'heat'));
  }
};

describe('E · events', () => {
  test('E1 in file order, each before the next is asked', () => {
    const said = withEvents({
      warm: { turn: 1, effects: { heat: 2 } },
      warmer: { turn: 1, when: 'heat == 7', effects: { heat: 'heat == 7 ? 1 : 0' } },
      seen: { turn: 1, when: 'happened.warmer', effects: { heat: 1 } },
      late: { turn: 1, when: 'heat == 5', effects: { heat: 1 } },
    });
    expect(said.begin().report.events).toEqual([0, 1, 2]);
    expect(said.value(said.begin(), 'heat')).toBe(9);
  });

  test('E1 each is held in range before the next', () => {
    const said = withEvents({ up: { turn: 1, effects: { heat: 9 } }, down: { turn: 1, effects: { heat: -1 } } });
    const { report } = said.begin();
    expect(said.causes(report.dawn, 'heat')).toEqual(['event 9', 'range -4', 'event -1']);
  });

  test('E2 from and until, and when', () => {
    expect(heats(withEvents({ a: { from: 2, until: 4, repeat: true, effects: { heat: 1 } } }))).toEqual([
      5, 6, 7, 8, 8, 8,
    ]);
    const when = withEvents({ a: { from: 2, when: 'heat >= 6', effects: { heat: 1 } } });
    expect(heats(when)).toEqual([5, 5, 5, 5, 5, 5]);
    expect(heats(when, { heat: 6 })).toEqual([6, 7, 7, 7, 7, 7]);
  });

  test('E3 once, or with repeat in every turn', () => {
    expect(heats(withEvents({ a: { from: 1, effects: { heat: 1 } } }))).toEqual([6, 6, 6, 6, 6, 6]);
    expect(heats(withEvents({ a: { from: 1, repeat: true, effects: { heat: 1 } } }))).toEqual([6, 7, 8, 9, 10, 10]);
  });

  test('E4 a chance is a number, or an expression of the board', () => {
    const fixed = withEvents({ a: { from: 1, repeat: true, chance: 50, effects: { heat: 1 } } });
    const read = withEvents({ a: { from: 1, repeat: true, chance: '10 * heat', effects: { heat: 1 } } });
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const came = (turn: number, chance: number) => hash(seed, turn, 'event', 'a', 0) % 100 < chance;
      const first = came(1, 50) ? 6 : 5;
      expect(heats(fixed, {}, seed).slice(0, 2)).toEqual([first, first + (came(2, 50) ? 1 : 0)]);
      expect(heats(read, {}, seed).slice(0, 2)).toEqual([first, first + (came(2, 10 * first) ? 1 : 0)]);
    }
    expect(heats(read, { heat: 0 })).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('E5 no event follows the last reveal', () => {
    const said = speak(world({ turns: 2, events: { a: { from: 1, repeat: true, effects: { heat: 1 } } } }));
    const ended = said.turn(said.turn(said.begin()));
    expect([ended.status, ended.turn, ended.report.events, ended.report.dawn]).toEqual(['ended', 2, [], []]);
    expect(said.value(ended, 'heat')).toBe(7);
  });
});

describe('U · upkeep', () => {
  test('U1 in file order, each before the next is asked', () => {
    const { begin, turn, value } = speak(
      world({
        upkeep: {
          up: { effects: { heat: 9 } },
          down: { effects: { heat: -1 } },
          nine: { when: 'heat == 9', effects: { gold: 1 } },
          ten: { when: 'heat == 10', effects: { gold: 2 } },
        },
      }),
    );
    const after = turn(begin());
    expect([value(after, 'heat'), value(after, 'gold')]).toEqual([9, 6]);
  });

  test('U2 a rule whose condition does not hold does nothing', () => {
    const { begin, turn, value } = speak(world({ upkeep: { odd: { when: 'turn % 2 == 1', effects: { heat: 1 } } } }));
    const two = turn(begin());
    expect([value(two, 'heat'), value(turn(two), 'heat')]).toEqual([6, 6]);
  });
});

describe('X · endings', () => {
  const endOf = (state: State) => [state.status, state.ending, state.turn];
  const endings = {
    hot: { when: 'heat >= 8', title: 'Hot' },
    hotter: { when: 'heat >= 9', title: 'Hotter' },
    warm: { at: 'end', when: 'heat >= 6', title: 'Warm' },
  };
  const said = speak(world({ turns: 2, endings, moves: { act: { role: 'east', effects: { heat: 1 } } } }));

  test('X1 the first that holds, in file order, after upkeep', () => {
    expect(endOf(said.turn(said.begin({ heat: 9 })))).toEqual(['ended', 0, 1]);
    expect(endOf(said.turn(said.begin({ heat: 7 }), { east: ['act'] }))).toEqual(['ended', 0, 1]);
    const cooled = speak(world({ turns: 2, endings, upkeep: { cool: { effects: { heat: -1 } } } }));
    expect(endOf(cooled.turn(cooled.begin({ heat: 8 })))).toEqual(['open', -1, 2]);
  });

  test('X1 an ending may ask what was played in this reveal', () => {
    const acted = { acted: { when: 'played.act', title: 'Acted' } };
    const { begin, turn } = speak(world({ endings: acted, moves: { act: { role: 'east' } } }));
    expect(turn(begin(), { east: ['act'] }).status).toBe('ended');
    expect(turn(begin()).status).toBe('open');
  });

  test('X2 those at the end are asked after the last turn alone', () => {
    const two = said.turn(said.begin({ heat: 6 }));
    expect(endOf(two)).toEqual(['open', -1, 2]);
    expect(endOf(said.turn(two))).toEqual(['ended', 2, 2]);
    expect(endOf(said.turn(said.turn(said.begin())))).toEqual(['ended', 3, 2]);
  });

  test('X3 without one the next turn begins', () => {
    expect(said.turn(said.begin()).turn).toBe(2);
    const last = speak(world({ turns: 2, events: { end: { from: 1, when: 'last_turn', effects: { heat: 1 } } } }));
    expect([last.value(last.begin(), 'heat'), last.value(last.turn(last.begin()), 'heat')]).toEqual([5, 6]);
  });
});
