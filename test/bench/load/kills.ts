/** Kills the server under load again and again: `node kills.ts <kills>`; prints JSON. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { freePort, type Running, startServer, stop } from '../child.ts';
import type { KillsMeasured } from './killed.ts';
import { sleep } from './open.ts';
import { makeTable, newCmd, type Place, randomOrders, readCard, type Sitting, sitDown } from './our-seat.ts';

const TABLES = 12;
/** A client that asks more than ten times a second is thrown out; these ask about seven times. */
const PAUSE_MS = { least: 110, more: 60 } as const;
const SERVER = new URL('../../../server/main.ts', import.meta.url);

/** What one seat has asked for and not yet been answered; it is asked again, word for word, after the crash. */
interface Pending {
  readonly name: 'draft' | 'seal';
  readonly body: { readonly cmd: string };
}

interface Player {
  readonly place: Place;
  sitting: Sitting;
  pending: Pending | null;
  /** The last one that was accepted. */
  accepted: Pending | null;
}

const kills = Number(process.argv[2]);
const folder = mkdtempSync(join(tmpdir(), 'bench-kills-'));
const port = await freePort();
const url = `http://127.0.0.1:${port}`;
const startOurs = (): Promise<Running> => startServer(SERVER, port, { DATA_DIR: folder, LOG_LEVEL: 'error' });

/** Every `cmd` that was answered *accepted* or *duplicate*. */
const acknowledged = new Set<string>();
/** Every accepted `cmd` that was not answered *duplicate* when it was asked again. */
const forgotten = new Set<string>();

let running = await startOurs();
const card = await readCard(url);
const players = (await Promise.all(Array.from({ length: TABLES }, seatTable))).flat();
for (let kill = 0; kill < kills; kill++) {
  await orderUntilKilled(150 + Math.random() * 350);
  running = await startOurs();
  await Promise.all(players.map(comeBack));
}
await stop(running);
const measured: KillsMeasured = { kills, acknowledged: acknowledged.size, ...audit() };
rmSync(folder, { recursive: true });
console.log(JSON.stringify(measured));
process.exit(0);

async function seatTable(): Promise<readonly Player[]> {
  const places = await makeTable(url, card);
  const seated = await Promise.all(
    places.map(async place => ({ place, sitting: await sitDown(url, place), pending: null, accepted: null })),
  );
  await seated[0].sitting.request('host', { cmd: newCmd(), command: { kind: 'start' } });
  return seated;
}

async function orderUntilKilled(ms: number): Promise<void> {
  const load = players.map(keepOrdering);
  await sleep(ms);
  await stop(running);
  await Promise.all(load);
}

/** Drafts most of the time and seals now and then, until the connection breaks. */
async function keepOrdering(player: Player): Promise<void> {
  const { sitting, place } = player;
  try {
    await sleep(Math.random() * PAUSE_MS.least);
    while (sitting.state().phase !== 'ended') {
      const { turn } = sitting.state();
      const name = Math.random() < 0.1 ? 'seal' : 'draft';
      const body = { cmd: newCmd(), turn, orders: randomOrders(card, place.role, sitting.own()) };
      player.pending = { name, body };
      await ask(player);
      await sleep(PAUSE_MS.least + Math.random() * PAUSE_MS.more);
    }
  } catch {
    // The server is gone: what is pending stays so.
  }
}

async function ask(player: Player): Promise<void> {
  if (player.pending === null) return;
  const { name, body } = player.pending;
  const { status } = await player.sitting.request(name, body);
  if (status === 'accepted' || status === 'duplicate') {
    acknowledged.add(body.cmd);
    player.accepted = player.pending;
  }
  player.pending = null;
}

/** Joins again, asks again for what was accepted last, and then for what was never answered. */
async function comeBack(player: Player): Promise<void> {
  player.sitting = await sitDown(url, player.place);
  if (player.accepted !== null) {
    const { name, body } = player.accepted;
    const { status } = await player.sitting.request(name, body);
    if (status !== 'duplicate') forgotten.add(body.cmd);
  }
  await ask(player);
}

/** Reads the journal as it lies on disk. */
function audit(): { lost: number; twice: number } {
  const db = new DatabaseSync(join(folder, 'far-abroad.sqlite'), { readOnly: true });
  const rows = db.prepare("SELECT cmd, count(*) AS times FROM journal WHERE cmd <> '' GROUP BY cmd").all();
  db.close();
  const stored = new Map(rows.map(row => [String(row.cmd), Number(row.times)]));
  const lost = [...acknowledged].filter(cmd => !stored.has(cmd)).length;
  const twice = [...stored.values()].filter(times => times > 1).length;
  return { lost: lost + forgotten.size, twice };
}
