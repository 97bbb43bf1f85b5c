import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../server/store/open.ts';
import { shareDebrief, sharedDebrief } from '../../server/table/debrief.ts';
import type { SharedDebrief } from '../../shared/wire/http.ts';
import { fourByNet, type Net, openNet, post, postJson } from './net.ts';
import { fourAtTable, newCmd, newFolder, openRoom, pass, venezuela } from './seated.ts';

let net: Net;
beforeAll(async () => {
  net = await openNet();
});
afterAll(() => net.stop());

const NO_KEY = 'A'.repeat(22);

describe('a debrief for others', () => {
  test('is there for anybody with its token, once the game is over, and names no people', async () => {
    const { made, claims, people } = await fourByNet(net.url);
    const share = `${net.url}/api/tables/${made.table}/debrief`;
    const asked = async (key: string) => (await post(share, {}, { authorization: `Bearer ${key}` })).json();
    expect(await asked(NO_KEY)).toMatchObject({ code: 'unknown-key' });
    expect(await asked(claims[1].key)).toMatchObject({ code: 'still-playing' });

    for (let turn = 1; people[0].room.state.phase !== 'ended' && turn <= 8; turn++)
      for (const person of people) await person.ask('seal', { cmd: newCmd(), turn, orders: [] });

    const { token } = await postJson<{ token: string }>(share, {}, claims[1].key);
    expect(token).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(await postJson(share, {}, made.hostKey), 'whoever asks gets the same').toEqual({ token });

    const answer = await fetch(`${net.url}/api/debriefs/${token}`);
    const text = await answer.text();
    const shown: SharedDebrief = JSON.parse(text);
    expect(shown).toMatchObject({ scenario: 'venezuela-2024', hash: venezuela.hash });
    expect(shown.end.scores).toHaveLength(4);
    expect(shown.end.reports.at(-1)?.turn).toBe(people[0].room.state.turn);
    for (const secret of [made.table, made.code, claims[0].key, claims[0].person]) expect(text).not.toContain(secret);
  });

  test.each([NO_KEY, 'short', 'x'.repeat(80)])('the token %s opens nothing', async token => {
    const answer = await fetch(`${net.url}/api/debriefs/${token}`);
    expect([answer.status, (await answer.json()).code]).toEqual([404, 'no-such-debrief']);
  });

  test('is there after a restart, and its link stays the same', async () => {
    const folder = newFolder();
    const before = await openRoom({ folder });
    const { table, people } = await fourAtTable(before);
    while (table.card.phase !== 'ended') for (const person of people) await pass(person, table.state.turn);
    const token = await table.run(() => shareDebrief(table));
    const shown = sharedDebrief(table);
    await before.store.close();

    const store = await openStore(folder);
    const after = await openRoom({ store });
    const id = await store.byDebrief(token);
    expect(id).toBe(table.id);
    expect(await after.tables.use(table.id, sharedDebrief)).toEqual(shown);
    expect(await after.tables.use(table.id, again => again.run(() => shareDebrief(again)))).toBe(token);
    await store.close();
  });

  test('counts private talk by who spoke to whom, without a word of it', async () => {
    const room = await openRoom();
    const { table, people, moscow } = await fourAtTable(room);
    const say = (to: readonly number[], text: string) => moscow.ask('talk', { cmd: newCmd(), to, text });
    await say([1], 'the ships sail');
    await say([1], 'on Monday');
    await say([], 'good day to all');
    while (table.card.phase !== 'ended') for (const person of people) await pass(person, table.state.turn);
    const { end } = sharedDebrief(table);
    expect(end.whispers).toEqual([{ turn: 1, from: 0, to: [1], lines: 2 }]);
    expect(JSON.stringify(end)).not.toContain('Monday');
    await room.store.close();
  });
});
