import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The least that a durable line can cost: one prepared INSERT, committed by itself, WAL with full sync. */
export const openRawJournal = () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-raw-'));
  const db = new DatabaseSync(join(folder, 'raw.db'));
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  db.exec('CREATE TABLE journal (tableId TEXT, seq INTEGER, line TEXT, PRIMARY KEY (tableId, seq)) WITHOUT ROWID;');
  const insert = db.prepare('INSERT INTO journal VALUES (?, ?, ?)');
  return {
    append: (table: string, seq: number, line: string): void => {
      insert.run(table, seq, line);
    },
    close: (): void => {
      db.close();
      rmSync(folder, { recursive: true });
    },
  };
};
