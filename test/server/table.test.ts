import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Table } from '../../server/table/table.ts';
import { endPhase } from '../../server/table/turn.ts';
import { claim, fourAtTable, makeTable, newCmd, openRoom, pass, type Room, sit, venezuela } from './seated.ts';

let room: Room;
beforeAll(async () => {
  room = await openRoom();
});
afterAll(() => room.store.close());

const moveOf = (id: string) => venezuela.moves.findIndex(move => move.id === id);
const ring = (table: Table) =>
  table.run(async () => {
    if (table.card.deadline > 0 && table.card.deadline <= room.clock.now) await endPhase(table, 'clock');
  });
/** Sets the clock to where the phase runs out, and lets it. */
const runOut = async (table: Table) => {
  room.clock.now = table.card.deadline;
  await ring(table);
};

describe('asking', () => {
  test('the same cmd is answered once, then as a duplicate with the first number', async () => {
    const { moscow, table } = await fourAtTable(room);
    const cmd = newCmd();
    const draft = { cmd, turn: 1, orders: [[moveOf('congratulate'), -1]] };
    expect(await moscow.ask('draft', draft)).toEqual({ cmd, seq: 1, turn: 1, status: 'accepted' });
    expect(await moscow.ask('draft', draft)).toEqual({ cmd, seq: 1, turn: 1, status: 'duplicate' });
    expect(await room.store.journal(table.id)).toHaveLength(1);
  });

  test('the same cmd with another body is refused', async () => {
    const { moscow } = await fourAtTable(room);
    const cmd = newCmd();
    await moscow.ask('draft', { cmd, turn: 1, orders: [] });
    const again = await moscow.ask('draft', { cmd, turn: 1, orders: [[moveOf('congratulate'), -1]] });
    expect(again).toMatchObject({ status: 'rejected', code: 'cmd-reused', seq: 0 });
  });

  test('a cmd is remembered when the table has slept', async () => {
    const { moscow, table, stage } = await fourAtTable(room);
    const draft = { cmd: newCmd(), turn: 1, orders: [] };
    await moscow.ask('draft', draft);
    for (const link of table.links) table.company.disconnect(link);
    await room.tables.unstage(table, stage);
    const woken = await room.tables.stage(table.id, () => stage);
    if (!woken) throw new Error('gone');
    expect(woken).not.toBe(table);
    const back = await sit(woken, { key: moscow.key });
    expect(await back.ask('draft', draft)).toMatchObject({ status: 'duplicate', seq: 1 });
    expect(woken.state).toEqual(table.state);
  });

  test('numbers count what came from one seat, not what others did', async () => {
    const { moscow, caracas } = await fourAtTable(room);
    for (let times = 0; times < 3; times++) await moscow.ask('draft', { cmd: newCmd(), turn: 1, orders: [] });
    expect((await caracas.ask('draft', { cmd: newCmd(), turn: 1, orders: [] })).seq).toBe(1);
  });

  test('an order for a closed turn is late, and one for a turn to come is refused', async () => {
    const { people, moscow } = await fourAtTable(room);
    for (const person of people) expect((await pass(person, 1)).status).toBe('accepted');
    expect(await pass(moscow, 1)).toMatchObject({ status: 'late', turn: 2, seq: 0 });
    expect(await pass(moscow, 3)).toMatchObject({ status: 'rejected', code: 'wrong-turn' });
  });

  test('an order that costs too much is refused with what it costs and what is held', async () => {
    const { moscow } = await fourAtTable(room, { seed: undefined, start: { means: 2 } });
    const answered = await moscow.ask('seal', { cmd: newCmd(), turn: 1, orders: [[moveOf('bombers'), -1]] });
    expect(answered).toMatchObject({ status: 'rejected', code: 'too-dear', data: { asked: 3, held: 2 } });
  });

  test("another seat's order is refused", async () => {
    const { moscow } = await fourAtTable(room);
    const answered = await moscow.ask('seal', { cmd: newCmd(), turn: 1, orders: [[moveOf('arms'), -1]] });
    expect(answered).toMatchObject({ status: 'rejected', code: 'not-yours' });
  });

  test.each([
    ['no cmd', { turn: 1, orders: [] }],
    ['words for orders', { cmd: newCmd(), turn: 1, orders: 'all' }],
    ['a key too many', { cmd: newCmd(), turn: 1, orders: [], seat: 2 }],
    ['a number that is none', { cmd: newCmd(), turn: Number.NaN, orders: [] }],
    ['a big whole number', { cmd: newCmd(), turn: 1n, orders: [] }],
    ['too many orders', { cmd: newCmd(), turn: 1, orders: Array.from({ length: 9 }, () => [1, -1]) }],
  ])('%s is a wrong shape, and is said to be', async (_what, payload) => {
    const { moscow } = await fourAtTable(room);
    expect(await moscow.ask('seal', payload)).toMatchObject({ status: 'rejected', code: 'payload', seq: 0 });
  });

  test('nobody orders before the start or without a seat', async () => {
    const { table, made } = await makeTable(room);
    const early = await claim(table, 'moscow');
    expect(await pass(early, 1)).toMatchObject({ code: 'not-started' });
    const guest = await sit(table, {});
    expect(await pass(guest, 1)).toMatchObject({ code: 'no-seat' });
    expect(await guest.command({ kind: 'start' })).toMatchObject({ code: 'not-host' });
    const host = await sit(table, { hostKey: made.hostKey });
    expect((await host.command({ kind: 'start' })).status).toBe('accepted');
    expect(await host.command({ kind: 'start' })).toMatchObject({ code: 'started' });
  });
});

