import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { Client as Sdk } from '@colyseus/sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIMITS } from '../../server/http/limits.ts';
import type { TableCard } from '../../shared/wire/http.ts';
import { claimSeat, fourByNet, join, makeTable, type Net, openNet, post, until } from './net.ts';
import { newCmd } from './seated.ts';

let net: Net;
beforeAll(async () => {
  net = await openNet({
    limits: { ...LIMITS, any: [100_000, 1], makeTable: [1000, 1], joinRoom: [1000, 1], wrongCode: [8, 60] },
  });
});
afterAll(() => net.stop());

const NO_KEY = 'A'.repeat(22);
const said = async (answer: Promise<Response>) => {
  const response = await answer;
  const body = (await response.json()) as { code?: string; message?: string };
  return [response.status, body.code, body.message] as const;
};

describe('over HTTP', () => {
  test('it says that it lives, and that it takes games', async () => {
    expect((await fetch(`${net.url}/healthz`)).status).toBe(200);
    expect(await (await fetch(`${net.url}/readyz`)).json()).toEqual({ ready: true });
  });

  test('scenarios are listed', async () => {
    const list = await (await fetch(`${net.url}/api/scenarios`)).json();
    expect(list).toContainEqual(expect.objectContaining({ id: 'venezuela-2024', turns: 8 }));
  });

  test('scenarios stand in the order of the shelf, those that it does not name after it', async () => {
    const list: { readonly id: string }[] = await (await fetch(`${net.url}/api/scenarios`)).json();
    const named = readFileSync('scenarios/shelf.txt', 'utf8').split(/\s+/);
    const shown = list.map(({ id }) => id);
    expect(shown[0]).toBe('venezuela-2024');
    expect(shown.filter(id => named.includes(id))).toEqual(named.filter(id => shown.includes(id)));
    expect(named.includes(shown[shown.length - 1])).toBe(shown.every(id => named.includes(id)));
  });

  test('one scenario is told in numbers and words', async () => {
    const card = await (await fetch(`${net.url}/api/scenarios/venezuela-2024?lang=xx`)).json();
    expect(card).toMatchObject({ language: 'en', slots: 2, turns: 8 });
    expect(await said(fetch(`${net.url}/api/scenarios/atlantis`))).toEqual([
      404,
      'no-such-scenario',
      "There is no scenario 'atlantis' here.",
    ]);
  });

  test('a scenario is enough to make a table; its code opens it', async () => {
    const answer = await post(`${net.url}/api/tables`, { scenario: 'venezuela-2024' });
    expect(answer.status).toBe(201);
    const made = await answer.json();
    expect(made).toEqual({
      table: expect.stringMatching(/^[\w-]{12}$/),
      code: expect.stringMatching(/^[BCDFGHJKMNPQRSTVWXZ]{6}$/),
      hostKey: expect.stringMatching(/^[\w-]{22}$/),
    });
    const card: TableCard = await (await fetch(`${net.url}/api/codes/${made.code.toLowerCase()}`)).json();
    expect(card).toMatchObject({ table: made.table, status: 'lobby', pace: 'untimed', turn: 1, turns: 8 });
    const words = await fetch(`${net.url}/api/scenarios/${card.scenario}?lang=en&hash=${card.hash}`);
    expect((await words.json()).hash).toBe(card.hash);
  });

  test.each([
    ['words that are no JSON', '{"scenario":', 400, 'json'],
    ['a wrong shape', { scenario: 7 }, 400, 'body'],
    ['a key that is not known', { scenario: 'venezuela-2024', colour: 'red' }, 400, 'body'],
    ['a scenario that is not here', { scenario: 'atlantis' }, 404, 'no-such-scenario'],
    ['a bot for nobody', { scenario: 'venezuela-2024', bots: { atlantis: '' } }, 400, 'no-such-role'],
    [
      'a temperament that nobody has',
      { scenario: 'venezuela-2024', bots: { moscow: 'x' } },
      400,
      'no-such-temperament',
    ],
    ['a start out of range', { scenario: 'venezuela-2024', start: { tension: 11 } }, 400, 'out-of-range'],
    ['a start of nothing', { scenario: 'venezuela-2024', start: { love: 1 } }, 400, 'no-such-track'],
    ['a forbidden key', '{"scenario":"venezuela-2024","start":{"__proto__":1,"constructor":1}}', 400, 'no-such-track'],
  ])('%s: a clear refusal', async (_what, body, status, code) => {
    const [gave, named, message] = await said(post(`${net.url}/api/tables`, body));
    expect([gave, named]).toEqual([status, code]);
    expect(message).toMatch(/[.!]|expected|Unrecognized/);
  });

  test('a taken seat, a seat that is not there, a wrong code', async () => {
    const made = await makeTable(net.url);
    const seats = `${net.url}/api/tables/${made.table}/seats`;
    const asked = { code: made.code, role: 'moscow', name: 'Anna' };
    expect((await post(seats, asked)).status).toBe(201);
    expect(await said(post(seats, asked))).toEqual([409, 'seat-taken', 'This seat is taken: choose another one.']);
    expect((await said(post(seats, { ...asked, role: 'atlantis' })))[1]).toBe('no-such-role');
    expect((await said(post(seats, { ...asked, code: 'BBBBBB' })))[1]).toBe('no-such-code');
    const nowhere = `${net.url}/api/tables/AAAAAAAAAAAA/seats`;
    expect((await said(post(nowhere, asked)))[1]).toBe('no-such-table');
  });

  test.each([
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['  Anna\u202e \u0000Maria\n ', 'Anna Maria'],
    ['Z\u0351\u0351\u0351\u0351\u0351algo', 'Z\u0351\u0351algo'],
    ['=cmd|"/c calc"!A1', '=cmd|"/c calc"!A1'],
  ])('the name %j is shown as %j', async (given, shown) => {
    const made = await makeTable(net.url);
    await claimSeat(net.url, made, 'moscow', given);
    const card: TableCard = await (await fetch(`${net.url}/api/codes/${made.code}`)).json();
    expect(card.seats[0].people).toEqual([shown]);
  });

  test.each([['x'.repeat(41)], [''], ['\u200b\u202e']])('the name %j is refused', async name => {
    const made = await makeTable(net.url);
    const answer = await post(`${net.url}/api/tables/${made.table}/seats`, { code: made.code, role: 'moscow', name });
    expect(answer.status).toBe(400);
  });

  test('the record is for those who had a seat, and only when the game is over', async () => {
    const { made, claims, people } = await fourByNet(net.url);
    const record = (key: string) =>
      fetch(`${net.url}/api/tables/${made.table}/record`, { headers: { authorization: `Bearer ${key}` } });
    expect((await said(record(NO_KEY))).slice(0, 2)).toEqual([401, 'unknown-key']);
    expect((await said(record(claims[0].key))).slice(0, 2)).toEqual([409, 'still-playing']);
    for (let turn = 1; people[0].room.state.phase !== 'ended' && turn <= 8; turn++) {
      for (const person of people) await person.ask('seal', { cmd: newCmd(), turn, orders: [] });
    }
    const kept = await (await record(claims[3].key)).json();
    expect(kept.people).toHaveLength(4);
    expect(kept.scores).toHaveLength(4);
    expect(kept.entries.at(-1)).toMatchObject({ seq: kept.entries.length, entry: { kind: 'sealed' } });
    expect(JSON.stringify(kept)).not.toContain(claims[0].key);
    const late = post(`${net.url}/api/tables/${made.table}/seats`, { code: made.code, role: 'moscow', name: 'Late' });
    expect((await said(late))[1]).toBe('ended');
  });
});

