import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { openStore } from '../../server/store/open.ts';
import { replay } from '../../shared/engine/replay.ts';
import type { SeatClaimed, TableMade } from '../../shared/wire/http.ts';
import type { Answer } from '../../shared/wire/requests.ts';
import { type Child, end, launch, ready } from './child.ts';
import { claimSeat, type Guest, join, makeTable } from './net.ts';
import { newFolder, ROLES, venezuela } from './seated.ts';

/** Real processes, killed in the middle: what was acknowledged is there once, whatever was under way. */

const KILLS = 4;
let running: Child | null = null;
afterEach(async () => {
  if (running) await end(running, 'SIGKILL');
  running = null;
});

const start = async (folder: string, port?: string): Promise<Child> => {
  running = await launch({ DATA_DIR: folder, ...(port ? { PORT: port } : {}) });
  await ready(running);
  return running;
};

interface Asked {
  readonly seat: number;
  readonly name: 'draft' | 'seal';
  readonly payload: { readonly cmd: string; readonly turn: number; readonly orders: readonly [] };
  answer: Answer | null;
}

const cmdOf = (n: number) => createHash('md5').update(String(n)).digest('hex');

/** One seat drafts and seals as fast as it may; what was not answered is asked again after the crash, under the same cmd. */
const player = (seat: number, history: Asked[]) => {
  let n = seat * 100_000;
  return async (guest: Guest): Promise<void> => {
    for (;;) {
      const pending = history.find(asked => asked.seat === seat && asked.answer === null);
      const turn = guest.room.state.turn;
      const asked: Asked = pending ?? {
        seat,
        name: n % 3 === 2 ? 'seal' : 'draft',
        payload: { cmd: cmdOf(n++), turn, orders: [] },
        answer: null,
      };
      if (!pending) history.push(asked);
      const answer = await guest.ask(asked.name, asked.payload).catch(() => null);
      if (answer === null || answer.status === 'unavailable') return;
      asked.answer = answer;
      await new Promise(resolve => setTimeout(resolve, 105));
    }
  };
};

describe('kill -9', () => {
  test('loses no acknowledged order and applies none twice', async () => {
    const folder = newFolder();
    let server = await start(folder);
    const { port } = new URL(server.url);
    const made: TableMade = await makeTable(server.url);
    const claims: SeatClaimed[] = [];
    for (const role of ROLES) claims.push(await claimSeat(server.url, made, role));
    const host = await join(server.url, made.table, { hostKey: made.hostKey });
    await host.command({ kind: 'start' });

    const history: Asked[] = [];
    const players = claims.map((_, seat) => player(seat, history));
    for (let kill = 0; kill <= KILLS; kill++) {
      const guests = await Promise.all(claims.map(({ key }) => join(server.url, made.table, { key })));
      const playing = guests.map((guest, seat) => players[seat](guest));
      await new Promise(resolve => setTimeout(resolve, 400 + 130 * kill));
      await end(server, 'SIGKILL');
      await Promise.all(playing);
      if (kill < KILLS) server = await start(folder, port);
    }

    const store = await openStore(folder);
    const row = await store.table(made.table);
    const journal = await store.journal(made.table);
    await store.close();
    if (!row) throw new Error('the table is gone');
    expect(journal.map(line => line.seq)).toEqual(journal.map((_, index) => index + 1));
    const kept = (asked: Asked) => journal.filter(line => line.cmd === asked.payload.cmd).length;
    const answered = history.filter(asked => asked.answer !== null);
    const accepted = answered.filter(({ answer }) => answer?.status === 'accepted' || answer?.status === 'duplicate');
    expect(accepted.length).toBeGreaterThan(20);
    expect(accepted.filter(asked => kept(asked) !== 1)).toEqual([]);
    expect(history.filter(asked => kept(asked) > 1)).toEqual([]);
    const refused = answered.filter(({ answer }) => answer?.status === 'rejected' || answer?.status === 'late');
    expect(refused.filter(asked => kept(asked) !== 0)).toEqual([]);
    const { engine, scenario, hash, seed, start: starts } = row;
    const state = replay(venezuela, { header: { engine, scenario, hash, seed, start: starts }, entries: journal });
    expect(state.turn).toBeGreaterThan(1);
  }, 240_000);

  test('leaves a game that goes on where it was', async () => {
    const folder = newFolder();
    const first = await start(folder);
    const made = await makeTable(first.url);
    const { key } = await claimSeat(first.url, made, 'moscow');
    const before = await join(first.url, made.table, { key, hostKey: made.hostKey });
    await before.command({ kind: 'start' });
    const move = venezuela.moves.findIndex(each => each.id === 'congratulate');
    await before.ask('draft', { cmd: cmdOf(1), turn: 1, orders: [[move, -1]] });
    await before.ask('talk', { cmd: cmdOf(2), to: [], text: 'still here?' });
    await end(first, 'SIGKILL');
    const second = await start(folder);
    const after = await join(second.url, made.table, { key });
    expect(after.room.state).toMatchObject({ phase: 'orders', turn: 1 });
    await after.ask('refresh', {});
    expect(after.own().draft).toEqual([[move, -1]]);
    expect(after.heard.talk.flat().map(line => line.text)).toContain('still here?');
    expect(after.own().host).toBe(true);
  }, 240_000);
});

describe('SIGTERM', () => {
  test('tells everybody, closes with 4010, and ends well', async () => {
    const server = await start(newFolder());
    const made = await makeTable(server.url);
    const guest = await join(server.url, made.table);
    const code = end(server, 'SIGTERM');
    expect(await guest.closed).toBe(4010);
    expect(guest.heard.notice).toEqual([{ kind: 'restarting' }]);
    expect(await code).toBe(0);
  });
});
