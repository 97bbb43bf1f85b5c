import { hash } from '../engine/chance.ts';
import type { Report, SeatState, State } from '../engine/state.ts';
import type { View, ViewReport } from '../engine/view.ts';
import { NEVER } from '../scenario/expression/formula.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { driftOf } from './drift.ts';

/**
 * Draws what a view hides: a whole state that could be the truth. What the view shows stays as it is; hidden tracks start
 * where the rules let them start and move by what was seen to happen; what others hold in their seats stays unknown.
 */
export const imagine = (scenario: Scenario, view: View, seed: string): State => {
  const tracks = tracksOf(scenario, view, seed);
  return {
    seed,
    turn: view.turn,
    status: view.status,
    ending: view.ending,
    tracks,
    times: view.times.map(times => times ?? 0),
    last: view.last.map(last => last ?? NEVER),
    placed: view.placed,
    happened: view.happened,
    counts: view.counts,
    entries: view.entries,
    seats: scenario.roles.map((_, role) => seatOf(view, role)),
    offers: view.offers,
    offersMade: scenario.moves.map(({ index }) => madeOf(scenario, view, index)),
    report: reportOf(view.report, tracks),
    scores: view.scores,
  };
};

const tracksOf = (scenario: Scenario, view: View, seed: string): readonly number[] => {
  const drift = driftIn(scenario, view);
  return scenario.tracks.map(({ id, starts, low, high }, index) => {
    const seen = view.tracks[index];
    if (seen !== null) return seen;
    const started = starts[hash(seed, 0, 'start', id, 0) % starts.length];
    const astray = drift[index] === 0 ? 0 : (hash(seed, 0, 'start', id, 1) % 3) - 1;
    return Math.min(high, Math.max(low, started + drift[index] + astray));
  });
};

const drifts = new WeakMap<View, readonly number[]>();

/** A view is imagined many times over, and drifts the same. */
const driftIn = (scenario: Scenario, view: View): readonly number[] => {
  const old = drifts.get(view);
  if (old !== undefined) return old;
  const drift = driftOf(scenario, view);
  drifts.set(view, drift);
  return drift;
};

const EMPTY: SeatState = { draft: null, sealed: null, sealedBy: null };
const SEALED: SeatState = { draft: [], sealed: [], sealedBy: 'person' };

const seatOf = ({ own, sealed }: View, role: number): SeatState => {
  if (own !== null && own.role === role) return { draft: own.draft, sealed: own.sealed, sealedBy: own.sealedBy };
  return sealed[role] ? SEALED : EMPTY;
};

/** Offers are numbered per deal, so that a fresh one in the imagined state gets a fresh number. */
const madeOf = (scenario: Scenario, view: View, move: number): number =>
  Math.max(
    0,
    ...view.offers.filter(offer => offer.move === move).map(({ id }) => Math.ceil(id / scenario.moves.length)),
  );

const reportOf = (report: ViewReport, tracks: readonly number[]): Report => ({
  ...report,
  before: report.before.map((value, track) => value ?? tracks[track]),
  after: report.after.map((value, track) => value ?? tracks[track]),
});
