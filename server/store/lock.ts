import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Holds a data folder for one server. The lock is the operating system's, on a small database of its own:
 * it ends with the process, however that ends, and leaves the real one readable by others.
 * @returns how to let go, or `null` when another server holds it
 */
export const lockFolder = (folder: string): (() => void) | null => {
  const db = new DatabaseSync(join(folder, 'lock.sqlite'));
  try {
    db.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
    return () => db.close();
  } catch {
    db.close();
    return null;
  }
};
