import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Shape } from './shape.ts';

const first: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('meta')
      .addColumn('key', 'text', c => c.primaryKey())
      .addColumn('value', 'text', c => c.notNull())
      .execute();
    await db.schema
      .createTable('scenarios')
      .addColumn('hash', 'text', c => c.primaryKey())
      .addColumn('id', 'text', c => c.notNull())
      .addColumn('files', 'text', c => c.notNull())
      .execute();
    await db.schema
      .createTable('tables')
      .addColumn('id', 'text', c => c.primaryKey())
      .addColumn('code', 'text', c => c.notNull().unique())
      .addColumn('made_at', 'bigint', c => c.notNull())
      .addColumn('scenario', 'text', c => c.notNull())
      .addColumn('hash', 'text', c => c.notNull())
      .addColumn('engine', 'integer', c => c.notNull())
      .addColumn('seed', 'text', c => c.notNull())
      .addColumn('start', 'text', c => c.notNull())
      .addColumn('settings', 'text', c => c.notNull())
      .addColumn('host_key', 'text', c => c.notNull())
      .addColumn('card', 'text', c => c.notNull())
      .addColumn('due_at', 'bigint')
      .addColumn('follows', 'text', c => c.notNull())
      .addColumn('rematch', 'text', c => c.notNull())
      .execute();
    await db.schema.createIndex('tables_due').on('tables').column('due_at').execute();
    await db.schema
      .createTable('people')
      .addColumn('table_id', 'text', c => c.notNull())
      .addColumn('id', 'text', c => c.notNull())
      .addColumn('role', 'integer', c => c.notNull())
      .addColumn('name', 'text', c => c.notNull())
      .addColumn('key', 'text', c => c.notNull())
      .addColumn('follows', 'text', c => c.notNull())
      .addPrimaryKeyConstraint('people_key', ['table_id', 'id'])
      .execute();
    await db.schema
      .createTable('journal')
      .addColumn('table_id', 'text', c => c.notNull())
      .addColumn('seq', 'integer', c => c.notNull())
      .addColumn('at', 'bigint', c => c.notNull())
      .addColumn('entry', 'text', c => c.notNull())
      .addColumn('digest', 'text', c => c.notNull())
      .addColumn('cmd', 'text', c => c.notNull())
      .addColumn('body', 'text', c => c.notNull())
      .addPrimaryKeyConstraint('journal_key', ['table_id', 'seq'])
      .execute();
    await db.schema
      .createTable('talk')
      .addColumn('table_id', 'text', c => c.notNull())
      .addColumn('id', 'integer', c => c.notNull())
      .addColumn('at', 'bigint', c => c.notNull())
      .addColumn('turn', 'integer', c => c.notNull())
      .addColumn('seat', 'integer', c => c.notNull())
      .addColumn('person', 'text', c => c.notNull())
      .addColumn('name', 'text', c => c.notNull())
      .addColumn('heard_by', 'text', c => c.notNull())
      .addColumn('words', 'text', c => c.notNull())
      .addColumn('cmd', 'text', c => c.notNull())
      .addColumn('body', 'text', c => c.notNull())
      .addPrimaryKeyConstraint('talk_key', ['table_id', 'id'])
      .execute();
    await db.schema
      .createTable('commands')
      .addColumn('table_id', 'text', c => c.notNull())
      .addColumn('actor', 'text', c => c.notNull())
      .addColumn('cmd', 'text', c => c.notNull())
      .addColumn('body', 'text', c => c.notNull())
      .addColumn('seq', 'integer', c => c.notNull())
      .addColumn('turn', 'integer', c => c.notNull())
      .addPrimaryKeyConstraint('commands_key', ['table_id', 'actor', 'cmd'])
      .execute();
  },
};

/** Addresses under which a debrief may be read. */
const second: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('debriefs')
      .addColumn('token', 'text', c => c.primaryKey())
      .addColumn('table_id', 'text', c => c.notNull().unique())
      .execute();
  },
};

/** Brings the database to the shape this version expects; does nothing when it already has it. */
export const migrate = async (db: Kysely<Shape>): Promise<void> => {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ '001-first': first, '002-debriefs': second }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
};
