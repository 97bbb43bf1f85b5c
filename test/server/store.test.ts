import { afterEach, describe, expect, test } from 'vitest';
import { groupCommits } from '../../server/store/group.ts';
import { openStore } from '../../server/store/open.ts';
import { Conflict, type JournalLine, type Store, type TableRow, type Write } from '../../server/store/store.ts';
import { newFolder } from './seated.ts';

let open: Store | null = null;
afterEach(async () => {
  await open?.close();
  open = null;
});
const start = async (folder = newFolder()): Promise<Store> => {
  open = await openStore(folder);
  return open;
};

const row = (id: string, code: string): TableRow => ({
  id,
  code,
  madeAt: 1,
  scenario: 'venezuela-2024',
  hash: 'h',
  engine: 1,
  seed: 's',
  start: { tension: 5 },
  settings: '{}',
  hostKey: 'k',
  card: '{"phase":"lobby"}',
  dueAt: null,
  follows: '',
  rematch: '',
});
const line = (seq: number, cmd = ''): JournalLine => ({
  seq,
  at: seq,
  entry: { kind: 'unsealed', seat: 1, by: 'somebody' },
  digest: 'd',
  cmd,
  body: '',
});
const write = (table: string, seq: number): Write => ({ kind: 'line', table, line: line(seq) });

describe('S · what is stored', () => {
  test('S1 comes back as it was, after the store was closed', async () => {
    const folder = newFolder();
    const first = await start(folder);
    await first.commit([{ kind: 'table', row: row('one', 'BCDFGH') }]);
    await first.commit([write('one', 1), write('one', 2)]);
    await first.keepScenario('h', 'venezuela-2024', { 'rules.yaml': 'title: x' });
    const { secret } = first;
    await first.close();
    const second = await start(folder);
    expect(await second.table('one')).toEqual(row('one', 'BCDFGH'));
    expect(await second.byCode('BCDFGH')).toBe('one');
    expect(await second.journal('one')).toEqual([line(1), line(2)]);
    expect(await second.scenario('h')).toEqual({ 'rules.yaml': 'title: x' });
    expect(second.secret).toBe(secret);
  });

  test('S2 a commit happens as a whole or not at all', async () => {
    const store = await start();
    await store.commit([write('one', 1)]);
    await expect(store.commit([write('one', 2), write('one', 1)])).rejects.toThrow(Conflict);
    expect(await store.journal('one')).toEqual([line(1)]);
  });

  test('S3 a number of a journal is written once: a second writer is told', async () => {
    const store = await start();
    await store.commit([write('one', 1)]);
    await expect(store.commit([write('one', 1)])).rejects.toThrow(Conflict);
    await store.commit([write('two', 1)]);
  });

  test("S4 one table's conflict is not another's, though both were asked in one moment", async () => {
    const store = await start();
    await store.commit([write('one', 1)]);
    const asked = [store.commit([write('two', 1)]), store.commit([write('one', 1)]), store.commit([write('three', 1)])];
    const done = await Promise.allSettled(asked);
    expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await store.journal('three')).toHaveLength(1);
  });

  test('S5 what is asked in one moment shares a transaction, in order, and each is answered after it', async () => {
    const transactions: string[][] = [];
    const { commit } = groupCommits(async writes => {
      transactions.push(writes.map(each => (each.kind === 'line' ? `${each.table}${each.line.seq}` : each.kind)));
    });
    const first = Promise.all([
      commit([write('a', 1)]),
      commit([write('b', 1), write('b', 2)]),
      commit([write('a', 2)]),
    ]);
    expect(transactions).toEqual([]);
    await first;
    await commit([write('a', 3)]);
    expect(transactions).toEqual([['a1', 'b1', 'b2', 'a2'], ['a3']]);
  });

  test('S6 slow turns that ran out are known, the earliest first', async () => {
    const store = await start();
    await store.commit([{ kind: 'table', row: row('one', 'BCDFGH') }]);
    await store.commit([{ kind: 'table', row: row('two', 'BCDFGJ') }]);
    expect(await store.overdue(1_000)).toEqual([]);
    await store.commit([{ kind: 'card', table: 'one', card: '{}', dueAt: 50 }]);
    await store.commit([{ kind: 'card', table: 'two', card: '{}', dueAt: 20 }]);
    expect(await store.overdue(30)).toEqual(['two']);
    expect(await store.overdue(50)).toEqual(['two', 'one']);
  });

  test('S7 keys are stored as hashes, codes only once', async () => {
    const store = await start();
    await store.commit([{ kind: 'table', row: row('one', 'BCDFGH') }]);
    await expect(store.commit([{ kind: 'table', row: row('two', 'BCDFGH') }])).rejects.toThrow(Conflict);
  });

  test('S8 a second server on the folder is refused until the first ends', async () => {
    const folder = newFolder();
    const first = await start(folder);
    await expect(openStore(folder)).rejects.toThrow(`Another server is using the data folder ${folder}`);
    await first.close();
    await start(folder);
  });
});
