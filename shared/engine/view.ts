import type { Scenario } from '../scenario/scenario.ts';
import { options } from './legal.ts';
import type { Reason } from './reasons.ts';
import { redact, type Sight } from './redact.ts';
import type { LedgerEntry, Offer, Order, Report, SealedBy, State } from './state.ts';
import { isParty, tablesOf } from './tables.ts';

/** Who looks: a seat by role index, someone at the table without one, or one who sees all. */
export type Onlooker =
  | { readonly kind: 'seat'; readonly role: number }
  | { readonly kind: 'spectator' }
  | { readonly kind: 'facilitator' };

/** Whether the whole condition holds on the board as it stands, as far as the onlooker can know. */
export type Holds = 'yes' | 'no' | 'unknown';

/** One order that a seat could think of: on offer, or the reason why not, and what it would do. */
export interface Option extends Order {
  readonly reason: Reason;
  /** limit: the limit · place-limit: the limit · resting: the first turn it may be ordered again · too-dear: its cost · else 0. */
  readonly n: number;
  readonly cost: number;
  readonly holds: Holds;
  /** Per track the lowest and highest change, over what this seat cannot know. */
  readonly effects: readonly { readonly track: number; readonly low: number; readonly high: number }[];
}

/** A report as one onlooker may read it: covert orders, private changes and offers of others are taken out. */
export interface ViewReport extends Omit<Report, 'before' | 'after'> {
  /** `null` where the onlooker may not see. */
  readonly before: readonly (number | null)[];
  readonly after: readonly (number | null)[];
}

/** What one onlooker may know now, with the orders it may give. Lists are indexed as in `Scenario`. */
export interface View {
  readonly turn: number;
  readonly status: 'open' | 'ended';
  readonly ending: number;
  /** `null` where the onlooker may not see. */
  readonly tracks: readonly (number | null)[];
  readonly sealed: readonly boolean[];
  /** How often and when each move was completed; `null` for covert moves of others. */
  readonly times: readonly (number | null)[];
  readonly last: readonly (number | null)[];
  readonly placed: State['placed'];
  readonly happened: readonly number[];
  readonly counts: readonly number[];
  readonly entries: readonly LedgerEntry[];
  /** `null` unless the onlooker holds a seat. */
  readonly own: OwnSeat | null;
  /** Offers to which the onlooker is a party (a facilitator: all). */
  readonly offers: readonly Offer[];
  readonly report: ViewReport;
  readonly scores: readonly number[] | null;
}

export interface OwnSeat {
  readonly role: number;
  readonly draft: readonly Order[] | null;
  readonly sealed: readonly Order[] | null;
  readonly sealedBy: SealedBy | null;
  readonly options: readonly Option[];
}

/**
 * The one window: what this onlooker may know, cut out of the state by shape. After the end everything is open to all.
 * No seed, and no score before the end.
 */
export const view = (scenario: Scenario, state: State, onlooker: Onlooker): View => {
  const sight = sightOf(scenario, state, onlooker);
  const { veil } = sight;
  const unveiled = <T>(values: readonly T[], veiled: readonly boolean[]) =>
    values.map((value, index) => (veiled[index] ? null : value));
  return {
    turn: state.turn,
    status: state.status,
    ending: state.ending,
    tracks: unveiled(state.tracks, veil.tracks),
    sealed: state.seats.map(seat => seat.sealed !== null),
    times: unveiled(state.times, veil.moves),
    last: unveiled(state.last, veil.moves),
    placed: state.placed.filter(([move]) => !veil.moves[move]),
    happened: state.happened,
    counts: state.counts,
    entries: state.entries,
    own: onlooker.kind === 'seat' ? ownSeat(scenario, state, onlooker.role) : null,
    offers: state.offers.filter(sight.seesOffer),
    report: redact(state.report, sight),
    scores: state.scores,
  };
};

/** An earlier report, as this onlooker may read it now. */
export const reportFor = (scenario: Scenario, state: State, report: Report, onlooker: Onlooker): ViewReport =>
  redact(report, sightOf(scenario, state, onlooker));

const sightOf = (scenario: Scenario, state: State, onlooker: Onlooker): Sight => {
  const tables = tablesOf(scenario);
  if (state.status === 'ended' || onlooker.kind === 'facilitator') {
    return { veil: tables.noVeil, seesOffer: () => true };
  }
  if (onlooker.kind === 'spectator') return { veil: tables.veils[scenario.roles.length], seesOffer: () => false };
  const { role } = onlooker;
  return { veil: tables.veils[role], seesOffer: offer => isParty(scenario.moves[offer.move], role) };
};

const ownSeat = (scenario: Scenario, state: State, role: number): OwnSeat => {
  const { draft, sealed, sealedBy } = state.seats[role];
  return { role, draft, sealed, sealedBy, options: options(scenario, state, role) };
};
