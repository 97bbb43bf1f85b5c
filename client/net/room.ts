import { Client } from '@colyseus/sdk/Client';
import type { Room } from '@colyseus/sdk/Room';
import { SchemaSerializer } from '@colyseus/sdk/serializer/SchemaSerializer';
import { registerSerializer } from '@colyseus/sdk/serializer/Serializer';
import type { Messages } from '../../shared/wire/messages.ts';
import type { RequestName } from '../../shared/wire/requests.ts';
import type { PublicTable } from '../../shared/wire/table.ts';

// The SDK's own index does this too, and brings prediction and a debugger along.
registerSerializer('schema', SchemaSerializer);

/** What a connection tells. After `onClosed` nothing more comes. */
export interface Hearing {
  readonly onState: (state: PublicTable) => void;
  readonly onMessage: <K extends keyof Messages>(kind: K, message: Messages[K]) => void;
  readonly onClosed: (code: number) => void;
}

export interface Connection {
  /** Resolves to whatever the room answers; rejects when the connection is gone or stays silent. */
  readonly ask: (name: RequestName, payload: unknown, timeoutMs: number) => Promise<unknown>;
  readonly leave: () => void;
}

/** Why a table could not be joined. `final`: trying again would not help. */
export class JoinFailure extends Error {
  readonly code: number;
  readonly final: boolean;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
    this.final = code >= 400 && code < 500 && code !== 429;
  }
}

const KINDS = ['own', 'report', 'talk', 'end', 'notice'] as const;

/**
 * Joins a table's room. The SDK's own reconnection is off: it gives up after 15 tries, refuses young rooms and ends in
 * a code of its own after a crash; the session joins anew instead, which the server treats as the same person.
 *
 * @throws JoinFailure
 */
export const join = async (
  table: string,
  keys: { readonly key?: string; readonly hostKey?: string },
  hearing: Hearing,
): Promise<Connection> => {
  const room = await new Client(location.origin).joinById(table, keys).catch((error: unknown) => {
    throw failureOf(error);
  });
  room.reconnection.enabled = false;
  listen(room, hearing);
  return {
    ask: (name, payload, timeout) => room.request(name, payload, { timeout }),
    leave: () => {
      room.leave().catch(() => undefined);
    },
  };
};

const listen = (room: Room, { onState, onMessage, onClosed }: Hearing): void => {
  room.onStateChange(state => onState(state as PublicTable));
  for (const kind of KINDS) room.onMessage(kind, (message: Messages[typeof kind]) => onMessage(kind, message));
  room.onMessage('*', () => undefined);
  room.onError(() => undefined);
  room.onLeave(code => onClosed(code));
};

const failureOf = (error: unknown): JoinFailure => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? Number(error.code) : 0;
  return new JoinFailure(Number.isInteger(code) ? code : 0, error instanceof Error ? error.message : '');
};
