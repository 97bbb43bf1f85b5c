import type { Entry } from '../../shared/engine/entry.ts';

/** A table as it was made; only `code`, `hostKey`, `card`, `dueAt` and `rematch` ever change. */
export interface TableRow {
  readonly id: string;
  readonly code: string;
  readonly madeAt: number;
  readonly scenario: string;
  /** Hash of the scenario's text, which is stored once under it. */
  readonly hash: string;
  readonly engine: number;
  readonly seed: string;
  readonly start: Readonly<Record<string, number>>;
  /** JSON of what was chosen at the making. */
  readonly settings: string;
  /** SHA-256 of the host's key, hex. */
  readonly hostKey: string;
  /** JSON of what the clock and the host change. */
  readonly card: string;
  /** When a slow turn runs out, epoch ms; `null` when nothing does. */
  readonly dueAt: number | null;
  /** The table this one follows, '' if none. */
  readonly follows: string;
  readonly rematch: string;
}

export interface PersonRow {
  readonly table: string;
  readonly id: string;
  /** Role index. */
  readonly role: number;
  readonly name: string;
  /** SHA-256 of the person's key, hex; '' until a rematch is joined. */
  readonly key: string;
  /** The same person's id at the table before, '' if none. */
  readonly follows: string;
}

/** One line of the journal. `cmd` is '' for what the table itself gave. */
export interface JournalLine {
  readonly seq: number;
  readonly at: number;
  readonly entry: Entry;
  readonly digest: string;
  readonly cmd: string;
  /** Short hash of what was asked, to tell a repetition from another request under the same `cmd`. */
  readonly body: string;
}

export interface SpokenLine {
  readonly id: number;
  readonly at: number;
  readonly turn: number;
  /** Role index, -1 for the host without a seat. */
  readonly from: number;
  readonly person: string;
  readonly name: string;
  readonly to: readonly number[];
  readonly text: string;
  readonly cmd: string;
  readonly body: string;
}

/** A host's command that was carried out. */
export interface CommandRow {
  readonly actor: string;
  readonly cmd: string;
  readonly body: string;
  readonly seq: number;
  readonly turn: number;
}

/** One change of what is stored. */
export type Write =
  | { readonly kind: 'line'; readonly table: string; readonly line: JournalLine }
  | { readonly kind: 'talk'; readonly table: string; readonly line: SpokenLine }
  | { readonly kind: 'command'; readonly table: string; readonly command: CommandRow }
  | { readonly kind: 'card'; readonly table: string; readonly card: string; readonly dueAt: number | null }
  | { readonly kind: 'code'; readonly table: string; readonly code: string }
  | { readonly kind: 'host-key'; readonly table: string; readonly key: string }
  | { readonly kind: 'rematch'; readonly table: string; readonly rematch: string }
  | { readonly kind: 'debrief'; readonly table: string; readonly token: string }
  | { readonly kind: 'table'; readonly row: TableRow }
  | { readonly kind: 'person'; readonly person: PersonRow }
  | { readonly kind: 'person-key'; readonly table: string; readonly id: string; readonly key: string }
  | { readonly kind: 'person-gone'; readonly table: string; readonly id: string };

/** Something with this key is there already: another process has written to the table, or a code was drawn twice. */
export class Conflict extends Error {}

/** The memory of every table. Asynchronous, so that any database may stand behind it. */
export interface Store {
  /**
   * Makes all of it durable, or none. Many tables' commits within one turn of the event loop share a transaction;
   * the order in which they were asked for is kept.
   * @throws Conflict if a key is taken
   */
  commit(writes: readonly Write[]): Promise<void>;
  table(id: string): Promise<TableRow | null>;
  /** The table's id. */
  byCode(code: string): Promise<string | null>;
  /** The token under which a table's debrief may be read, once somebody has asked for one. */
  debriefOf(table: string): Promise<string | null>;
  /** The table's id. */
  byDebrief(token: string): Promise<string | null>;
  journal(table: string): Promise<JournalLine[]>;
  talk(table: string): Promise<SpokenLine[]>;
  commands(table: string): Promise<CommandRow[]>;
  people(table: string): Promise<PersonRow[]>;
  /** Ids of tables whose turn has run out. */
  overdue(now: number): Promise<string[]>;
  keepScenario(hash: string, id: string, files: Readonly<Record<string, string>>): Promise<void>;
  scenario(hash: string): Promise<Readonly<Record<string, string>> | null>;
  /** Random once, then always the same for this store; bots draw their luck from it. */
  readonly secret: string;
  /** When a server that used this store was last alive, epoch ms; 0 for a new one. */
  readonly lastPulse: number;
  pulse(now: number): Promise<void>;
  /** False when the last write failed. */
  readonly healthy: boolean;
  close(): Promise<void>;
}
