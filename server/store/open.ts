import { randomBytes } from 'node:crypto';
import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import { groupCommits } from './group.ts';
import { lockFolder } from './lock.ts';
import { migrate } from './migrations.ts';
import { reader } from './reads.ts';
import type { Shape } from './shape.ts';
import { openSqlite } from './sqlite.ts';
import { Conflict, type Store, type Write } from './store.ts';
import { writer } from './writes.ts';

/** What keeps the store from opening, in a sentence for the operator. */
export class StoreProblem extends Error {}

/** SQLite's codes for a row that is already there. */
const TAKEN = new Set([1555, 2067]);

/** Opens (and makes, and brings up to date) the store in a folder, which it holds until closed. */
export const openStore = async (folder: string): Promise<Store> => {
  prepareFolder(folder);
  const release = lockFolder(folder);
  if (!release)
    throw new StoreProblem(`Another server is using the data folder ${folder}: stop it, or set DATA_DIR to another.`);
  const db = new Kysely<Shape>({
    dialect: new SqliteDialect({ database: openSqlite(join(folder, 'far-abroad.sqlite')) }),
  });
  await migrate(db);
  const secret = await keptSecret(db);
  const lastPulse = Number((await metaValue(db, 'pulse')) ?? 0);
  const queriesFor = writer(db);
  let healthy = true;

  const transact = async (writes: readonly Write[]): Promise<void> => {
    try {
      const queries = queriesFor(writes);
      // One statement is a transaction of its own.
      if (queries.length === 1) await db.executeQuery(queries[0]);
      else
        await db.transaction().execute(async all => {
          for (const query of queries) await all.executeQuery(query);
        });
      healthy = true;
    } catch (error) {
      if (isTaken(error)) throw new Conflict('taken', { cause: error });
      healthy = false;
      throw error;
    }
  };
  const { commit, drained } = groupCommits(transact);
  return {
    ...reader(db),
    commit,
    secret,
    lastPulse,
    pulse: now => setMeta(db, 'pulse', String(now)),
    get healthy() {
      return healthy;
    },
    close: async () => {
      await drained();
      await db.destroy();
      release();
    },
  };
};

const prepareFolder = (folder: string): void => {
  try {
    makeFolder(resolve(folder));
    accessSync(folder, constants.W_OK);
  } catch {
    throw new StoreProblem(
      `The data folder ${folder} cannot be written: give the server the right to, or set DATA_DIR.`,
    );
  }
};

/** One by one: where a parent refuses (as under /proc), making all of them at once never comes back. */
const makeFolder = (folder: string): void => {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
};

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && TAKEN.has(Number(error.errcode));

const metaValue = async (db: Kysely<Shape>, key: string): Promise<string | undefined> =>
  (await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst())?.value;

const setMeta = async (db: Kysely<Shape>, key: string, value: string): Promise<void> => {
  await db
    .insertInto('meta')
    .values({ key, value })
    .onConflict(c => c.column('key').doUpdateSet({ value }))
    .execute();
};

const keptSecret = async (db: Kysely<Shape>): Promise<string> => {
  const known = await metaValue(db, 'secret');
  if (known) return known;
  const secret = randomBytes(32).toString('hex');
  await setMeta(db, 'secret', secret);
  return secret;
};
