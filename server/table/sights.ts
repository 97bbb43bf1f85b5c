import { hash } from 'node:crypto';
import type { State } from '../../shared/engine/state.ts';
import { type Onlooker, type View, view } from '../../shared/engine/view.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { HIDDEN, type ReportMessage, type WireOption } from '../../shared/wire/messages.ts';
import { wireEntries, wireOption } from '../../shared/wire/own.ts';
import { wireReport } from '../../shared/wire/report.ts';

/** Who looks: role index or -1, and whether they see all. */
export interface Looking {
  readonly seat: number;
  readonly facilitator: boolean;
}

/** What one kind of onlooker keeps of a board: small, since every table holds it for every seat. */
export interface Sight {
  readonly privateTracks: readonly (readonly [track: number, value: number])[];
  readonly optionsDigest: string;
}

/** All that one kind of onlooker is told of a board; made when it is told, and not kept. */
export interface Look {
  readonly sight: Sight;
  readonly options: readonly WireOption[];
  readonly report: ReportMessage;
}

export interface PublicBoard {
  readonly tracks: readonly number[];
  readonly entries: readonly number[];
  readonly digest: string;
}

/** 16 hex digits of SHA-256. */
export const shortDigest = (text: string): string => hash('sha256', text).slice(0, 16);

/** One board through all eyes. Between two reveals only drafts, seals and offers change, and those are not in here. */
export class Sights {
  readonly #scenario: Scenario;
  readonly #state: State;
  readonly #kept = new Map<string, Sight>();
  #board: PublicBoard | null = null;

  constructor(scenario: Scenario, state: State) {
    this.#scenario = scenario;
    this.#state = state;
  }

  of(looking: Looking): Sight {
    return this.#kept.get(nameOf(looking)) ?? this.look(looking).sight;
  }

  look(looking: Looking): Look {
    const seen = view(this.#scenario, this.#state, onlookerOf(looking));
    const options = (seen.own?.options ?? []).map(wireOption);
    let sight = this.#kept.get(nameOf(looking));
    if (!sight) {
      sight = { privateTracks: this.#privateTracks(seen), optionsDigest: shortDigest(JSON.stringify(options)) };
      this.#kept.set(nameOf(looking), sight);
    }
    return { sight, options, report: wireReport(seen.report) };
  }

  /** The public part: after the end that is everything. */
  get board(): PublicBoard {
    this.#board ??= publicBoard(this.#scenario, this.#state);
    return this.#board;
  }

  #privateTracks(seen: View): Sight['privateTracks'] {
    return seen.tracks.flatMap((value, track) =>
      value === null || this.#scenario.tracks[track].seenBy === null ? [] : [[track, value] as const],
    );
  }
}

const nameOf = ({ seat, facilitator }: Looking): string => (facilitator ? 'all' : String(seat));

export const onlookerOf = ({ seat, facilitator }: Looking): Onlooker => {
  if (facilitator) return { kind: 'facilitator' };
  return seat < 0 ? { kind: 'spectator' } : { kind: 'seat', role: seat };
};

const publicBoard = (
  scenario: Scenario,
  { ending, entries: open, status, tracks: values, turn }: State,
): PublicBoard => {
  const isPublic = (track: number) => status === 'ended' || scenario.tracks[track].seenBy === null;
  const tracks = values.map((value, track) => (isPublic(track) ? value : HIDDEN));
  const entries = wireEntries(open);
  const digest = shortDigest(JSON.stringify([scenario.hash, turn, ending, tracks, entries]));
  return { tracks, entries, digest };
};
