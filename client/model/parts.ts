import type { ScenarioCard } from '../../shared/wire/http.ts';
import type { EndMessage, OwnMessage, ReportMessage, TalkLine, WireOption } from '../../shared/wire/messages.ts';
import type { PublicPerson, PublicSeat, PublicTable } from '../../shared/wire/table.ts';

export interface SeatNow {
  readonly bot: string;
  readonly sealed: boolean;
  readonly people: readonly PublicPerson[];
}

/** The public part of a table as it was at one moment: plain lists, seats by role index. */
export interface TableNow extends Omit<PublicTable, 'seats' | 'tracks' | 'entries' | 'digest'> {
  readonly seats: readonly SeatNow[];
  readonly tracks: readonly number[];
  readonly entries: readonly number[];
}

export type OwnNow = Omit<OwnMessage, 'options'> & { readonly options: readonly WireOption[] };

/** Everything that a table has told this client; all that the panels show is worked out from it. */
export interface Parts {
  readonly card: ScenarioCard;
  readonly table: TableNow;
  readonly own: OwnNow;
  readonly report: ReportMessage | null;
  readonly talk: readonly TalkLine[];
  readonly end: EndMessage | null;
}

/** Copies the synced state, which goes on changing, into one moment. @param roles - role ids in the scenario's order */
export const tableNow = (shown: PublicTable, roles: readonly string[]): TableNow => ({
  scenario: shown.scenario,
  pace: shown.pace,
  strength: shown.strength,
  phase: shown.phase,
  turn: shown.turn,
  deadline: shown.deadline,
  paused: shown.paused,
  remaining: shown.remaining,
  overtime: shown.overtime,
  talk: shown.talk,
  spectators: shown.spectators,
  host: shown.host,
  ending: shown.ending,
  rematch: shown.rematch,
  seats: roles.map(role => seatNow(shown.seats.get(role))),
  tracks: Array.from(shown.tracks),
  entries: Array.from(shown.entries),
});

const seatNow = (seat: PublicSeat | undefined): SeatNow => ({
  bot: seat?.bot ?? '',
  sealed: seat?.sealed ?? false,
  people: [...(seat?.people.values() ?? [])].map(({ id, name, connected }) => ({ id, name, connected })),
});

/** The private part, with the options of the message before where this one leaves them out. */
export const ownNow = (message: OwnMessage, before: OwnNow | null): OwnNow => ({
  ...message,
  options: message.options ?? before?.options ?? [],
});