describe('the clock', () => {
  test('a live turn goes dispatch, talk, orders, reveal, in the times of its pace', async () => {
    const { table } = await fourAtTable(room, { pace: 'live-60' });
    const phases: (readonly [string, number])[] = [];
    for (let step = 0; step < 4; step++) {
      phases.push([table.card.phase, (table.card.deadline - room.clock.now) / 1000]);
      await runOut(table);
    }
    expect(phases).toEqual([
      ['dispatch', 30],
      ['talk', 135],
      ['orders', 75],
      ['reveal', 60],
    ]);
    expect(table.card.phase).toBe('dispatch');
    expect(table.state.turn).toBe(2);
  });

  test.each([
    ['live-50', 240],
    ['live-60', 300],
    ['live-75', 405],
  ] as const)('%s gives a turn %i seconds', async (pace, seconds) => {
    const { lasts } = room.house.timings[pace];
    expect(Object.values(lasts).reduce((sum, ms) => sum + ms, 0)).toBe(seconds * 1000);
  });

  test('drafts are taken while people talk, seals only in orders', async () => {
    const { table, moscow } = await fourAtTable(room, { pace: 'live-60' });
    await runOut(table);
    expect(table.card.phase).toBe('talk');
    expect((await moscow.ask('draft', { cmd: newCmd(), turn: 1, orders: [] })).status).toBe('accepted');
    expect(await pass(moscow, 1)).toMatchObject({ status: 'rejected', code: 'wrong-phase' });
    await runOut(table);
    expect((await pass(moscow, 1)).status).toBe('accepted');
  });

  test('the turn ends early when all have sealed, and the reveal begins', async () => {
    const { table, people } = await fourAtTable(room, { pace: 'live-60' });
    await runOut(table);
    await runOut(table);
    for (const person of people) await pass(person, 1);
    expect(table.card).toMatchObject({ phase: 'reveal', deadline: room.clock.now + 60_000 });
    expect(table.state.turn).toBe(2);
  });

  test('at the deadline a draft is sealed as it stands, and who has none passes in turn 1', async () => {
    const { table, moscow, caracas } = await fourAtTable(room, { pace: 'live-60' });
    await runOut(table);
    await runOut(table);
    const order = [moveOf('congratulate'), -1];
    await moscow.ask('draft', { cmd: newCmd(), turn: 1, orders: [order] });
    await pass(caracas, 1);
    await runOut(table);
    expect(table.state.report.sealedBy).toEqual(['draft', 'person', 'pass', 'pass']);
    expect(table.state.report.orders).toMatchObject([{ seat: 0, move: order[0] }]);
  });

  test('later a seat without a draft is played by a bot for that turn, and this is shown', async () => {
    const { table, people } = await fourAtTable(room, { pace: 'slow-1h' });
    for (const person of people) await pass(person, 1);
    await pass(people[0], 2);
    await runOut(table);
    expect(table.state.report.sealedBy).toEqual(['person', 'stand-in', 'stand-in', 'stand-in']);
    expect(people[0].heard.report.at(-1)?.sealedBy).toEqual(table.state.report.sealedBy);
  });

  test('what was sealed may be opened again until the deadline', async () => {
    const { table, moscow } = await fourAtTable(room, { pace: 'slow-1h' });
    await pass(moscow, 1);
    expect((await moscow.ask('unseal', { cmd: newCmd(), turn: 1 })).status).toBe('accepted');
    expect(table.state.seats[0].sealed).toBeNull();
  });

  test('a pause keeps what is left, and nothing is sealed in it', async () => {
    const { table, host, moscow } = await fourAtTable(room, { pace: 'slow-1h' });
    room.clock.now += 600_000;
    await host.command({ kind: 'pause' });
    expect(table.card).toMatchObject({ paused: true, deadline: 0, remaining: 3_000_000 });
    expect(await pass(moscow, 1)).toMatchObject({ code: 'paused' });
    room.clock.now += 7_200_000;
    await host.command({ kind: 'resume' });
    expect(table.card).toMatchObject({ paused: false, deadline: room.clock.now + 3_000_000, remaining: 0 });
  });

  test('a seat with more time is waited for when the others are sealed at the deadline', async () => {
    const { table, host, moscow, caracas } = await fourAtTable(room, { pace: 'slow-1h' });
    await host.command({ kind: 'time', role: 0, percent: 150 });
    expect(moscow.heard.own.at(-1)?.extra).toBe(1_800_000);
    expect(caracas.heard.own.at(-1)?.extra).toBe(0);
    await runOut(table);
    expect(table.state.turn).toBe(1);
    expect(table.state.seats.map(seat => seat.sealed !== null)).toEqual([false, true, true, true]);
    expect(table.card).toMatchObject({ overtime: 1_800_000, deadline: room.clock.now + 1_800_000 });
    expect((await caracas.ask('unseal', { cmd: newCmd(), turn: 1 })).status).toBe('late');
    await pass(moscow, 1);
    expect(table.state.turn).toBe(2);
    expect(table.card).toMatchObject({ overtime: 0, deadline: room.clock.now + 3_600_000 });
  });

  test('more time runs out as well, and the turn closes', async () => {
    const { table, host } = await fourAtTable(room, { pace: 'live-50' });
    await host.command({ kind: 'time', role: 0, percent: 200 });
    await host.command({ kind: 'time', role: 2, percent: 150 });
    await runOut(table);
    await runOut(table);
    await runOut(table);
    expect([table.state.turn, table.card.overtime]).toEqual([1, 90_000]);
    await runOut(table);
    expect(table.state.seats.map(seat => seat.sealed !== null)).toEqual([false, true, true, true]);
    await runOut(table);
    expect([table.state.turn, table.card.phase]).toEqual([2, 'reveal']);
  });

  test('more time is known to the host and to its seat alone', async () => {
    const { table, host, moscow, caracas } = await fourAtTable(room, { pace: 'live-50' });
    const heard = caracas.heard.own.length;
    await host.command({ kind: 'time', role: 0, percent: 200 });
    expect(host.heard.own.at(-1)?.times).toEqual([200, 100, 100, 100]);
    expect(moscow.heard.own.at(-1)?.times).toBeUndefined();
    expect(caracas.heard.own).toHaveLength(heard);
    expect(await moscow.command({ kind: 'time', role: 0, percent: 400 })).toMatchObject({ code: 'not-host' });
    expect(table.card.seats[0].time).toBe(200);
  });

  test('the host lengthens a phase, and ends it', async () => {
    const { table, host } = await fourAtTable(room, { pace: 'live-50' });
    const before = table.card.deadline;
    await host.command({ kind: 'extend', seconds: 30 });
    expect(table.card.deadline).toBe(before + 30_000);
    await host.command({ kind: 'advance' });
    expect(table.card.phase).toBe('talk');
    await host.command({ kind: 'advance' });
    await host.command({ kind: 'advance' });
    expect(table.card.phase).toBe('reveal');
    expect(table.state.report.sealedBy).toEqual(['pass', 'pass', 'pass', 'pass']);
  });

  test('a live clock stops when nobody is there, and at least a minute is left on return', async () => {
    const { table, stage } = await fourAtTable(room, { pace: 'live-60' });
    await runOut(table);
    room.clock.now += 100_000;
    for (const link of table.links) table.company.disconnect(link);
    await room.tables.unstage(table, stage);
    room.clock.now += 3_600_000;
    const woken = await room.tables.stage(table.id, () => stage);
    expect(woken?.card).toMatchObject({ phase: 'talk', asleep: false, deadline: room.clock.now + 60_000 });
  });

  test("a slow table's turn is closed when it is overdue, though nobody is there", async () => {
    const { table, stage } = await fourAtTable(room, { pace: 'slow-1h' });
    for (const link of table.links) table.company.disconnect(link);
    await room.tables.unstage(table, stage);
    room.clock.now += 3_600_001;
    expect(await room.store.overdue(room.clock.now)).toContain(table.id);
    await room.tables.use(table.id, sleeping => sleeping.run(() => endPhase(sleeping, 'clock')));
    const turn = await room.tables.use(table.id, sleeping => [sleeping.state.turn, sleeping.card.deadline]);
    expect(turn).toEqual([2, room.clock.now + 3_600_000]);
  });
});

