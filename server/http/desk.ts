import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { Key } from '../../shared/wire/http.ts';
import type { Library } from '../scenarios/library.ts';
import { BrokenTable } from '../table/load.ts';
import { isHostKey, personOf } from '../table/people.ts';
import type { Table } from '../table/table.ts';
import type { Tables } from '../table/tables.ts';
import { Unavailable } from '../table/unavailable.ts';
import type { Limited } from './limits.ts';
import { HttpRefusal } from './refusal.ts';

/** What the routes of tables share: the tables, who asks, and what is read of a request. */
export interface Desk {
  readonly tables: Tables;
  readonly library: Library;
  /** Counts one try of an address, or only looks. */
  readonly limit: (name: Limited, request: IncomingMessage, how?: 'look') => Promise<void>;
  /** False while the server is going down. */
  readonly isOpen: () => boolean;
}

/** Borrows a table. @throws HttpRefusal 404, 410 or 503 */
export const at = async <T>(tables: Tables, id: string, work: (table: Table) => Promise<T> | T): Promise<T> => {
  let found = false;
  const result = await tables
    .use(id, table => {
      found = true;
      return work(table);
    })
    .catch(explain);
  if (!found) throw new HttpRefusal(404, 'no-such-table', 'There is no such table.');
  return result as T;
};

const explain = (error: unknown): never => {
  if (error instanceof BrokenTable) throw new HttpRefusal(410, 'broken-table', error.message);
  if (error instanceof Unavailable)
    throw new HttpRefusal(503, 'unavailable', 'Nothing can be stored at the moment: try again soon.');
  throw error;
};

/** Whose key this is. @throws HttpRefusal 401 */
export const keyOf = (table: Table, key: string): { host: boolean } => {
  if (isHostKey(table, key)) return { host: !table.card.handedOver };
  const person = personOf(table, key);
  if (!person) throw unknownKey();
  return { host: person.id === table.card.host };
};

/** Nothing that is secret in play may be read before the end. @throws HttpRefusal 409 with what is to come, in a sentence */
export const checkOver = (table: Table, sentence: string): void => {
  if (table.card.phase !== 'ended') throw new HttpRefusal(409, 'still-playing', sentence);
};

export const bearer = (request: IncomingMessage): string => {
  const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (!given || !Key.safeParse(given).success) throw unknownKey();
  return given;
};

export const unknownKey = () =>
  new HttpRefusal(401, 'unknown-key', 'This key is not known at the table: join by its code.');

/** The table behind the token of a debrief. @throws HttpRefusal 404 or 429 */
export const tableOfDebrief = async (
  { tables, limit }: Desk,
  request: IncomingMessage,
  token: string,
): Promise<string> => {
  await limit('wrongCode', request, 'look');
  const id = Key.safeParse(token).success ? await tables.house.store.byDebrief(token) : null;
  if (id) return id;
  await limit('wrongCode', request);
  throw new HttpRefusal(404, 'no-such-debrief', 'There is no debrief at this address.');
};

export const read = <T extends z.ZodType>(schema: T, body: unknown): z.output<T> => {
  const parsed = schema.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  throw new HttpRefusal(400, 'body', z.prettifyError(parsed.error), {
    issues: parsed.error.issues.map(issue => ({ at: issue.path.join('.'), message: issue.message })),
  });
};
