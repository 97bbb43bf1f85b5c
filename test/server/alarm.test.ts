import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TIMINGS } from '../../server/table/clock.ts';
import { claimSeat, join, makeTable, type Net, openNet, until } from './net.ts';

/** Real clocks, with phases of a fraction of a second. */

let net: Net;
beforeAll(async () => {
  const lasts = { dispatch: 60, talk: 120, orders: 180, reveal: 90 };
  net = await openNet({
    running: true,
    timings: {
      ...TIMINGS,
      'live-60': { ...TIMINGS['live-60'], lasts },
      'slow-1h': { ...TIMINGS['slow-1h'], lasts: { ...lasts, orders: 150 } },
    },
  });
});
afterAll(() => net.stop());

describe('the alarm', () => {
  test('leads a live table through its phases, turn after turn', async () => {
    const made = await makeTable(net.url, { pace: 'live-60' });
    const { key } = await claimSeat(net.url, made, 'moscow');
    const anna = await join(net.url, made.table, { key, hostKey: made.hostKey });
    const seen: string[] = [];
    anna.room.onStateChange(state => {
      const now = `${state.turn} ${state.phase}`;
      if (seen.at(-1) !== now) seen.push(now);
    });
    await anna.command({ kind: 'start' });
    await until(() => seen.includes('3 dispatch'), 'turn 3');
    expect(seen.slice(seen.indexOf('1 dispatch'), seen.indexOf('3 dispatch'))).toEqual([
      '1 dispatch',
      '1 talk',
      '1 orders',
      '2 reveal',
      '2 dispatch',
      '2 talk',
      '2 orders',
      '3 reveal',
    ]);
    expect(anna.heard.report.find(report => report.turn === 1)?.sealedBy).toEqual(['pass', 'bot', 'bot', 'bot']);
    expect(anna.heard.report.find(report => report.turn === 2)?.sealedBy).toEqual(['stand-in', 'bot', 'bot', 'bot']);
    await anna.room.leave();
  });

  test("closes a slow table's overdue turn while nobody is there, without a room", async () => {
    const made = await makeTable(net.url, { pace: 'slow-1h' });
    const { key } = await claimSeat(net.url, made, 'moscow');
    const anna = await join(net.url, made.table, { key, hostKey: made.hostKey });
    await anna.command({ kind: 'start' });
    await anna.room.leave();
    const turn = () => net.tables.use(made.table, table => ({ turn: table.state.turn, stage: table.stage }));
    let now = await turn();
    for (let tries = 0; tries < 1500 && (now?.turn ?? 0) < 3; tries++) {
      await new Promise(resolve => setTimeout(resolve, 20));
      now = await turn();
    }
    expect(now?.turn).toBeGreaterThanOrEqual(3);
    expect(now?.stage).toBeNull();
  });

  test('a live table waits while nobody is there', async () => {
    const made = await makeTable(net.url, { pace: 'live-60' });
    const { key } = await claimSeat(net.url, made, 'moscow');
    const anna = await join(net.url, made.table, { key, hostKey: made.hostKey });
    await anna.command({ kind: 'start' });
    await anna.room.leave();
    await new Promise(resolve => setTimeout(resolve, 100));
    const before = await net.tables.use(made.table, table => [table.card.phase, table.card.asleep]);
    await new Promise(resolve => setTimeout(resolve, 600));
    expect(await net.tables.use(made.table, table => [table.card.phase, table.card.asleep])).toEqual(before);
    const back = await join(net.url, made.table, { key });
    const phase = back.room.state.phase;
    await until(() => back.room.state.phase !== phase, 'the next phase');
  });
});
