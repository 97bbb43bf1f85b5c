import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from '../../server/log.ts';
import { openStore } from '../../server/store/open.ts';
import type { Store } from '../../server/store/store.ts';
import { LEAST_ON_REVIVAL, TIMINGS } from '../../server/table/clock.ts';
import type { Link, Stage } from '../../server/table/link.ts';
import { tellAll } from '../../server/table/messages.ts';
import { claimSeat, enter, identify, nameHost } from '../../server/table/people.ts';
import { answer } from '../../server/table/request.ts';
import type { House, Table } from '../../server/table/table.ts';
import { Tables } from '../../server/table/tables.ts';
import { PASSES, type Think } from '../../server/table/think.ts';
import { finishAll } from '../../shared/study/what-if.ts';
import { NewTable, type NewTable as Wanted } from '../../shared/wire/http.ts';
import type { Messages } from '../../shared/wire/messages.ts';
import type { Answer, HostCommand, RequestName } from '../../shared/wire/requests.ts';
import { flagship } from '../scenarios.ts';

/** Tables without a network: people sit at them, and what each is told is kept. */

export const SILENT: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  fatal: () => undefined,
};

export const venezuela = flagship();

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'far-abroad-test-'));

let commands = 0;
export const newCmd = (): string => (++commands).toString(16).padStart(32, '0');

export interface Person {
  readonly link: Link;
  readonly heard: { [K in keyof Messages]: Messages[K][] };
  readonly closed: number[];
  readonly ask: (name: RequestName, payload: object) => Promise<Answer>;
  readonly command: (command: HostCommand, cmd?: string) => Promise<Answer>;
}

export interface Room {
  readonly store: Store;
  readonly house: House;
  readonly tables: Tables;
  /** The clock, to be set forward by hand. */
  readonly clock: { now: number };
}

export const openRoom = async (options: { think?: Think; folder?: string; store?: Store } = {}): Promise<Room> => {
  const store = options.store ?? (await openStore(options.folder ?? newFolder()));
  const clock = { now: 1_700_000_000_000 };
  const house: House = {
    store,
    log: SILENT,
    think: options.think ?? (async () => PASSES),
    finish: async ({ scenario, onward, from, until }) => finishAll(scenario, onward, from, Math.min(until, from + 3)),
    timings: TIMINGS,
    leastOnRevival: LEAST_ON_REVIVAL,
    now: () => clock.now,
  };
  const tables = new Tables(house, { byHash: async () => venezuela });
  return { store, house, tables, clock };
};

const STAGE: Stage = { gather: () => undefined, show: () => undefined, close: () => undefined };

export const makeTable = async (room: Room, wanted: Partial<Wanted> = {}) => {
  const made = await room.tables.make(venezuela, NewTable.parse({ scenario: venezuela.id, ...wanted }));
  const table = await room.tables.stage(made.table, () => STAGE);
  if (!table) throw new Error('the table is not there');
  return { table, made, stage: STAGE };
};

export const sit = async (table: Table, keys: { key?: string; hostKey?: string }): Promise<Person> => {
  const who = identify(table, keys);
  if (typeof who === 'string') throw new Error(who);
  const heard: Person['heard'] = { own: [], report: [], talk: [], end: [], notice: [] };
  const closed: number[] = [];
  const link: Link = {
    ...who,
    sentOptions: '',
    send: (kind, message) => {
      (heard[kind] as unknown[]).push(message);
    },
    close: code => closed.push(code),
  };
  enter(table, link);
  tellAll(table, link);
  nameHost(table, link);
  await table.run(() => undefined);
  const ask = async (name: RequestName, payload: object) => (await answer(table, link, name, payload)) as Answer;
  return {
    link,
    heard,
    closed,
    ask,
    command: (command, cmd = newCmd()) => ask('host', { cmd, command }),
  };
};

export const claim = async (table: Table, role: string, name = role): Promise<Person & { key: string }> => {
  const index = venezuela.roles.findIndex(each => each.id === role);
  const claimed = await table.run(() => claimSeat(table, index, name));
  if (typeof claimed === 'string') throw new Error(claimed);
  return { ...(await sit(table, { key: claimed.key })), key: claimed.key };
};

export const ROLES = ['moscow', 'caracas', 'washington', 'opposition'] as const;

/** Four people and a host without a seat; the game has begun. */
export const fourAtTable = async (room: Room, wanted: Partial<Wanted> = {}) => {
  const { table, made, stage } = await makeTable(room, wanted);
  const people = [];
  for (const role of ROLES) people.push(await claim(table, role));
  const [moscow, caracas, washington, opposition] = people;
  const host = await sit(table, { hostKey: made.hostKey });
  await host.command({ kind: 'start' });
  return { table, made, stage, host, moscow, caracas, washington, opposition, people };
};

export const pass = (person: Person, turn: number): Promise<Answer> =>
  person.ask('seal', { cmd: newCmd(), turn, orders: [] });
