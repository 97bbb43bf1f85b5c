import type { Kysely } from 'kysely';
import type { Shape } from './shape.ts';
import type { Store } from './store.ts';

type Reads = Pick<
  Store,
  | 'table'
  | 'byCode'
  | 'debriefOf'
  | 'byDebrief'
  | 'journal'
  | 'talk'
  | 'commands'
  | 'people'
  | 'overdue'
  | 'keepScenario'
  | 'scenario'
>;

export const reader = (db: Kysely<Shape>): Reads => ({
  table: async id => {
    const row = await db.selectFrom('tables').selectAll().where('id', '=', id).executeTakeFirst();
    if (!row) return null;
    const { made_at, host_key, due_at, start, ...same } = row;
    return { ...same, madeAt: made_at, hostKey: host_key, dueAt: due_at, start: JSON.parse(start) };
  },
  byCode: async code =>
    (await db.selectFrom('tables').select('id').where('code', '=', code).executeTakeFirst())?.id ?? null,
  debriefOf: async table =>
    (await db.selectFrom('debriefs').select('token').where('table_id', '=', table).executeTakeFirst())?.token ?? null,
  byDebrief: async token =>
    (await db.selectFrom('debriefs').select('table_id').where('token', '=', token).executeTakeFirst())?.table_id ??
    null,
  journal: async table => {
    const rows = await db.selectFrom('journal').selectAll().where('table_id', '=', table).orderBy('seq').execute();
    return rows.map(({ table_id, entry, ...same }) => ({ ...same, entry: JSON.parse(entry) }));
  },
  talk: async table => {
    const rows = await db.selectFrom('talk').selectAll().where('table_id', '=', table).orderBy('id').execute();
    return rows.map(({ table_id, seat, heard_by, words, ...same }) => ({
      ...same,
      from: seat,
      to: JSON.parse(heard_by),
      text: words,
    }));
  },
  commands: async table => {
    const rows = await db.selectFrom('commands').selectAll().where('table_id', '=', table).execute();
    return rows.map(({ table_id, ...same }) => same);
  },
  people: async table => {
    const rows = await db.selectFrom('people').selectAll().where('table_id', '=', table).orderBy('id').execute();
    return rows.map(({ table_id, ...same }) => ({ table: table_id, ...same }));
  },
  overdue: async now => {
    const rows = await db.selectFrom('tables').select('id').where('due_at', '<=', now).orderBy('due_at').execute();
    return rows.map(row => row.id);
  },
  keepScenario: async (hash, id, files) => {
    const values = { hash, id, files: JSON.stringify(files) };
    await db
      .insertInto('scenarios')
      .values(values)
      .onConflict(c => c.doNothing())
      .execute();
  },
  scenario: async hash => {
    const row = await db.selectFrom('scenarios').select('files').where('hash', '=', hash).executeTakeFirst();
    return row ? JSON.parse(row.files) : null;
  },
});
