import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../server/store/open.ts';
import { Card } from '../../server/table/card.ts';
import { endMessage } from '../../server/table/messages.ts';
import { cardOf } from '../../server/table/tables.ts';
import type { Question, Think } from '../../server/table/think.ts';
import { PASSES } from '../../server/table/think.ts';
import type { Decision } from '../../shared/bots/decision.ts';
import type { NewTable } from '../../shared/wire/http.ts';
import {
  claim,
  makeTable,
  newCmd,
  newFolder,
  openRoom,
  type Person,
  pass,
  type Room,
  sit,
  venezuela,
} from './seated.ts';

/** Bots that do as they are told here, and tell what they were asked. */
let room: Room;
let asked: Question[] = [];
let decide: (question: Question) => Partial<Decision> | Promise<Partial<Decision>> = () => ({});
const think: Think = async question => {
  asked.push(question);
  return { ...PASSES, ...(await decide(question)) };
};
beforeAll(async () => {
  room = await openRoom({ think });
});
afterAll(() => room.store.close());

const moveOf = (id: string) => venezuela.moves.findIndex(move => move.id === id);
const prepayment = moveOf('prepayment');

const settled = async (is: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 3000 && !is(); tries++) await new Promise(resolve => setTimeout(resolve, 5));
  expect(is()).toBe(true);
};

/** One person in Moscow, bots elsewhere. */
const alone = async (chosen: Partial<NewTable> = {}, at = room) => {
  asked = [];
  const { table, made } = await makeTable(at, chosen);
  const moscow = await claim(table, 'moscow');
  const host = await sit(table, { hostKey: made.hostKey });
  await host.command({ kind: 'start' });
  return { table, moscow, host };
};
const never = new Promise<never>(() => {});
const roleOf = ({ view }: Question) => view.own?.role;
const sealedIn = (table: Awaited<ReturnType<typeof alone>>['table']) =>
  table.state.seats.map(seat => seat.sealed !== null);

