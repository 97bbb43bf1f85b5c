import { afterEach, describe, expect, test } from 'vitest';
import { openStore } from '../../server/store/open.ts';
import { Conflict, type Store } from '../../server/store/store.ts';
import { StateDigest } from '../../server/table/digest.ts';
import { apply } from '../../shared/engine/apply.ts';
import { digest } from '../../shared/engine/digest.ts';
import { start } from '../../shared/engine/start.ts';
import { fourAtTable, newCmd, newFolder, openRoom, pass, venezuela } from './seated.ts';

/** A store whose next commit fails as it is told to. */
const flaky = async () => {
  const store = await openStore(newFolder());
  let fail: 'before' | 'after' | 'taken' | null = null;
  const wrapped: Store = {
    ...store,
    secret: store.secret,
    commit: async writes => {
      const how = fail;
      fail = null;
      if (how === 'before') throw new Error('the disk is full');
      if (how === 'taken') throw new Conflict('taken');
      await store.commit(writes);
      if (how === 'after') throw new Error('the answer was lost');
    },
  };
  return { store, room: await openRoom({ store: wrapped }), failNext: (how: typeof fail) => (fail = how) };
};

let close: (() => Promise<void>) | null = null;
afterEach(async () => {
  await close?.();
  close = null;
});

describe('when the store fails', () => {
  test('nothing has changed, the asker hears so, and asking again does it', async () => {
    const { room, store, failNext } = await flaky();
    close = () => store.close();
    const { table, moscow } = await fourAtTable(room);
    const before = table.state;
    const order = { cmd: newCmd(), turn: 1, orders: [] };
    failNext('before');
    expect(await moscow.ask('seal', order)).toMatchObject({ status: 'unavailable', seq: 0 });
    expect(table.state).toBe(before);
    expect(await moscow.ask('seal', order)).toMatchObject({ status: 'accepted', seq: 1 });
  });

  test('a commit of unknown fate is looked up: it had happened', async () => {
    const { room, store, failNext } = await flaky();
    close = () => store.close();
    const { table, moscow } = await fourAtTable(room);
    failNext('after');
    expect(await pass(moscow, 1)).toMatchObject({ status: 'accepted', seq: 1 });
    expect(table.state.seats[0].sealed).toEqual([]);
    expect(await store.journal(table.id)).toHaveLength(1);
  });

  test('a table whose journal another process writes steps down and accepts nothing more', async () => {
    const { room, store, failNext } = await flaky();
    close = () => store.close();
    const { table, moscow } = await fourAtTable(room);
    failNext('taken');
    expect(await pass(moscow, 1)).toMatchObject({ status: 'unavailable' });
    expect(table.gone).toBe(true);
    expect(await pass(moscow, 1)).toMatchObject({ status: 'unavailable' });
  });
});

test('the digests of the journal are the engine’s', () => {
  const states = new StateDigest();
  let state = start(venezuela, 'a seed');
  expect(states.of(state)).toBe(digest(state));
  for (const kind of ['drafted', 'closed', 'drafted', 'closed'] as const) {
    const entry =
      kind === 'drafted' ? ({ kind, seat: 0, orders: [], by: 'x' } as const) : ({ kind, by: 'clock' } as const);
    const next = apply(venezuela, state, entry);
    if (!next.ok) throw new Error(next.error.code);
    state = next.value;
    expect(states.of(state)).toBe(digest(state));
  }
});
