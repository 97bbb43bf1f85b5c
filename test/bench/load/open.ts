import type { LoadTable } from './table.ts';
import type { Target } from './target.ts';

/** So many tables are opened at once: enough to keep the server busy, few enough that no joiner waits too long. */
const AT_ONCE = 16;

export const openTables = async ({ url, open }: Target, count: number): Promise<readonly LoadTable[]> => {
  const tables: LoadTable[] = [];
  let asked = 0;
  const opener = async (): Promise<void> => {
    while (asked < count) {
      asked++;
      tables.push(await open(url));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, opener));
  return tables;
};

export const sleep = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));