describe('bots at a table', () => {
  test('seal when orders open, all in one step', async () => {
    decide = async ({ view }) => {
      await new Promise(resolve => setTimeout(resolve, 10 * (view.own?.role ?? 0)));
      return {};
    };
    const { table, moscow } = await alone();
    const shown: boolean[][] = [];
    table.stage = { gather: () => undefined, show: () => shown.push(sealedIn(table)), close: () => undefined };
    await settled(() => sealedIn(table).filter(Boolean).length === 3);
    expect(shown).toEqual([[false, true, true, true]]);
    decide = () => ({});
    await pass(moscow, 1);
    expect(table.state.report.sealedBy).toEqual(['person', 'bot', 'bot', 'bot']);
  });

  test('see what their seat sees and nothing else, with luck of their own', async () => {
    decide = () => ({});
    const { table } = await alone();
    await settled(() => asked.length === 3);
    for (const question of asked) {
      const hidden = venezuela.tracks.flatMap((track, index) =>
        track.seenBy?.[roleOf(question) ?? 0] === false ? [index] : [],
      );
      expect(hidden.length).toBeGreaterThan(0);
      expect(hidden.every(track => question.view.tracks[track] === null)).toBe(true);
      expect(JSON.stringify(question)).not.toContain(table.row.seed);
    }
    expect(new Set(asked.map(question => question.seed)).size).toBe(3);
  });

  const offer = (moscow: Person) => moscow.ask('offer', { cmd: newCmd(), turn: 1, move: prepayment, target: -1 });
  const caracasAgrees = ({ view }: Question): Partial<Decision> => {
    const open = view.offers.filter(each => each.status === 'open' && !each.agreed.includes(1));
    const bound = view.offers.some(each => each.status === 'agreed' || each.status === 'open');
    if (view.own?.role !== 1 || !bound) return {};
    return {
      agrees: open.map(each => each.id),
      orders: open.length > 0 || bound ? [{ move: prepayment, target: -1 }] : [],
    };
  };

  test('answer an offer, and seal again for it without opening before all eyes', async () => {
    decide = caracasAgrees;
    const { table, moscow } = await alone();
    await settled(() => sealedIn(table).filter(Boolean).length === 3);
    const shown: boolean[][] = [];
    table.stage = { gather: () => undefined, show: () => shown.push(sealedIn(table)), close: () => undefined };
    expect((await offer(moscow)).status).toBe('accepted');
    await settled(() => table.state.offers[0]?.status === 'agreed');
    await settled(() => table.state.seats[1].sealed?.length === 1);
    expect(shown.every(seats => seats[1])).toBe(true);
    expect(moscow.heard.own.at(-1)?.offers[0]).toMatchObject([
      expect.any(Number),
      prepayment,
      -1,
      0,
      1,
      'agreed',
      [0, 1],
      [],
    ]);
  });

  test('who seals last waits for a bot that is still thinking: its word is kept', async () => {
    decide = async question => {
      if (question.view.offers.length > 0) await new Promise(resolve => setTimeout(resolve, 60));
      return caracasAgrees(question);
    };
    const { table, moscow } = await alone();
    await settled(() => sealedIn(table).filter(Boolean).length === 3);
    await offer(moscow);
    await moscow.ask('seal', { cmd: newCmd(), turn: 1, orders: [[prepayment, -1]] });
    expect(table.state.turn).toBe(2);
    expect(table.state.report.offers).toMatchObject([{ move: prepayment, status: 'kept' }]);
  });

  test('that fail, or order what may not be, pass', async () => {
    decide = ({ view }) => {
      if (view.own?.role === 1) throw new Error('lost');
      return { orders: [{ move: moveOf('congratulate'), target: -1 }] };
    };
    const { table } = await alone();
    await settled(() => sealedIn(table).filter(Boolean).length === 3);
    expect(table.state.seats.slice(1).map(seat => seat.sealed)).toEqual([[], [], []]);
  });

  test.each([[{}, 'steady'] as const, [{ strength: 'easy' }, 'easy'] as const])(
    'play as well as the host has chosen: %o is %s',
    async (chosen, strength) => {
      decide = () => ({});
      const { table } = await alone(chosen);
      await settled(() => asked.length === 3);
      expect(asked.map(({ mind }) => mind.strength)).toEqual([strength, strength, strength]);
      expect(cardOf(table).strength).toBe(strength);
    },
  );

  test('are steady at a table that was made before there was a choice', async () => {
    const { table } = await makeTable(room, { strength: 'easy' });
    const { strength, ...before } = JSON.parse(table.row.card);
    expect([strength, Card.parse(before).strength]).toEqual(['easy', 'steady']);
  });

  test('that think too long at the end of a turn do not hold it: others give their orders', async () => {
    decide = ({ view }) => (view.own?.role === 1 && asked.length <= 3 ? never : {});
    const { table, host } = await alone();
    await settled(() => asked.length === 3);
    expect(sealedIn(table)).toEqual([false, false, false, false]);
    await host.command({ kind: 'advance' });
    expect(table.state.turn).toBe(2);
    expect(table.state.report.sealedBy).toEqual(['pass', 'bot', 'bot', 'bot']);
    await settled(() => sealedIn(table).filter(Boolean).length === 3);
  });

  test('say why they do what they do, to the journal alone until the game is over', async () => {
    const why = { ...PASSES.why, orders: [{ code: 'doubt' }] } as const;
    decide = () => ({ why });
    const folder = newFolder();
    const store = await openStore(folder);
    const { table, moscow } = await alone({}, await openRoom({ store, think }));
    await settled(() => sealedIn(table).filter(Boolean).length === 3);
    while (table.card.phase !== 'ended') {
      await settled(() => sealedIn(table).filter(Boolean).length === 3);
      expect(JSON.stringify([moscow.heard, table.state])).not.toContain('doubt');
      await pass(moscow, table.state.turn);
    }
    const kept = (await store.journal(table.id)).filter(({ entry }) => 'why' in entry);
    expect(kept.length).toBe(3 * table.state.turn);
    const { reasons } = moscow.heard.end[0];
    expect(reasons).toHaveLength(3 * table.state.turn);
    expect(reasons[0]).toEqual({ turn: 1, seat: 1, of: 'free', move: -1, target: -1, why: { code: 'doubt' } });
    await store.close();

    const again = await openStore(folder);
    const after = await openRoom({ store: again, think });
    expect(await after.tables.use(table.id, endMessage)).toMatchObject({ reasons });
    await again.close();
  });

  test('do nothing in a pause, and go on after it', async () => {
    decide = () => ({});
    const { table, host } = await alone({ pace: 'live-60' });
    await host.command({ kind: 'advance' });
    await host.command({ kind: 'pause' });
    await host.command({ kind: 'advance' });
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(table.card).toMatchObject({ phase: 'orders', paused: true });
    expect(sealedIn(table)).toEqual([false, false, false, false]);
    await host.command({ kind: 'resume' });
    await settled(() => sealedIn(table).filter(Boolean).length === 3);
  });

  test('a table of bots alone plays itself to the end', async () => {
    decide = () => ({});
    const { table, made } = await makeTable(room);
    const host = await sit(table, { hostKey: made.hostKey });
    await host.command({ kind: 'start' });
    await settled(() => table.card.phase === 'ended');
    expect(host.heard.end).toHaveLength(1);
    expect(host.heard.end[0].bots).toHaveLength(4);
  });
});
