import { hash } from 'node:crypto';
import type { State } from '../../shared/engine/state.ts';
import { type Onlooker, type View, view } from '../../shared/engine/view.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { HIDDEN, type ReportMessage, type WireOption } from '../../shared/wire/messages.ts';
import { wireEntries, wireOption, wireReport } from './wire.ts';

/** What one kind of onlooker sees of one board. Between two reveals only drafts, seals and offers change, and those are not in here. */
export interface Sight {
  readonly view: View;
  readonly options: readonly WireOption[];
  /** The options as JSON, for the digest. */
  readonly optionsText: string;
  readonly report: ReportMessage;
  readonly privateTracks: readonly (readonly [track: number, value: number])[];
}

export interface PublicBoard {
  readonly tracks: readonly number[];
  readonly entries: readonly number[];
  readonly digest: string;
}

/** 16 hex digits of SHA-256. */
export const shortDigest = (text: string): string => hash('sha256', text).slice(0, 16);

/** The views of one board, made when first asked for. */
export class Sights {
  readonly #scenario: Scenario;
  readonly #state: State;
  readonly #made = new Map<string, Sight>();
  #board: PublicBoard | null = null;

  constructor(scenario: Scenario, state: State) {
    this.#scenario = scenario;
    this.#state = state;
  }

  /** @param seat - role index, -1 for an onlooker without a seat */
  of(seat: number, facilitator: boolean): Sight {
    const name = facilitator ? 'all' : String(seat);
    const known = this.#made.get(name);
    if (known) return known;
    const made = this.#look(onlookerAt(seat, facilitator));
    this.#made.set(name, made);
    return made;
  }

  /** The public part: after the end that is everything. */
  get board(): PublicBoard {
    this.#board ??= publicBoard(this.#scenario, this.of(-1, false).view);
    return this.#board;
  }

  #look(onlooker: Onlooker): Sight {
    const seen = view(this.#scenario, this.#state, onlooker);
    const options = (seen.own?.options ?? []).map(wireOption);
    const privateTracks = seen.tracks.flatMap((value, track) =>
      value === null || this.#scenario.tracks[track].seenBy === null ? [] : [[track, value] as const],
    );
    return {
      view: seen,
      options,
      optionsText: JSON.stringify(options),
      report: wireReport(seen.report),
      privateTracks,
    };
  }
}

const onlookerAt = (seat: number, facilitator: boolean): Onlooker => {
  if (facilitator) return { kind: 'facilitator' };
  return seat < 0 ? { kind: 'spectator' } : { kind: 'seat', role: seat };
};

const publicBoard = (scenario: Scenario, seen: View): PublicBoard => {
  const tracks = seen.tracks.map(value => value ?? HIDDEN);
  const entries = wireEntries(seen);
  return {
    tracks,
    entries,
    digest: shortDigest(JSON.stringify([scenario.hash, seen.turn, seen.ending, tracks, entries])),
  };
};
