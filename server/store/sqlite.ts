import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

const PRAGMAS = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'busy_timeout = 5000',
  'foreign_keys = ON',
  'trusted_schema = OFF',
  'cell_size_check = ON',
];
/** Queries are few and their texts fixed; past this something builds texts, and the oldest go. */
const KEPT_STATEMENTS = 200;

/** `node:sqlite` in the shape that Kysely asks for; statements are prepared once. */
export const openSqlite = (path: string): SqliteDatabase => {
  const db = new DatabaseSync(path);
  for (const pragma of PRAGMAS) db.exec(`PRAGMA ${pragma}`);
  const kept = new Map<string, SqliteStatement>();

  const prepare = (sql: string): SqliteStatement => {
    const known = kept.get(sql);
    if (known) return known;
    const statement = adapt(db.prepare(sql));
    kept.set(sql, statement);
    if (kept.size > KEPT_STATEMENTS) kept.delete(kept.keys().next().value ?? '');
    return statement;
  };
  return { prepare, close: () => db.close() };
};

const adapt = (statement: StatementSync): SqliteStatement => ({
  reader: statement.columns().length > 0,
  all: parameters => statement.all(...bind(parameters)),
  run: parameters => statement.run(...bind(parameters)),
  iterate: parameters => statement.iterate(...bind(parameters)),
});

const bind = (parameters: readonly unknown[]): SQLInputValue[] => parameters.map(bindOne);

const bindOne = (value: unknown): SQLInputValue => {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
    return value;
  throw new TypeError(`SQLite is given a ${typeof value}: store a number or a text`);
};