describe('people', () => {
  test('the newest connection of a person wins, and others of the seat stay', async () => {
    const { table } = await makeTable(room, { teamSize: 2 });
    const anna = await claim(table, 'moscow', 'Anna');
    const boris = await claim(table, 'moscow', 'Boris');
    const again = await sit(table, { key: anna.key });
    expect(anna.closed).toEqual([4302]);
    expect(anna.heard.notice).toEqual([{ kind: 'replaced' }]);
    expect(boris.closed).toEqual([]);
    expect([...table.links]).toEqual([boris.link, again.link]);
  });

  test('any of a team may order, and all of it see it', async () => {
    const { table, made } = await makeTable(room, { teamSize: 2 });
    const anna = await claim(table, 'moscow', 'Anna');
    const boris = await claim(table, 'moscow', 'Boris');
    const host = await sit(table, { hostKey: made.hostKey });
    await host.command({ kind: 'start' });
    const orders = [[moveOf('congratulate'), -1]];
    await anna.ask('draft', { cmd: newCmd(), turn: 1, orders });
    expect(boris.heard.own.at(-1)?.draft).toEqual(orders);
    const journal = await room.store.journal(table.id);
    expect(journal.find(line => line.entry.kind === 'drafted')?.entry.by).toBe(anna.link.person);
  });

  test('a seat holds no more people than the host allows', async () => {
    const { table } = await makeTable(room);
    await claim(table, 'moscow');
    await expect(claim(table, 'moscow')).rejects.toThrow('seat-taken');
  });

  test('who is kicked is told, shut out, and leaves the seat to a bot', async () => {
    const { table, host, moscow } = await fourAtTable(room);
    await host.command({ kind: 'kick', person: moscow.link.person });
    expect(moscow.heard.notice).toEqual([{ kind: 'kicked' }]);
    expect(moscow.closed).toEqual([4303]);
    expect(table.card.seats[0].bot).not.toBe('');
    await expect(sit(table, { key: moscow.key })).rejects.toThrow('unknown-key');
  });

  test('somebody takes the seat of a bot in the middle of the game', async () => {
    const { table, made } = await makeTable(room);
    const host = await sit(table, { hostKey: made.hostKey });
    await claim(table, 'moscow');
    await host.command({ kind: 'start' });
    expect(table.card.seats.map(seat => seat.bot === '')).toEqual([true, false, false, false]);
    const late = await claim(table, 'caracas');
    expect(table.card.seats[1].bot).toBe('');
    expect(late.heard.own.at(-1)).toMatchObject({ seat: 1 });
  });

  test('commands go with the hand-over, and the old key gives none any more', async () => {
    const { table, host, moscow } = await fourAtTable(room);
    await host.command({ kind: 'hand-over', person: moscow.link.person });
    expect(table.card.host).toBe(moscow.link.person);
    expect(await host.command({ kind: 'pause' })).toMatchObject({ code: 'not-host' });
    expect((await moscow.command({ kind: 'pause' })).status).toBe('accepted');
    expect(moscow.heard.own.at(-1)?.host).toBe(true);
  });

  test('a host sees no more than a spectator; a facilitator sees all and holds no seat', async () => {
    const plain = await fourAtTable(room);
    expect(plain.host.heard.own.at(-1)).toMatchObject({ facilitator: false, tracks: [] });
    const { table, made, moscow, host } = await fourAtTable(room, { facilitator: true });
    await moscow.ask('draft', { cmd: newCmd(), turn: 1, orders: [[moveOf('congratulate'), -1]] });
    const own = host.heard.own.at(-1);
    expect(own?.tracks).toHaveLength(venezuela.tracks.filter(track => track.seenBy !== null).length);
    expect(own?.seats?.[0]).toEqual([[[moveOf('congratulate'), -1]], null]);
    await expect(sit(table, { key: moscow.key, hostKey: made.hostKey })).rejects.toThrow('facilitator-seat');
  });

  test('who sets the seed is a facilitator', async () => {
    const { table } = await makeTable(room, { seed: 'known' });
    expect(table.settings.facilitator).toBe(true);
  });

  test('spectators come where the host allows it, and see nothing private', async () => {
    const { table } = await fourAtTable(room);
    const guest = await sit(table, {});
    expect(guest.heard.own.at(-1)).toMatchObject({ seat: -1, tracks: [], code: '', options: [], offers: [] });
    const closed = await makeTable(room, { spectators: false });
    await expect(sit(closed.table, {})).rejects.toThrow('no-spectators');
  });

  test('a new code replaces the old one', async () => {
    const { table, host, made, moscow } = await fourAtTable(room);
    await host.command({ kind: 'renew-code' });
    expect(table.row.code).not.toBe(made.code);
    expect(await room.tables.byCode(made.code)).toBeNull();
    expect(await room.tables.byCode(table.row.code)).toBe(table.id);
    expect(moscow.heard.own.at(-1)?.code).toBe(table.row.code);
  });

  test('people of a finished game keep their seats in the rematch, by their old keys', async () => {
    const { table, host, people, moscow, made } = await fourAtTable(room);
    while (table.card.phase !== 'ended') for (const person of people) await pass(person, table.state.turn);
    expect(moscow.heard.end).toHaveLength(1);
    expect(moscow.heard.end[0].reports.map(report => report.turn).at(-1)).toBe(table.state.report.turn);
    const again = await table.run(() => room.tables.rematch(table));
    expect(host.heard.notice).toEqual([{ kind: 'rematch', data: { table: again.table } }]);
    const back = await room.tables.use(again.table, fresh => fresh.run(() => room.tables.rejoin(fresh, moscow.key)));
    expect(back).toMatchObject({ table: again.table, role: 'moscow' });
    const once = await table.run(() => room.tables.rematch(table));
    expect(once.table).toBe(again.table);
    expect(once.hostKey).not.toBe(made.hostKey);
  });
});

