import type { Scenario } from '../scenario/scenario.ts';
import { draw, seedOf } from './chance.ts';
import { boardOf } from './resolve/board.ts';
import { runEvents } from './resolve/dawn.ts';
import type { Report, State } from './state.ts';
import { tablesOf } from './tables.ts';

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
  const tracks = drawn(scenario, seed);
  for (const [id, value] of Object.entries(options.start ?? {})) tracks[placeable(scenario, id, value)] = value;
  return firstDawn(scenario, before(scenario, seed, tracks));
};

const drawn = (scenario: Scenario, seed: string): number[] => {
  const { salts } = tablesOf(scenario).opening;
  const folded = seedOf(seed);
  return scenario.tracks.map(({ starts }, track) =>
    starts.length === 1 ? starts[0] : starts[draw(folded, 0, salts[track]) % starts.length],
  );
};

/** The index of a track that may start at this value. */
const placeable = (scenario: Scenario, id: string, value: number): number => {
  const index = scenario.tracks.findIndex(track => track.id === id);
  if (index === -1) throw new RangeError(`cannot start '${id}': ${scenario.id} has no such track`);
  const { low, high } = scenario.tracks[index];
  if (Number.isInteger(value) && value >= low && value <= high) return index;
  throw new RangeError(`cannot start '${id}' at ${value}: it is a whole number from ${low} to ${high}`);
};

/** The table before anything happens. */
const before = (scenario: Scenario, seed: string, tracks: readonly number[]): State => {
  const { times, last, happened, counts, entries, seats, offersMade } = tablesOf(scenario).opening;
  return {
    seed,
    turn: 1,
    status: 'open',
    ending: -1,
    tracks,
    times,
    last,
    placed: [],
    happened,
    counts,
    entries,
    seats,
    offers: [],
    offersMade,
    report: blankReport(scenario, tracks),
    scores: null,
  };
};

const blankReport = (scenario: Scenario, tracks: readonly number[]): Report => ({
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
});

const firstDawn = (scenario: Scenario, state: State): State => {
  const board = boardOf(scenario, state, state.seats);
  runEvents(board);
  const report = { ...state.report, events: board.events, dawn: board.log, after: board.tracks };
  return { ...state, tracks: board.tracks, happened: board.happened, report };
};
