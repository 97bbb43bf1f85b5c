import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../server/store/open.ts';
import type { JournalLine, Store } from '../../../server/store/store.ts';
import { median } from '../median.ts';
import { openRawJournal } from '../peers/raw-sqlite.ts';
import type { Row } from '../row.ts';
import { formatNumber } from '../table.ts';

const BLOCKS = 6;
const COMMITS_PER_BLOCK = 60;
const TABLES = 50;
const COMMITS_PER_TABLE = 12;

const line = (seq: number): JournalLine => ({
  seq,
  at: 1_700_000_000_000,
  entry: {
    kind: 'sealed',
    seat: 1,
    orders: [
      { move: 3, target: -1 },
      { move: 17, target: 2 },
    ],
    how: 'person',
    by: 'p1',
  },
  digest: '0123456789abcdef',
  cmd: '0123456789abcdef0123456789abcdef',
  body: '0123456789abcdef',
});

const timed = async (work: () => Promise<void> | void): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};

/** Each number of `ms` is one commit, awaited before the next begins. */
const oneByOne = async (commit: (seq: number) => Promise<void> | void, first: number): Promise<number[]> => {
  const ms: number[] = [];
  for (let seq = first; seq < first + COMMITS_PER_BLOCK; seq++) ms.push(await timed(() => commit(seq)));
  return ms;
};

/** So many tables at once, each giving its next order when the one before is acknowledged. */
const busyTables = (store: Store, block: number): Promise<number> =>
  timed(async () => {
    const table = async (index: number): Promise<void> => {
      for (let seq = 1; seq <= COMMITS_PER_TABLE; seq++) {
        await store.commit([{ kind: 'line', table: `busy-${block}-${index}`, line: line(seq) }]);
      }
    };
    await Promise.all(Array.from({ length: TABLES }, (_, index) => table(index)));
  });

const measure = async (store: Store, raw: ReturnType<typeof openRawJournal>) => {
  const text = JSON.stringify(line(1));
  const single: number[] = [];
  const bare: number[] = [];
  const busy: number[] = [];
  for (let block = 0; block < BLOCKS; block++) {
    const first = block * COMMITS_PER_BLOCK + 1;
    bare.push(...(await oneByOne(seq => raw.append('one', seq, text), first)));
    single.push(...(await oneByOne(seq => store.commit([{ kind: 'line', table: 'one', line: line(seq) }]), first)));
    busy.push(await busyTables(store, block));
  }
  return {
    single: median(single),
    bare: median(bare),
    busyPerSecond: (TABLES * COMMITS_PER_TABLE * 1000) / median(busy),
  };
};

export const durable: Row = {
  name: 'durable',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-store-'));
    const store = await openStore(folder);
    const raw = openRawJournal();
    try {
      const { single, bare, busyPerSecond } = await measure(store, raw);
      const barePerSecond = 1000 / bare;
      return [
        {
          what: 'one durable acknowledgement against a raw commit',
          value: single / bare,
          unit: '×',
          better: 'less',
          hold: 1.3,
          reach: null,
          detail: `the store ${formatNumber(single)} ms, node:sqlite alone ${formatNumber(bare)} ms (medians of ${BLOCKS * COMMITS_PER_BLOCK}; WAL, synchronous=FULL)`,
        },
        {
          what: `orders stored per second, ${TABLES} busy tables against one-by-one commits`,
          value: busyPerSecond / barePerSecond,
          unit: '×',
          better: 'more',
          hold: 5,
          reach: 10,
          detail: `${formatNumber(busyPerSecond)} a second shared, ${formatNumber(barePerSecond)} a second one by one`,
          shortBecause:
            'A busy store waits a few ms for company before each transaction; on a quick disk that wait is longer than the commits it saves',
        },
      ];
    } finally {
      await store.close();
      raw.close();
      rmSync(folder, { recursive: true });
    }
  },
};
