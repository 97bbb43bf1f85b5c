import type { CompiledQuery, Kysely } from 'kysely';
import { unreachable } from '../../shared/result.ts';
import type { Shape } from './shape.ts';
import type { Write } from './store.ts';

/** Rows of one insert: more would be many texts to keep prepared, and win nothing. */
const ROWS_AT_ONCE = 64;

/** Turns writes into queries, lines of journals gathered: the insert that is always hot is compiled once per number of rows. */
export const writer = (db: Kysely<Shape>) => {
  const query = queryFor(db);
  const lineQueries = new Map<number, CompiledQuery>();
  const insertLines = (count: number): CompiledQuery => {
    const known = lineQueries.get(count);
    if (known) return known;
    const row = { table_id: '', seq: 0, at: 0, entry: '', digest: '', cmd: '', body: '' };
    const compiled = db
      .insertInto('journal')
      .values(Array.from({ length: count }, () => row))
      .compile();
    lineQueries.set(count, compiled);
    return compiled;
  };
  const lines = (writes: readonly LineWrite[]): CompiledQuery => ({
    ...insertLines(writes.length),
    parameters: writes.flatMap(({ table, line }) => [
      table,
      line.seq,
      line.at,
      JSON.stringify(line.entry),
      line.digest,
      line.cmd,
      line.body,
    ]),
  });

  return (writes: readonly Write[]): CompiledQuery[] => {
    const asked = writes.filter(write => write.kind === 'line');
    const queries: CompiledQuery[] = [];
    for (let at = 0; at < asked.length; at += ROWS_AT_ONCE) queries.push(lines(asked.slice(at, at + ROWS_AT_ONCE)));
    for (const write of writes) if (write.kind !== 'line') queries.push(query(write));
    return queries;
  };
};

type LineWrite = Extract<Write, { kind: 'line' }>;

const queryFor = (db: Kysely<Shape>) => {
  const change = (table: string, set: Partial<Shape['tables']>): CompiledQuery =>
    db.updateTable('tables').set(set).where('id', '=', table).compile();

  return (write: Exclude<Write, LineWrite>): CompiledQuery => {
    switch (write.kind) {
      case 'card':
        return change(write.table, { card: write.card, due_at: write.dueAt });
      case 'code':
        return change(write.table, { code: write.code });
      case 'host-key':
        return change(write.table, { host_key: write.key });
      case 'rematch':
        return change(write.table, { rematch: write.rematch });
      case 'debrief':
        return db.insertInto('debriefs').values({ token: write.token, table_id: write.table }).compile();
      case 'talk': {
        const { id, at, turn, from, person, name, to, text, cmd, body } = write.line;
        const values = { id, at, turn, seat: from, person, name, heard_by: JSON.stringify(to), words: text, cmd, body };
        return db
          .insertInto('talk')
          .values({ table_id: write.table, ...values })
          .compile();
      }
      case 'command':
        return db
          .insertInto('commands')
          .values({ table_id: write.table, ...write.command })
          .compile();
      case 'table': {
        const { madeAt, start, hostKey, dueAt, ...same } = write.row;
        const values = {
          ...same,
          made_at: madeAt,
          start: JSON.stringify(start),
          host_key: hostKey,
          due_at: dueAt,
        };
        return db.insertInto('tables').values(values).compile();
      }
      case 'person': {
        const { table, ...same } = write.person;
        return db
          .insertInto('people')
          .values({ table_id: table, ...same })
          .compile();
      }
      case 'person-key':
        return db
          .updateTable('people')
          .set({ key: write.key })
          .where('table_id', '=', write.table)
          .where('id', '=', write.id)
          .compile();
      case 'person-gone':
        return db.deleteFrom('people').where('table_id', '=', write.table).where('id', '=', write.id).compile();
      default:
        return unreachable(write);
    }
  };
};
