import { describe, expect, test } from 'vitest';
import type { State } from '../../shared/engine/state.ts';
import { type Onlooker, reportFor, view } from '../../shared/engine/view.ts';
import { speak, world } from './world.ts';

const scenario = world({
  slots: 3,
  tracks: {
    calm: { range: [0, 10], start: 5 },
    bond: { range: [0, 10], start: 5, seen_by: ['east', 'west'] },
  },
  moves: {
    act: { role: 'east', cost: 1, effects: { heat: 1, gold: 1, silver: 1 } },
    whisper: {
      role: 'west',
      covert: true,
      targets: ['harbour'],
      cost: 1,
      effects: { heat: -2, calm: 1, bond: 1 },
      luck: [{ chance: 100, effects: { heat: -1, calm: -1 } }],
    },
    dear: { role: 'east', cost: 9 },
    once: { role: 'east', limit: 1, rest: 2 },
    slow: { role: 'east', rest: 2 },
    shore: { role: 'east', targets: ['harbour', 'hill'], per_target: 1 },
    cold: { role: 'east', requires: 'heat <= 2' },
    blind: { role: 'east', requires: 'heat >= 5 && silver >= 6' },
    guess: {
      role: 'east',
      effects: { heat: 'silver >= 5 ? 2 : -1', calm: 'heat' },
      luck: [
        { chance: 30, effects: { heat: 3 } },
        { chance: 100, effects: { bond: 1 } },
        { chance: 0, effects: { bond: 5 } },
      ],
    },
    purse: { role: 'east', cost: 1, effects: { calm: 'gold' } },
    echo: { role: 'east', effects: { heat: 'times.whisper >= 1 ? 2 : 0' } },
    look: { role: 'south' },
    reckon: { role: 'west', effects: { heat: 'silver >= 5 ? 2 : -1' } },
  },
  deals: {
    pact: { parties: { east: {}, west: {} }, effects: { bond: 2 } },
    secret: { covert: true, parties: { east: {}, west: {} }, effects: { heat: 1 } },
  },
});
const { begin, play, turn, seal, draft, offer, agree, inject, seat, track, move, order, causes } = speak(scenario);

const as = (role: string): Onlooker => ({ kind: 'seat', role: seat(role) });
const spectator: Onlooker = { kind: 'spectator' };
const facilitator: Onlooker = { kind: 'facilitator' };
const see = (state: State, onlooker: Onlooker) => view(scenario, state, onlooker);

const option = (state: State, role: string, name: string) => {
  const { move: of, target } = order(name);
  const found = see(state, as(role)).own?.options.find(each => each.move === of && each.target === target);
  if (found === undefined) throw new Error(`no option ${name}`);
  return found;
};
const effectOn = (state: State, role: string, name: string, id: string) => {
  const effect = option(state, role, name).effects.find(each => each.track === track(id));
  return effect && [effect.low, effect.high];
};

