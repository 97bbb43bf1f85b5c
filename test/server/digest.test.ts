import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { WireOption } from '../../shared/wire/messages.ts';
import { fourByNet, type Net, openNet, until } from './net.ts';
import { newCmd, venezuela } from './seated.ts';

let net: Net;
beforeAll(async () => {
  net = await openNet();
});
afterAll(() => net.stop());

const short = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

test('a client can make both digests from what it was told, as PROTOCOL §7 says', async () => {
  const { people } = await fourByNet(net.url);
  const [moscow, caracas] = people;
  await until(() => moscow.heard.own.some(own => own.options !== null && own.options.length > 0), 'options');
  const congratulate = venezuela.moves.findIndex(move => move.id === 'congratulate');
  await moscow.ask('draft', { cmd: newCmd(), turn: 1, orders: [[congratulate, -1]] });
  await caracas.ask('offer', {
    cmd: newCmd(),
    turn: 1,
    move: venezuela.moves.findIndex(move => move.id === 'prepayment'),
    target: -1,
  });
  await until(() => moscow.own().offers.length === 1, 'the offer');
  const { turn, ending, tracks, entries, digest } = moscow.room.state;
  expect(digest).toBe(short([venezuela.hash, turn, ending, [...Array.from(tracks)], [...Array.from(entries)]]));
  const own = moscow.own();
  const options: readonly WireOption[] = moscow.heard.own.findLast(each => each.options !== null)?.options ?? [];
  expect(own.options).toBeNull();
  const parts = [digest, own.seat, own.tracks, own.draft, own.sealed, own.sealedBy, own.offers, short(options)];
  expect(own.digest).toBe(short(parts));
  expect(caracas.room.state.digest).toBe(digest);
});