describe('talk', () => {
  const say = (to: number[], text: string) => ({ cmd: newCmd(), to, text });

  test('private lines go to their seats alone, and each counts its own lines', async () => {
    const { moscow, caracas, washington, table } = await fourAtTable(room);
    await moscow.ask('talk', say([2], 'only you'));
    await moscow.ask('talk', say([], 'everybody'));
    expect(washington.heard.talk.flat().map(line => [line.id, line.text])).toEqual([
      [1, 'only you'],
      [2, 'everybody'],
    ]);
    expect(caracas.heard.talk.flat().map(line => [line.id, line.text])).toEqual([[1, 'everybody']]);
    expect(await room.store.talk(table.id)).toHaveLength(2);
  });

  test('five lines in ten seconds, then one waits', async () => {
    const { moscow } = await fourAtTable(room);
    for (const text of ['1', '2', '3', '4', '5'])
      expect((await moscow.ask('talk', say([], text))).status).toBe('accepted');
    expect(await moscow.ask('talk', say([], '6'))).toMatchObject({ code: 'too-fast', data: { waitMs: 10_000 } });
    room.clock.now += 10_000;
    expect((await moscow.ask('talk', say([], '6'))).status).toBe('accepted');
  });

  test('the same words again are refused, and so is nothing', async () => {
    const { moscow } = await fourAtTable(room);
    await moscow.ask('talk', say([], 'deal?'));
    expect(await moscow.ask('talk', say([], ' deal? '))).toMatchObject({ code: 'repeated' });
    expect(await moscow.ask('talk', say([], '\u200b\u202e'))).toMatchObject({ code: 'empty' });
  });

  test('the host may end it', async () => {
    const { moscow, host } = await fourAtTable(room);
    await host.command({ kind: 'talk', on: false });
    expect(await moscow.ask('talk', say([], 'psst'))).toMatchObject({ code: 'talk-off' });
  });

  test('a line under the same cmd is said once', async () => {
    const { moscow, table } = await fourAtTable(room);
    const line = say([], 'once');
    await moscow.ask('talk', line);
    expect(await moscow.ask('talk', line)).toMatchObject({ status: 'duplicate', seq: 1 });
    expect(await room.store.talk(table.id)).toHaveLength(1);
  });
});