describe('V · views', () => {
  test('V1 a private track is for its viewers', () => {
    const tracks = (onlooker: Onlooker) => see(begin(), onlooker).tracks;
    expect(tracks(as('east'))).toEqual([5, 5, null, null, 5, 5]);
    expect(tracks(as('south'))).toEqual([5, null, null, 5, 5, null]);
    expect(tracks(spectator)).toEqual([5, null, null, null, 5, null]);
  });

  test('V1 so is every change of it, and its value in reports', () => {
    const acted = play(turn(begin(), { east: ['act'] }), inject({ silver: 1, heat: 1 }));
    const { report } = see(acted, as('east'));
    expect(report.changes.map(change => change.track)).toEqual([track('gold'), track('heat'), track('gold')]);
    expect(report.before[track('silver')]).toBeNull();
    expect(report.after).toEqual([6, 5, null, null, 5, 5]);
    expect(report.injected).toEqual([
      { text: 'A storm', changes: [{ track: track('heat'), by: 1, kind: 'injected', id: 0 }] },
    ]);
    expect(causes(see(acted, as('west')).report.changes, 'silver')).toEqual(['move 1']);
  });

  test('V2 drafts and sealed orders are for their own seat', () => {
    const state = play(begin(), draft('east', 'act'), seal('west', 'reckon'));
    expect(see(state, as('east')).own).toMatchObject({ draft: [order('act')], sealed: null, sealedBy: null });
    expect(see(state, as('west')).own).toMatchObject({ sealed: [order('reckon')], sealedBy: 'person' });
    expect(see(state, as('south')).sealed).toEqual([false, true, false]);
    const bare = play(begin(), seal('west'));
    expect(see(state, as('south'))).toEqual(see(bare, as('south')));
    expect(see(state, spectator)).toEqual(see(bare, spectator));
  });

  test('V3 a covert move is shown to its parties alone', () => {
    const after = turn(begin(), { west: ['whisper@harbour', 'secret'], east: ['secret', 'act'] });
    const seen = (onlooker: Onlooker) => {
      const { report, times, last, placed } = see(after, onlooker);
      return {
        orders: report.orders.map(each => scenario.moves[each.move].id),
        luck: report.luck.length,
        times: [times[move('whisper')], times[move('secret')], last[move('secret')]],
        placed: placed.length,
      };
    };
    expect(seen(as('west'))).toEqual({
      orders: ['secret', 'act', 'whisper', 'secret'],
      luck: 1,
      times: [1, 1, 1],
      placed: 1,
    });
    expect(seen(as('east'))).toEqual({ orders: ['secret', 'act', 'secret'], luck: 0, times: [null, 1, 1], placed: 0 });
    expect(seen(spectator)).toEqual({ orders: ['act'], luck: 0, times: [null, null, null], placed: 0 });
  });

  test('V3 a covert half that nobody met stays with the parties', () => {
    const after = turn(begin(), { west: ['secret'] });
    expect(see(after, as('east')).report.orders).toEqual([{ ...order('secret'), seat: 1, outcome: 'unmet' }]);
    expect(see(after, as('south')).report.orders).toEqual([]);
  });

  test('V4 to others its public changes have no cause, one sum for each track', () => {
    const after = turn(begin(), { west: ['whisper@harbour'], east: ['act'] });
    const others = see(after, as('south')).report.changes;
    expect(causes(others, 'heat')).toEqual(['move 1', 'unknown -3']);
    expect(causes(others, 'calm')).toEqual([]);
    expect(causes(see(after, as('west')).report.changes, 'heat')).toEqual(['move 1', 'move -2', 'luck -1']);
    expect(others.filter(change => change.kind === 'unknown').every(change => change.id === 0)).toBe(true);
  });

  test('V5 offers are for the parties of their deal', () => {
    const offered = play(begin(), offer('east', 'pact'));
    const agreed = play(offered, agree('west', offered.offers[0].id));
    expect(see(agreed, as('west')).offers).toHaveLength(1);
    expect(see(agreed, facilitator).offers).toHaveLength(1);
    for (const onlooker of [as('south'), spectator]) expect(see(agreed, onlooker).offers).toEqual([]);
    const settled = turn(agreed, { east: ['pact'] });
    expect(see(settled, as('west')).report.offers).toMatchObject([{ status: 'broken' }]);
    expect(see(settled, as('south')).report.offers).toEqual([]);
  });

  test('V6 every order with its reason and number', () => {
    const told = (state: State, name: string) => {
      const { reason, n } = option(state, 'east', name);
      return [reason, n];
    };
    expect(told(begin(), 'act')).toEqual(['offered', 0]);
    expect(told(begin(), 'dear')).toEqual(['too-dear', 9]);
    expect(told(begin(), 'cold')).toEqual(['condition', 0]);
    const two = turn(begin(), { east: ['once', 'slow', 'shore@hill'] });
    expect(told(two, 'once')).toEqual(['limit', 1]);
    expect(told(two, 'slow')).toEqual(['resting', 4]);
    expect(told(two, 'shore@hill')).toEqual(['place-limit', 1]);
    expect(told(two, 'shore@harbour')).toEqual(['offered', 0]);
    expect(see(begin(), as('south')).own?.options.map(each => each.move)).toEqual([
      move('south_rest'),
      move('south_wait'),
      move('look'),
    ]);
    expect(option(begin(), 'east', 'act').cost).toBe(1);
  });

  test('V7 effects are told as far as the seat can know', () => {
    for (const silver of [0, 9]) {
      expect(effectOn(begin({ silver }), 'east', 'guess', 'heat')).toEqual([-1, 5]);
      expect(effectOn(begin({ silver }), 'east', 'echo', 'heat')).toEqual([0, 2]);
    }
    expect(effectOn(begin(), 'east', 'act', 'heat')).toEqual([1, 1]);
    expect(effectOn(begin({ heat: 7 }), 'east', 'guess', 'calm')).toEqual([7, 7]);
    expect(effectOn(begin(), 'east', 'guess', 'bond')).toEqual([1, 1]);
  });

  test('V7 what a seat has left after paying is not known before the reveal', () => {
    expect(effectOn(begin(), 'east', 'purse', 'calm')).toEqual([0, 10]);
    expect(effectOn(begin(), 'west', 'reckon', 'heat')).toEqual([-1, 2]);
  });

  test('V8 the whole condition holds, does not, or cannot be known', () => {
    const holds = (starts: Record<string, number>, name: string) => option(begin(starts), 'east', name).holds;
    expect([holds({}, 'act'), holds({}, 'cold'), holds({ heat: 2 }, 'cold')]).toEqual(['yes', 'no', 'yes']);
    for (const silver of [0, 9]) expect(holds({ silver }, 'blind')).toBe('unknown');
    expect(holds({ heat: 4, silver: 9 }, 'blind')).toBe('no');
    expect(option(begin({ heat: 4 }), 'east', 'blind').reason).toBe('offered');
  });

  test('V9 no seed ever, no score before the end', () => {
    const state = begin({}, 'a seed that is told to nobody');
    for (const onlooker of [as('east'), spectator, facilitator]) {
      expect(JSON.stringify(see(state, onlooker))).not.toContain('told to nobody');
      expect(see(state, onlooker).scores).toBeNull();
    }
    const ended = turn(turn(turn(turn(state))));
    expect(see(ended, spectator).scores).toEqual([0, 0, 0]);
    expect(JSON.stringify(see(ended, spectator))).not.toContain('told to nobody');
  });

  test('V10 a facilitator sees every track and report, and no drafts', () => {
    const state = play(turn(begin(), { west: ['whisper@harbour'] }), draft('east', 'act'));
    const seen = see(state, facilitator);
    expect([seen.tracks, seen.report, seen.own]).toEqual([state.tracks, state.report, null]);
    expect(see(state, spectator).own).toBeNull();
  });

  test('V11 after the end everything is open to all', () => {
    const ended = turn(turn(turn(turn(begin()))), { west: ['whisper@harbour', 'secret'], east: ['secret'] });
    for (const onlooker of [as('south'), spectator]) {
      const seen = see(ended, onlooker);
      expect([seen.tracks, seen.times, seen.placed, seen.report]).toEqual([
        ended.tracks,
        ended.times,
        ended.placed,
        ended.report,
      ]);
    }
    expect(see(ended, as('south')).own?.options).toEqual([]);
  });

  test('V11 earlier reports too', () => {
    const early = turn(begin(), { west: ['whisper@harbour'] });
    const ended = turn(turn(turn(early)));
    expect(reportFor(scenario, early, early.report, as('south')).orders).toEqual([]);
    expect(reportFor(scenario, ended, early.report, as('south'))).toEqual(early.report);
  });
});
