import {
  type Client,
  ClientState,
  CloseCode,
  getMessageBytes,
  Protocol,
  Room,
  type RoomException,
  ServerError,
} from '@colyseus/core';
import type { WebSocket } from 'ws';
import { CLOSE } from '../../shared/wire/codes.ts';
import { REQUESTS, type RequestName } from '../../shared/wire/requests.ts';
import type { Identity, Link, Stage } from './link.ts';
import { tellAll } from './messages.ts';
import { enter, nameHost, stillHolds } from './people.ts';
import { answer } from './request.ts';
import { PublicState } from './schema.ts';
import { Show } from './show.ts';
import type { Table } from './table.ts';
import type { Tables } from './tables.ts';

/** A dropped connection is held open for its own client so long, seconds. */
const HELD = 20;
/** A client reads at least so fast: unread bytes, and ms to finish joining. */
const UNREAD = 1_000_000;
const JOINING = 5_000;

export const ROOM = 'table';

/** The socket under a WebSocket; `ws` keeps it under this name. */
interface Corkable {
  readonly _socket?: { cork(): void; uncork(): void } | null;
}

/** What the door lets in; nothing in it comes from the client. */
export interface Admitted {
  readonly admitted: Identity;
}

/** The end is long and the same for all: it is written out once. */
const written = new WeakMap<object, Uint8Array>();

const encoded = (kind: string, message: object): Uint8Array => {
  if (kind !== 'end') return getMessageBytes.raw(Protocol.ROOM_DATA, kind, message);
  let bytes = written.get(message);
  if (!bytes) {
    bytes = getMessageBytes.raw(Protocol.ROOM_DATA, kind, message);
    written.set(message, bytes);
  }
  return bytes;
};

/** Makes the room class of one server: the living part of a table as Colyseus sees it. */
export const makeRoom = (tables: Tables) => {
  const rooms = new Set<TableRoom>();

  class TableRoom extends Room<{
    state: PublicState;
    client: Client<{ auth: Identity; userData: { since: number } }>;
  }> {
    override maxMessagesPerSecond = 10;
    override seatReservationTimeout = 8;
    override state = new PublicState();
    readonly shown = new Show(this.state);
    readonly links = new Map<string, Link>();
    table: Table | null = null;
    stage: Stage | null = null;

    /** Identities come from the door, which has looked at the keys before a seat was reserved. */
    static override async onAuth(_token: string, options: Admitted): Promise<Identity> {
      return options.admitted;
    }

    override async onCreate({ table: id }: { table: string }): Promise<void> {
      this.roomId = id;
      // In this order: an own timestep first, or `broadcastPatch` would tick the clock that may be calling it.
      this.setTimestep(() => undefined, 250);
      this.patchRate = null;
      const stage: Stage = {
        gather: () => this.gather(),
        show: () => this.show(),
        close: code => void this.disconnect(code),
      };
      this.table = await tables.stage(id, () => stage);
      if (!this.table) throw new ServerError(404, 'There is no such table.');
      this.stage = stage;
      for (const name of Object.keys(REQUESTS) as RequestName[])
        this.onMessage(name, (client, payload) => this.reply(client, name, payload));
      this.shown.update(this.table);
      rooms.add(this);
    }

    override onJoin(client: Client): void {
      const { table } = this;
      const who = client.auth as Identity;
      if (!table || !stillHolds(table, who)) throw new ServerError(401, 'This key is not known at the table.');
      this.bind(client, who, table);
    }

    override onReconnect(client: Client): void {
      const { table } = this;
      const who = client.auth as Identity;
      if (!table || !stillHolds(table, who)) {
        client.leave(CLOSE.kicked);
        return;
      }
      this.bind(client, who, table);
    }

    override onDrop(client: Client): void {
      const replaced = !this.links.has(client.sessionId);
      this.unbind(client);
      if (!replaced) this.allowReconnection(client, HELD).catch(() => undefined);
    }

    override onLeave(client: Client): void {
      this.unbind(client);
    }

    override async onDispose(): Promise<void> {
      rooms.delete(this);
      if (this.table && this.stage) await tables.unstage(this.table, this.stage);
    }

    override onBeforeShutdown(): void {
      for (const link of this.links.values()) link.send('notice', { kind: 'restarting' });
      void this.disconnect(CloseCode.MAY_TRY_RECONNECT).catch(() => undefined);
    }

    override onUncaughtException(error: RoomException, method: string): void {
      tables.house.log.error({ table: this.roomId, method, err: error.cause ?? error }, 'a room failed');
    }

    /** Ends connections that do not read, or never finish joining. */
    sweep(now: number): void {
      for (const client of this.clients) {
        const socket = client.ref as WebSocket;
        const since = client.userData?.since ?? now;
        const stuck = client.state !== ClientState.JOINED && now - since > JOINING;
        if (socket.bufferedAmount > UNREAD || stuck) socket.terminate();
      }
    }

    /** One write per connection for all frames of a step, the answer to who asked included. */
    private gather(): void {
      const sockets = this.clients.flatMap(client => (client.ref as Corkable)._socket ?? []);
      for (const socket of sockets) socket.cork();
      process.nextTick(() => {
        for (const socket of sockets) socket.uncork();
      });
    }

    private show(): void {
      if (this.table) this.shown.update(this.table);
      this.broadcastPatch();
    }

    private bind(client: Client, who: Identity, table: Table): void {
      client.userData = { since: tables.house.now() };
      const link: Link = {
        ...who,
        sentOptions: '',
        send: (kind, message) => client.enqueueRaw(encoded(kind, message)),
        close: (code, reason) => {
          this.links.delete(client.sessionId);
          client.leave(code, reason);
        },
      };
      this.links.set(client.sessionId, link);
      enter(table, link);
      this.show();
      tellAll(table, link);
      nameHost(table, link);
    }

    private unbind(client: Client): void {
      const link = this.links.get(client.sessionId);
      if (!link || !this.table) return;
      this.links.delete(client.sessionId);
      this.table.company.disconnect(link);
      this.show();
    }

    /** Always answers, and never with `undefined`: that would look like success. */
    private async reply(client: Client, name: RequestName, payload: unknown): Promise<unknown> {
      const link = this.links.get(client.sessionId);
      if (!link || !this.table) return { cmd: '', seq: 0, turn: 0, status: 'unavailable' };
      return answer(this.table, link, name, payload);
    }
  }

  const sweep = () => {
    for (const room of rooms) room.sweep(tables.house.now());
  };
  return { TableRoom, sweep };
};
