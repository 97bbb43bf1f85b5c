import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIMITS } from '../../server/http/limits.ts';
import type { FinishGames } from '../../server/table/finish.ts';
import { finishAll } from '../../shared/study/what-if.ts';
import type { OrdersThen, WhatIf } from '../../shared/wire/http.ts';
import { fourByNet, type Net, openNet, post, postJson } from './net.ts';
import { newCmd, venezuela } from './seated.ts';

let net: Net;
/** What playing on waits for. */
let gate: Promise<void> = Promise.resolve();
const finish: FinishGames = async ({ scenario, onward, from }) => {
  await gate;
  return finishAll(scenario, onward, from, from + 3);
};
beforeAll(async () => {
  net = await openNet({ finish, limits: { ...LIMITS, any: [100_000, 1], whatIf: [21, 60] } });
});
afterAll(() => net.stop());

const NO_KEY = 'A'.repeat(22);
const front = venezuela.moves.findIndex(({ id }) => id === 'front');
const arms = venezuela.moves.findIndex(({ id }) => id === 'arms');

/** A game in which everybody passed, played to its end. */
const over = async () => {
  const game = await fourByNet(net.url);
  const { people } = game;
  for (let turn = 1; people[0].room.state.phase !== 'ended' && turn <= 8; turn++)
    for (const person of people) await person.ask('seal', { cmd: newCmd(), turn, orders: [] });
  return game;
};
const codeOf = async (answer: Response) => (await answer.json()).code;

describe('what if', () => {
  test('is asked once the game is over, by its people', async () => {
    const { made, claims } = await fourByNet(net.url);
    const address = `${net.url}/api/tables/${made.table}/what-if`;
    const ask = (key: string) =>
      post(address, { turn: 1, role: 0, orders: [[front, -1]] }, { authorization: `Bearer ${key}` });
    expect(await codeOf(await ask(NO_KEY))).toBe('unknown-key');
    expect(await codeOf(await ask(claims[0].key))).toBe('still-playing');
    const look = await fetch(`${address}?turn=1&role=0`, { headers: { authorization: `Bearer ${claims[0].key}` } });
    expect(await codeOf(look)).toBe('still-playing');
  });

  test('tells what could have been ordered, then how the game would have gone; so does a debrief that is shared', async () => {
    const { made, claims } = await over();
    const address = `${net.url}/api/tables/${made.table}`;
    const authorization = `Bearer ${claims[2].key}`;
    const { token } = await postJson<{ token: string }>(`${address}/debrief`, {}, claims[2].key);
    const shared = `${net.url}/api/debriefs/${token}/what-if`;

    const then: OrdersThen = await (
      await fetch(`${address}/what-if?turn=1&role=0`, { headers: { authorization } })
    ).json();
    expect(then.sealed).toEqual([]);
    expect(then.open).toContainEqual([front, -1]);
    expect(then.open).not.toContainEqual([arms, -1]);
    expect(await (await fetch(`${shared}?turn=1&role=0`)).json()).toEqual(then);

    const asked = { turn: 1, role: 0, orders: [[front, -1]] };
    const told = await postJson<WhatIf>(`${address}/what-if`, asked, claims[2].key);
    expect(told).toMatchObject({ games: 3, strength: 'easy' });
    expect(told.roles).toHaveLength(4);
    expect(told.endings.reduce((sum, { changed }) => sum + changed.share, 0)).toBeCloseTo(1);
    expect(await postJson<WhatIf>(shared, asked)).toEqual(told);

    const refused = async (body: object) => codeOf(await post(shared, body));
    expect(await refused({ ...asked, orders: [[arms, -1]] })).toBe('not-yours');
    expect(await refused({ ...asked, orders: [[200, -1]] })).toBe('no-such-order');
    expect(await refused({ ...asked, orders: [] })).toBe('same-orders');
    expect(await refused({ ...asked, turn: 60 })).toBe('no-such-turn');
    expect(await refused({ ...asked, role: 9 })).toBe('no-such-role');
    expect(await refused({ ...asked, orders: 'front' })).toBe('body');
    expect(await codeOf(await post(`${net.url}/api/debriefs/${NO_KEY}/what-if`, asked))).toBe('no-such-debrief');
    expect(await refused({ ...asked, role: '' })).toBe('body');
    expect(await codeOf(await fetch(`${shared}?turn=1&role=`))).toBe('body');
    let letGo = () => {};
    gate = new Promise(resolve => {
      letGo = resolve;
    });
    const seven = Array.from({ length: 7 }, async () => codeOf(await post(shared, asked)));
    expect(await Promise.race(seven), 'six are answered at a time').toBe('too-long-asked');
    letGo();
    const codes = await Promise.all(seven);
    expect(codes.filter(code => code === undefined)).toHaveLength(6);

    // More than fit into two windows, so that one of them is overrun however slow the machine is.
    const refusals = new Set<string>();
    for (let more = 0; more < 43; more++) refusals.add(await refused({ ...asked, role: 9 }));
    expect(refusals, 'one address asks so often').toContain('too-many');
  });
});
