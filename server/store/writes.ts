import type { CompiledQuery, Kysely } from 'kysely';
import { unreachable } from '../../shared/result.ts';
import type { Shape } from './shape.ts';
import type { JournalLine, Write } from './store.ts';

/** Turns a write into a query. The journal's insert, the one that is always hot, is compiled once. */
export const writer = (db: Kysely<Shape>) => {
  const lineQuery = db
    .insertInto('journal')
    .values({ table_id: '', seq: 0, at: 0, entry: '', digest: '', cmd: '', body: '' })
    .compile();
  const line = (table: string, l: JournalLine): CompiledQuery => ({
    ...lineQuery,
    parameters: [table, l.seq, l.at, JSON.stringify(l.entry), l.digest, l.cmd, l.body],
  });
  const change = (table: string, set: Partial<Shape['tables']>): CompiledQuery =>
    db.updateTable('tables').set(set).where('id', '=', table).compile();

  return (write: Write): CompiledQuery => {
    switch (write.kind) {
      case 'line':
        return line(write.table, write.line);
      case 'card':
        return change(write.table, { card: write.card, due_at: write.dueAt });
      case 'code':
        return change(write.table, { code: write.code });
      case 'host-key':
        return change(write.table, { host_key: write.key });
      case 'rematch':
        return change(write.table, { rematch: write.rematch });
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
