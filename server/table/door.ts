import { matchMaker, ServerError } from '@colyseus/core';
import { JoinOptions } from '../../shared/wire/http.ts';
import { BrokenTable } from './load.ts';
import { identify, type NoEntry } from './people.ts';
import { type Admitted, ROOM } from './room.ts';
import type { Table } from './table.ts';
import type { Tables } from './tables.ts';

/** Colyseus' own, kept before it is replaced. */
const invoke = matchMaker.controller.invokeMethod;

const TABLE_ID = /^[A-Za-z0-9_-]{12}$/;

const SENTENCES: Readonly<Record<NoEntry, readonly [code: number, sentence: string]>> = {
  'unknown-key': [401, 'This key is not known at the table: join by its code.'],
  'no-spectators': [403, 'This table has no spectators: join by its code.'],
  full: [403, 'As many are watching this table as it can show itself to.'],
  'facilitator-seat': [403, 'The facilitator sees everything and so holds no seat: join with one of the keys.'],
};

/**
 * Stands before Colyseus' matchmaking: browsers may only join a table by its id or reconnect; keys are looked at before
 * anything is woken or reserved; a table that sleeps is woken.
 */
export const guardDoor = (tables: Tables): void => {
  const { controller } = matchMaker;
  controller.exposedMethods = ['joinById', 'reconnect'];
  controller.getCorsHeaders = () => ({});
  for (const name of Object.keys(controller.DEFAULT_CORS_HEADERS))
    Reflect.deleteProperty(controller.DEFAULT_CORS_HEADERS, name);
  controller.invokeMethod = async (method, name, options, context) => {
    if (method !== 'joinById') return invoke.call(controller, method, name, options, context);
    const keys = JoinOptions.safeParse(options ?? {});
    if (!keys.success) throw new ServerError(400, 'Joining takes a key, a host key, both or neither.');
    const joined = TABLE_ID.test(name)
      ? await tables.use(name, table => join(table, keys.data, context)).catch(explain)
      : null;
    if (joined === null) throw new ServerError(404, 'There is no such table.');
    return joined;
  };
};

const join = async (table: Table, keys: JoinOptions, context: Context) => {
  const who = identify(table, keys);
  if (typeof who === 'string') throw new ServerError(...SENTENCES[who]);
  const options: Admitted = { admitted: who };
  const reserve = async () => {
    await ensureRoom(table.id);
    return invoke.call(matchMaker.controller, 'joinById', table.id, options, context);
  };
  // The room may be taken down between the two: then once more.
  return reserve().catch(reserve);
};

type Context = Parameters<typeof invoke>[3];

const explain = (error: unknown): never => {
  if (error instanceof BrokenTable) throw new ServerError(410, error.message);
  throw error;
};

/** One creation at a time per table: two rooms of one id would both be shown. */
const waking = new Map<string, Promise<unknown>>();

const ensureRoom = async (id: string): Promise<void> => {
  if (await matchMaker.driver.has(id)) return;
  let room = waking.get(id);
  if (!room) {
    room = matchMaker.createRoom(ROOM, { table: id }).finally(() => waking.delete(id));
    waking.set(id, room);
  }
  await room;
};
