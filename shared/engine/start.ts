import type { Scenario, Track } from '../scenario/scenario.ts';
import { hash } from './chance.ts';
import { boardOf } from './resolve/board.ts';
import { runEvents } from './resolve/dawn.ts';
import { COUNTED } from './resolve/ledgers.ts';
import { seatsOf } from './resolve/resolve.ts';
import type { State } from './state.ts';

export interface StartOptions {
  /** Track id to value, in place of what would be drawn. */
  readonly start?: Readonly<Record<string, number>>;
}

/**
 * Sets up a table and begins turn 1: its events have happened.
 *
 * @throws RangeError if `start` names an unknown track, or a value outside its range
 */
export const start = (scenario: Scenario, seed: string, options: StartOptions = {}): State => {
  const given = options.start ?? {};
  for (const [id, value] of Object.entries(given)) refuseStrange(scenario, id, value);
  const tracks = scenario.tracks.map(track => (Object.hasOwn(given, track.id) ? given[track.id] : drawn(track, seed)));
  return firstDawn(scenario, blank(scenario, seed, tracks));
};

const refuseStrange = (scenario: Scenario, id: string, value: number): void => {
  const track = scenario.tracks.find(each => each.id === id);
  if (track === undefined) throw new RangeError(`cannot start '${id}': ${scenario.id} has no such track`);
  if (!Number.isInteger(value) || value < track.low || value > track.high) {
    throw new RangeError(`cannot start '${id}' at ${value}: it is a whole number from ${track.low} to ${track.high}`);
  }
};

const drawn = (track: Track, seed: string): number =>
  track.starts[hash(seed, 0, 'start', track.id, 0) % track.starts.length];

/** The table before anything happens. */
const blank = (scenario: Scenario, seed: string, tracks: readonly number[]): State => ({
  seed,
  turn: 1,
  status: 'open',
  ending: -1,
  tracks,
  times: scenario.moves.map(() => 0),
  last: scenario.moves.map(() => -9),
  placed: [],
  happened: scenario.events.map(() => 0),
  counts: scenario.ledgers.flatMap(({ start: waiting }) =>
    COUNTED.map(outcome => (outcome === 'opened' ? waiting.length : 0)),
  ),
  entries: scenario.ledgers.flatMap(({ start: waiting }, ledger) =>
    waiting.map(({ domain, intensity, turn }) => ({ ledger, move: -1, domain, intensity, turn })),
  ),
  seats: seatsOf(scenario),
  offers: [],
  offersMade: scenario.moves.map(() => 0),
  report: {
    turn: 0,
    orders: [],
    sealedBy: scenario.roles.map(() => null),
    luck: [],
    ledger: [],
    offers: [],
    changes: [],
    events: [],
    dawn: [],
    injected: [],
    before: tracks,
    after: tracks,
  },
  scores: null,
});

const firstDawn = (scenario: Scenario, state: State): State => {
  const board = boardOf(scenario, state, state.seats);
  runEvents(board);
  const report = { ...state.report, events: board.events, dawn: board.log, after: board.tracks };
  return { ...state, tracks: board.tracks, happened: board.happened, report };
};