describe('the host', () => {
  test('lets something happen, and everybody is told', async () => {
    const { table, host, moscow } = await fourAtTable(room);
    const tension = venezuela.tracks.findIndex(track => track.id === 'tension');
    const before = table.state.tracks[tension];
    await host.command({ kind: 'inject', text: 'A storm', effects: [[tension, 1]] });
    expect(table.state.tracks[tension]).toBe(before + 1);
    expect(moscow.heard.report.at(-1)?.injected.at(-1)?.text).toBe('A storm');
  });

  test('wants no bot at a seat: it passes', async () => {
    const { table, made } = await makeTable(room, { pace: 'slow-1h' });
    const host = await sit(table, { hostKey: made.hostKey });
    await host.command({ kind: 'bot', role: 3, temperament: null });
    await host.command({ kind: 'start' });
    expect(table.card.seats.map(seat => seat.bot !== '')).toEqual([true, true, true, false]);
    for (let turn = 0; turn < 2; turn++) await runOut(table);
    expect(table.state.report.sealedBy).toEqual(['bot', 'bot', 'bot', 'pass']);
  });

  test('names what is not there and hears so', async () => {
    const { host } = await fourAtTable(room);
    expect(await host.command({ kind: 'kick', person: 'nobody' })).toMatchObject({ code: 'no-such-person' });
    expect(await host.command({ kind: 'bot', role: 9, temperament: null })).toMatchObject({ code: 'no-such-role' });
    expect(await host.command({ kind: 'bot', role: 0, temperament: null })).toMatchObject({ code: 'seat-taken' });
    expect(await host.command({ kind: 'pace', pace: 'slow-1d' })).toMatchObject({ code: 'started' });
    expect(await host.command({ kind: 'resume' })).toMatchObject({ code: 'nothing-runs' });
  });

  test('repeats a command without repeating what it does', async () => {
    const { table, host } = await fourAtTable(room, { pace: 'slow-1h' });
    const cmd = newCmd();
    const before = table.card.deadline;
    await host.command({ kind: 'extend', seconds: 60 }, cmd);
    expect(await host.command({ kind: 'extend', seconds: 60 }, cmd)).toMatchObject({ status: 'duplicate' });
    expect(table.card.deadline).toBe(before + 60_000);
  });
});
