import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply } from '../shared/engine/apply.ts';
import { digest } from '../shared/engine/digest.ts';
import type { Entry } from '../shared/engine/entry.ts';
import { offered } from '../shared/engine/legal.ts';
import { replay } from '../shared/engine/replay.ts';
import { start } from '../shared/engine/start.ts';
import type { Change, Order, Report, State } from '../shared/engine/state.ts';
import { tablesOf } from '../shared/engine/tables.ts';
import { ENGINE } from '../shared/engine/version.ts';
import { type Onlooker, type View, view } from '../shared/engine/view.ts';
import type { Scenario } from '../shared/scenario/scenario.ts';
import { type Draw, drawsFrom, fuzz, type Step, someOrders } from './fuzz.ts';
import { allScenarios } from './scenarios.ts';

/** What holds in every scenario and every game. A game that ever broke a law stays here, by its number. */
const BROKEN_ONCE: readonly number[] = [];
const SEED = 20240728;

/** Plays games by number; fast-check tells the first number that breaks the law. */
const inGames = (games: number, law: (game: number) => void): void => {
  fc.assert(fc.property(fc.nat(), law), {
    seed: SEED,
    numRuns: games,
    examples: BROKEN_ONCE.map(game => [game]),
    endOnFailure: true,
  });
};

const take = (scenario: Scenario, state: State, entry: Entry): State => {
  const next = apply(scenario, state, entry);
  if (!next.ok) throw new Error(`${JSON.stringify(entry)} is refused: ${JSON.stringify(next.error)}`);
  return next.value;
};

const sealing = (seat: number, orders: readonly Order[]): Entry => ({
  kind: 'sealed',
  seat,
  orders,
  how: 'bot',
  by: 'law',
});
const as = (role: number): Onlooker => ({ kind: 'seat', role });
const isReveal = ({ before, after }: Step): boolean => after.report.turn !== before.report.turn;

describe.each(allScenarios().map(scenario => ({ id: scenario.id, scenario })))('the laws of $id', ({ scenario }) => {
  const seats = scenario.roles.map((_, seat) => seat);

  test('every order that a view offers is accepted, and no other', () => {
    inGames(60, game => {
      for (const step of fuzz(scenario, game)) {
        if (!isReveal(step) || step.after.status === 'ended') continue;
        for (const seat of seats) obeysItsView(scenario, step.after, seat);
      }
    });
  });

  test('orders of the seats may arrive in any order', () => {
    inGames(250, game => {
      const draw = drawsFrom(game);
      let state = start(scenario, `swap ${game}`);
      while (state.status === 'open') {
        const now = state;
        const entries = seats.map(seat => sealing(seat, someOrders(scenario, now, seat, draw)));
        const [one, other] = [entries, shuffled(entries, draw)].map(given =>
          given.reduce((before, entry) => take(scenario, before, entry), now),
        );
        expect(JSON.stringify(other)).toBe(JSON.stringify(one));
        state = one;
      }
    });
  });

  test('replaying gives the same digests', () => {
    inGames(40, game => {
      const entries = [...fuzz(scenario, game)]
        .filter(({ before, after }) => before !== after)
        .map(({ entry, after }) => ({ entry, digest: digest(after) }));
      const header = { engine: ENGINE, scenario: scenario.id, hash: scenario.hash, seed: `fuzz ${game}`, start: {} };
      const state = replay(scenario, JSON.parse(JSON.stringify({ header, entries })));
      expect(digest(state)).toBe(entries.at(-1)?.digest);
    });
  });

  test('between two reveals nobody sees anything of another seat’s secrets', () => {
    inGames(60, game => {
      const draw = drawsFrom(game);
      for (const step of fuzz(scenario, game)) {
        if (step.after.status === 'ended' || draw(4) > 0) continue;
        const seat = draw(seats.length);
        const onlooker: Onlooker = draw(5) === 0 ? { kind: 'spectator' } : as(seat);
        const veiled = otherSecrets(scenario, step.after, onlooker, draw);
        expect(JSON.stringify(view(scenario, veiled, onlooker))).toBe(
          JSON.stringify(view(scenario, step.after, onlooker)),
        );
      }
    });
  });

  test('what a seat does in secret changes no other view', () => {
    inGames(60, game => {
      for (const { before, entry, after } of fuzz(scenario, game)) {
        if (!('seat' in entry) || before === after || after.report.turn !== before.report.turn) continue;
        for (const seat of seats) {
          if (seat === entry.seat || isTold(scenario, before, after, entry, seat)) continue;
          expect(unsealedView(scenario, after, seat)).toBe(unsealedView(scenario, before, seat));
        }
      }
    });
  });

  test('the state survives JSON, and plays on from it', () => {
    inGames(100, game => {
      for (const { before, entry, after } of fuzz(scenario, game)) {
        const copy: State = JSON.parse(JSON.stringify(before));
        expect(copy).toStrictEqual(before);
        const next = apply(scenario, copy, entry);
        if (next.ok) expect(JSON.stringify(next.value)).toBe(JSON.stringify(after));
      }
    });
  });

  test('apply leaves its input untouched', () => {
    inGames(150, game => {
      for (const { before, entry } of fuzz(scenario, game)) {
        freeze(before);
        freeze(entry);
        apply(scenario, before, entry);
      }
    });
  });

  test('every number is whole, and every track is in its range', () => {
    inGames(150, game => {
      for (const { after } of fuzz(scenario, game)) {
        expect(numbersIn(after).every(number => Number.isSafeInteger(number) && !Object.is(number, -0))).toBe(true);
        const isHeld = (value: number, track: number) =>
          value >= scenario.tracks[track].low && value <= scenario.tracks[track].high;
        expect(after.tracks.every(isHeld)).toBe(true);
      }
    });
  });

  test('the changes of a report add up to what changed', () => {
    inGames(200, game => {
      for (const step of fuzz(scenario, game)) {
        if (!isReveal(step)) continue;
        const { before, after, changes, dawn } = step.after.report;
        expect(before).toEqual(step.before.tracks);
        expect(after).toEqual(step.after.tracks);
        expect(addedTo(before, [...changes, ...dawn])).toEqual(after);
        for (const onlooker of [...seats.map(as), { kind: 'spectator' } as const]) {
          addsUpInView(view(scenario, step.after, onlooker));
        }
      }
    });
  });

  test('an order does what its view said, within the bounds it gave', () => {
    inGames(60, game => {
      for (const step of fuzz(scenario, game)) {
        if (!isReveal(step)) continue;
        for (const seat of seats) keepsToItsView(view(scenario, step.before, as(seat)), step.after.report, seat);
      }
    });
  });
});

