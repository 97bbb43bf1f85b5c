import { Client as Sdk, type Room as SdkRoom } from '@colyseus/sdk';
import type { Limits } from '../../server/http/limits.ts';
import { type Serving, serve } from '../../server/http/serve.ts';
import { openLibrary } from '../../server/scenarios/library.ts';
import { openStore } from '../../server/store/open.ts';
import type { Timings } from '../../server/table/clock.ts';
import type { FinishGames } from '../../server/table/finish.ts';
import { Tables } from '../../server/table/tables.ts';
import type { Think } from '../../server/table/think.ts';
import type { NewTable, SeatClaimed, TableMade } from '../../shared/wire/http.ts';
import type { Messages, OwnMessage } from '../../shared/wire/messages.ts';
import type { Answer, HostCommand, RequestName } from '../../shared/wire/requests.ts';
import type { PublicTable } from '../../shared/wire/table.ts';
import { newCmd, newFolder, openRoom, ROLES, type Room, SILENT } from './seated.ts';

/** The real server on a free port of this machine, in this process. One per test file: matchmaking is a singleton. */

export interface Net extends Room {
  readonly url: string;
  readonly serving: Serving;
  stop(): Promise<void>;
}

export const openNet = async (
  options: {
    think?: Think;
    finish?: FinishGames;
    limits?: Limits;
    timings?: Timings;
    running?: boolean;
    publicUrl?: string;
    client?: string;
  } = {},
): Promise<Net> => {
  const store = await openStore(newFolder());
  const room = await openRoom({ store, think: options.think });
  const library = await openLibrary('scenarios', store, SILENT);
  const house = {
    ...room.house,
    finish: options.finish ?? room.house.finish,
    timings: options.timings ?? room.house.timings,
    now: options.running ? Date.now : room.house.now,
    leastOnRevival: options.running ? 0 : room.house.leastOnRevival,
  };
  const tables = new Tables(house, library);
  const serving = await serve({
    port: 0,
    host: '127.0.0.1',
    publicUrl: options.publicUrl ?? null,
    trustProxy: [],
    limits: options.limits ?? null,
    tables,
    library,
    log: SILENT,
    client: options.client ?? 'test/server/no-such-folder',
    beat: 20,
  });
  const stop = async () => {
    await serving.stop();
    await store.close();
  };
  return { ...room, house, tables, serving, url: `http://127.0.0.1:${serving.port}`, stop };
};

export const post = (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

export const postJson = async <T>(url: string, body: unknown, key?: string): Promise<T> => {
  const answer = await post(url, body, key ? { authorization: `Bearer ${key}` } : {});
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  return answer.json();
};

/** Somebody in a browser, as the server sees them. */
export interface Guest {
  readonly room: SdkRoom<unknown, PublicTable>;
  readonly heard: { [K in keyof Messages]: Messages[K][] };
  /** Every frame that came, as it came. */
  readonly frames: Uint8Array[];
  readonly closed: Promise<number>;
  readonly ask: (name: RequestName, payload: object) => Promise<Answer>;
  readonly command: (command: HostCommand) => Promise<Answer>;
  readonly own: () => OwnMessage;
}

export const join = async (url: string, table: string, keys: object = {}): Promise<Guest> => {
  const room = (await new Sdk(url).joinById(table, keys)) as SdkRoom<unknown, PublicTable>;
  room.reconnection.enabled = false;
  const heard: Guest['heard'] = { own: [], report: [], talk: [], end: [], notice: [] };
  const frames: Uint8Array[] = [];
  const keep = room.connection.events.onmessage;
  room.connection.events.onmessage = event => {
    frames.push(new Uint8Array(event.data));
    keep?.(event);
  };
  for (const kind of Object.keys(heard) as (keyof Messages)[])
    room.onMessage(kind, (message: never) => heard[kind].push(message));
  const closed = new Promise<number>(resolve => room.onLeave(code => resolve(code)));
  await new Promise<void>(resolve => room.onStateChange.once(() => resolve()));
  const ask = (name: RequestName, payload: object) => room.request(name, payload) as Promise<Answer>;
  return {
    room,
    heard,
    frames,
    closed,
    ask,
    command: command => ask('host', { cmd: newCmd(), command }),
    own: () => {
      const own = heard.own.at(-1);
      if (!own) throw new Error('nothing was heard');
      return own;
    },
  };
};

export const makeTable = (url: string, wanted: Partial<NewTable> = {}): Promise<TableMade> =>
  postJson(`${url}/api/tables`, { scenario: 'venezuela-2024', ...wanted });

export const claimSeat = (url: string, made: TableMade, role: string, name = role): Promise<SeatClaimed> =>
  postJson(`${url}/api/tables/${made.table}/seats`, { code: made.code, role, name });

/** Four people by the network and a host without a seat; the game has begun. */
export const fourByNet = async (url: string, wanted: Partial<NewTable> = {}) => {
  const made = await makeTable(url, wanted);
  const claims = [];
  const people = [];
  for (const role of ROLES) {
    const claim = await claimSeat(url, made, role);
    claims.push(claim);
    people.push(await join(url, made.table, { key: claim.key }));
  }
  const host = await join(url, made.table, { hostKey: made.hostKey });
  await host.command({ kind: 'start' });
  return { made, claims, people, host };
};

export const until = async (is: () => boolean, what: string): Promise<void> => {
  for (let tries = 0; tries < 3000; tries++) {
    if (is()) return;
    await new Promise(resolve => setTimeout(resolve, 10));
  }
  throw new Error(`in vain waited for: ${what}`);
};
