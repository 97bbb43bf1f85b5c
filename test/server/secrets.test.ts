import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fourByNet, type Guest, type Net, openNet, until } from './net.ts';
import { newCmd, venezuela } from './seated.ts';

/** Between two reveals B's bytes do not depend on another seat's drafts, sealed orders, private talk or private tracks. */

let net: Net;
beforeAll(async () => {
  net = await openNet();
});
afterAll(() => net.stop());

const A = 0;
const B = 2;
const moveOf = (id: string) => venezuela.moves.findIndex(move => move.id === id);
/** Ids that are drawn for every table stand in the frames; they are made equal before frames are. */
const masked = (frames: readonly Uint8Array[], drawn: readonly string[]): string[] =>
  frames.map(frame => {
    let text = Buffer.from(frame).toString('latin1');
    for (const each of drawn) text = text.replaceAll(each, '*'.repeat(each.length));
    return Buffer.from(text, 'latin1').toString('hex');
  });

type Secretly = (a: Guest) => Promise<void>;

/** Plays the same game twice, but for what A does in secret, and compares every byte that B gets. */
const bytesOfB = async (secretly: Secretly, start: Record<string, number> = {}): Promise<string[]> => {
  const { people, made, claims, host } = await fourByNet(net.url, { seed: 'same', start });
  const [a, , b] = [people[A], people[1], people[B]];
  await until(() => b.room.state.phase === 'orders' && b.heard.report.length > 0, 'the start');
  await b.ask('refresh', {});
  b.frames.length = 0;
  let cmds = 0;
  const cmd = () => `b${String(++cmds).padStart(31, '0')}`;
  await b.ask('draft', { cmd: cmd(), turn: 1, orders: [] });
  await secretly(a);
  await b.ask('draft', { cmd: cmd(), turn: 1, orders: [[moveOf('arms'), -1]] });
  await b.ask('talk', { cmd: cmd(), to: [3], text: 'after A has acted' });
  await b.ask('seal', { cmd: cmd(), turn: 1, orders: [[moveOf('arms'), -1]] });
  await b.ask('refresh', {});
  await b.ask('unseal', { cmd: cmd(), turn: 1 });
  const frames = masked(b.frames, [made.code, made.table, ...claims.map(claim => claim.person)]);
  for (const guest of [...people, host]) void guest.room.leave();
  return frames;
};

const nothing: Secretly = async () => undefined;

describe('W · what B can read', () => {
  test('the same game gives the same bytes', async () => {
    const once = await bytesOfB(nothing);
    expect(once.length).toBeGreaterThan(8);
    expect(await bytesOfB(nothing)).toEqual(once);
  });

  test.each<[string, Secretly]>([
    [
      'drafts, and changes its mind',
      async a => {
        for (const id of ['congratulate', 'front', 'husband'])
          await a.ask('draft', { cmd: newCmd(), turn: 1, orders: [[moveOf(id), -1]] });
      },
    ],
    [
      'asks for what it may not have',
      async a => {
        await a.ask('seal', { cmd: newCmd(), turn: 1, orders: [[moveOf('arms'), -1]] });
      },
    ],
    [
      'speaks in private',
      async a => {
        for (const text of ['psst', 'Caracas', 'listen']) await a.ask('talk', { cmd: newCmd(), to: [1], text });
      },
    ],
    [
      'offers a deal to another, and takes it back',
      async a => {
        const done = await a.ask('offer', { cmd: newCmd(), turn: 1, move: moveOf('prepayment'), target: -1 });
        expect(done.status).toBe('accepted');
        const offer = a.own().offers[0]?.[0] ?? 0;
        expect((await a.ask('withdraw', { cmd: newCmd(), turn: 1, offer })).status).toBe('accepted');
      },
    ],
  ])('is the same when A %s', async (_what, secretly) => {
    expect(await bytesOfB(secretly)).toEqual(await bytesOfB(nothing));
  });

  test('is the same whatever A sealed', async () => {
    const sealing =
      (id: string): Secretly =>
      async a => {
        const done = await a.ask('seal', { cmd: newCmd(), turn: 1, orders: [[moveOf(id), -1]] });
        expect(done.status).toBe('accepted');
      };
    expect(await bytesOfB(sealing('congratulate'))).toEqual(await bytesOfB(sealing('front')));
  });

  test("is the same whatever A's private tracks are", async () => {
    expect(await bytesOfB(nothing, { strain: 3, appetite: 1 })).toEqual(
      await bytesOfB(nothing, { strain: 5, appetite: 3 }),
    );
  });

  test('differs when what all may see differs: the test can fail', async () => {
    const sealed = await bytesOfB(async a => {
      await a.ask('seal', { cmd: newCmd(), turn: 1, orders: [] });
    });
    expect(sealed).not.toEqual(await bytesOfB(nothing));
    expect(await bytesOfB(nothing, { tension: 6 })).not.toEqual(await bytesOfB(nothing, { tension: 5 }));
  });
});