const obeysItsView = (scenario: Scenario, state: State, seat: number): void => {
  const { own } = view(scenario, state, as(seat));
  const isOffered = own?.options.filter(option => option.reason === 'offered') ?? [];
  expect(isOffered.map(({ move, target }) => ({ move, target }))).toEqual(offered(scenario, state, seat));
  for (const { move, target, reason } of own?.options ?? []) {
    const answer = apply(scenario, state, sealing(seat, [{ move, target }]));
    expect(answer.ok ? 'offered' : answer.error.code).toBe(reason);
  }
};

const shuffled = <T>(list: readonly T[], draw: Draw): readonly T[] => {
  const mixed = [...list];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = draw(at + 1);
    [mixed[at], mixed[other]] = [mixed[other], mixed[at]];
  }
  return mixed;
};

/** The same table for this onlooker, with everything else that is hidden from it drawn anew. */
const otherSecrets = (scenario: Scenario, state: State, onlooker: Onlooker, draw: Draw): State => {
  const role = onlooker.kind === 'seat' ? onlooker.role : -1;
  const veil = tablesOf(scenario).veils[role === -1 ? scenario.roles.length : role];
  const anew = (values: readonly number[]) =>
    values.map((value, track) => {
      const { low, high } = scenario.tracks[track];
      return veil.tracks[track] ? low + draw(high - low + 1) : value;
    });
  const often = (values: readonly number[]) => values.map((value, move) => (veil.moves[move] ? draw(4) : value));
  const moved = (changes: readonly Change[]) =>
    changes.map(change => (veil.tracks[change.track] ? { ...change, by: 1 + draw(3) } : change));
  const { report } = state;
  return {
    ...state,
    seed: `another ${state.seed}`,
    tracks: anew(state.tracks),
    times: often(state.times),
    last: often(state.last),
    placed: state.placed.filter(([move]) => !veil.moves[move]),
    seats: state.seats.map((seat, index) =>
      index === role ? seat : { ...seat, draft: null, sealed: seat.sealed && someOrders(scenario, state, index, draw) },
    ),
    offers: state.offers.filter(({ move }) => scenario.moves[move].parties.some(party => party.role === role)),
    report: {
      ...report,
      orders: report.orders.filter(({ move }) => !veil.moves[move]),
      changes: moved(report.changes),
      dawn: moved(report.dawn),
      before: anew(report.before),
      after: anew(report.after),
    },
  };
};

/** An offer is told to the parties of its deal. */
const isTold = (scenario: Scenario, before: State, after: State, entry: Entry, seat: number): boolean => {
  if (entry.kind !== 'offered' && entry.kind !== 'agreed' && entry.kind !== 'withdrawn') return false;
  const changed = after.offers.find(offer => !before.offers.includes(offer));
  return scenario.moves[changed?.move ?? 0].parties.some(party => party.role === seat);
};

/** That somebody has sealed is public; everything else must be the same. */
const unsealedView = (scenario: Scenario, state: State, seat: number): string =>
  JSON.stringify({ ...view(scenario, state, as(seat)), sealed: [] });

const freeze = (value: unknown): void => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
};

const numbersIn = (value: unknown): readonly number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

const addedTo = (tracks: readonly number[], changes: readonly Change[]): readonly number[] => {
  const sums = [...tracks];
  for (const { track, by } of changes) sums[track] += by;
  return sums;
};

const addsUpInView = ({ report }: View): void => {
  const told = addedTo(
    report.before.map(value => value ?? 0),
    [...report.changes, ...report.dawn],
  );
  expect(told).toEqual(report.after.map(value => value ?? 0));
};

/** Every track is asked, those that the seat cannot see as well: the truth lies within what it was told. */
const keepsToItsView = ({ own }: View, report: Report, seat: number): void => {
  for (const order of report.orders) {
    const option = own?.options.find(({ move, target }) => move === order.move && target === order.target);
    if (order.seat !== seat || option === undefined) continue;
    if (option.holds === 'yes') expect(order.outcome).not.toBe('failed');
    if (option.holds === 'no') expect(order.outcome).not.toBe('done');
    if (order.outcome !== 'done') continue;
    const caused = report.changes.filter(({ kind, id }) => (kind === 'move' || kind === 'luck') && id === order.move);
    for (const { track } of caused) {
      const sum = caused.filter(change => change.track === track).reduce((total, { by }) => total + by, 0);
      const bounds = option.effects.find(effect => effect.track === track);
      expect(sum).toBeGreaterThanOrEqual(bounds?.low ?? 0);
      expect(sum).toBeLessThanOrEqual(bounds?.high ?? 0);
    }
    for (const { track, low, high } of option.effects) {
      if (caused.some(change => change.track === track)) continue;
      expect(low).toBeLessThanOrEqual(0);
      expect(high).toBeGreaterThanOrEqual(0);
    }
  }
};