describe('the gate', () => {
  test('a long body is refused before it is read', async () => {
    for (const path of ['/api/tables', '/matchmake/joinById/AAAAAAAAAAAA']) {
      const answer = await post(net.url + path, JSON.stringify({ scenario: 'x'.repeat(20_000) }));
      expect(answer.status).toBe(413);
      expect(answer.headers.get('connection')).toBe('close');
    }
  });

  test('a body of unknown length is refused', async () => {
    const text = await raw('POST /api/tables HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n');
    expect(text).toMatch(/^HTTP\/1\.1 411 /);
  });

  test.each(['create', 'join', 'joinOrCreate'])('nobody may %s a room', async method => {
    expect((await said(post(`${net.url}/matchmake/${method}/table`, {})))[0]).toBe(403);
  });

  test('a page of another site is refused, here and at the socket', async () => {
    const evil = { origin: 'https://evil.example' };
    expect((await said(post(`${net.url}/api/tables`, { scenario: 'venezuela-2024' }, evil)))[1]).toBe('other-origin');
    const upgrade =
      'GET /abcdefghi/AAAAAAAAAAAA HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
      'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nOrigin: https://evil.example\r\n\r\n';
    expect(await raw(upgrade)).toMatch(/^HTTP\/1\.1 403 /);
    expect((await post(`${net.url}/api/tables`, { scenario: 'venezuela-2024' }, { origin: net.url })).status).toBe(201);
  });

  test('no answer opens itself to other sites, and all carry the headers', async () => {
    for (const path of ['/healthz', '/matchmake/joinById/AAAAAAAAAAAA']) {
      const answer = await fetch(net.url + path, { method: path === '/healthz' ? 'GET' : 'OPTIONS' });
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(answer.headers.get('content-security-policy')).not.toContain('unsafe');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });
});

/** What comes back for bytes that no browser sends. */
const raw = (bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(net.serving.port, '127.0.0.1', () => socket.write(bytes));
    socket.once('data', data => {
      socket.destroy();
      resolve(data.toString());
    });
    socket.once('error', reject);
  });

describe('in the room', () => {
  test('a wrong key, no such table, no spectators: the joiner hears which', async () => {
    const made = await makeTable(net.url, { spectators: false });
    await expect(join(net.url, made.table, { key: NO_KEY })).rejects.toThrow('This key is not known at the table');
    await expect(join(net.url, made.table)).rejects.toThrow('This table has no spectators');
    await expect(join(net.url, 'AAAAAAAAAAAA')).rejects.toThrow('There is no such table');
    await expect(join(net.url, made.table, { key: NO_KEY, admitted: { host: true } })).rejects.toThrow('Joining takes');
  });

  test('a game is played to its end', async () => {
    const { people, host } = await fourByNet(net.url);
    for (let turn = 1; people[0].room.state.phase !== 'ended' && turn <= 8; turn++) {
      for (const person of people) {
        expect((await person.ask('seal', { cmd: newCmd(), turn, orders: [] })).status).toBe('accepted');
      }
      await until(() => people.every(person => person.heard.report.at(-1)?.turn === turn), `report ${turn}`);
    }
    await until(() => people.every(person => person.heard.end.length === 1), 'the end');
    await until(() => host.room.state.ending >= 0, 'the ending');
    expect(people[1].heard.end[0].scores).toHaveLength(4);
    expect(people[1].heard.report.at(-1)?.turn).toBe(people[0].room.state.turn);
  });

  test('the state is up to date when a request is answered', async () => {
    const { people } = await fourByNet(net.url);
    await people[0].ask('seal', { cmd: newCmd(), turn: 1, orders: [] });
    expect(people[0].room.state.seats.get('moscow')?.sealed).toBe(true);
    expect(people[0].own().sealed).toEqual([]);
  });

  test('the newest connection of a person wins', async () => {
    const made = await makeTable(net.url);
    const { key } = await claimSeat(net.url, made, 'moscow');
    const first = await join(net.url, made.table, { key });
    const second = await join(net.url, made.table, { key });
    expect(await first.closed).toBe(4302);
    expect((await second.ask('refresh', {})).status).toBe('accepted');
    expect([...(second.room.state.seats.get('moscow')?.people.values() ?? [])].map(person => person.connected)).toEqual(
      [true],
    );
  });

  test('who goes is shown as gone; the table is there when they come back', async () => {
    const made = await makeTable(net.url);
    const { key, person } = await claimSeat(net.url, made, 'moscow');
    const guest = await join(net.url, made.table);
    const anna = await join(net.url, made.table, { key });
    const connected = () => guest.room.state.seats.get('moscow')?.people.get(person)?.connected;
    await until(() => connected() === true, 'Anna');
    await anna.room.leave();
    await until(() => connected() === false, 'Anna gone');
    await guest.room.leave();
    const back = await join(net.url, made.table, { key });
    expect(back.room.state.seats.get('moscow')?.people.get(person)?.connected).toBe(true);
  });

  test('an unknown report is refused, an earlier one is told again', async () => {
    const { people } = await fourByNet(net.url);
    for (const person of people) await person.ask('seal', { cmd: newCmd(), turn: 1, orders: [] });
    expect(await people[0].ask('report', { turn: 1 })).toMatchObject({ turn: 1, sealedBy: Array(4).fill('person') });
    expect(await people[0].ask('report', { turn: 5 })).toMatchObject({ status: 'rejected', code: 'no-report' });
  });

  test('more than ten messages a second end the connection', async () => {
    const made = await makeTable(net.url);
    const guest = await join(net.url, made.table);
    for (let n = 0; n < 15; n++) void guest.ask('refresh', {}).catch(() => undefined);
    expect(await guest.closed).toBe(4002);
  });

  test('a message that is too long ends the connection, and no other', async () => {
    const { people } = await fourByNet(net.url);
    void people[0].ask('talk', { cmd: newCmd(), to: [], text: 'x'.repeat(5000) }).catch(() => undefined);
    expect(await people[0].closed).toBe(1009);
    expect((await people[1].ask('refresh', {})).status).toBe('accepted');
  });

  test('a dropped connection comes back with its own token, and is told everything', async () => {
    const { people } = await fourByNet(net.url);
    const [moscow] = people;
    const token = moscow.room.reconnectionToken;
    moscow.room.connection.close();
    await moscow.closed;
    const back = await new Sdk(net.url).reconnect(token);
    const own = new Promise<{ seat: number; options: unknown[] }>(resolve => back.onMessage('own', resolve));
    expect(await own).toMatchObject({ seat: 0, options: expect.arrayContaining([expect.any(Array)]) });
    await back.leave();
  });

  test('who never finishes joining is let go', async () => {
    const made = await makeTable(net.url);
    const seat = await (await post(`${net.url}/matchmake/joinById/${made.table}`, {})).json();
    const url = `${net.url.replace('http', 'ws')}/${seat.processId}/${seat.roomId}?sessionId=${seat.sessionId}`;
    const socket = new WebSocket(url);
    const closed = new Promise<number>(resolve => socket.addEventListener('close', event => resolve(event.code)));
    await new Promise(resolve => socket.addEventListener('message', resolve, { once: true }));
    net.clock.now += 6_000;
    expect(await closed).toBe(1006);
  });

  test('broken frames harm nobody else', async () => {
    const { people } = await fourByNet(net.url);
    const [bad, good] = people;
    bad.room.connection.send(Uint8Array.from([13, 0xa4, 0x64, 0x72, 0x61, 0x66, 0xff, 0xc1]));
    bad.room.connection.send(Uint8Array.from([255, 255, 255]));
    expect((await good.ask('refresh', {})).status).toBe('accepted');
  });
});

// Last, since nothing with a code is answered after it.
describe('guessing', () => {
  test('wrong codes are counted, and then waited for', async () => {
    const tries = [];
    for (let n = 0; n < 10; n++) tries.push((await fetch(`${net.url}/api/codes/WWWWWW`)).status);
    expect(tries.at(-1)).toBe(429);
  });
});
