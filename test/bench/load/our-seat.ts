import { randomBytes } from 'node:crypto';
import type { Room } from '@colyseus/sdk';
import type { BotStrength, ScenarioCard, SeatClaimed, TableMade } from '../../../shared/wire/http.ts';
import type { OwnMessage, WireOption, WireOrders } from '../../../shared/wire/messages.ts';
import type { Answer } from '../../../shared/wire/requests.ts';
import type { PublicTable } from '../../../shared/wire/table.ts';
import { type Counter, counter } from './counter.ts';
import { ColyseusSDK, type Meter, meterOf } from './sdk.ts';

const SCENARIO = 'venezuela-2024';

/** A seat at a table of our server: what it takes to sit down, at first and after a crash. */
export interface Place {
  readonly table: string;
  readonly role: number;
  readonly key: string;
  readonly hostKey: string;
}

/** A connection of one seat. */
export interface Sitting {
  readonly state: () => PublicTable;
  readonly own: () => OwnMessage;
  readonly request: (name: string, body: object) => Promise<Answer>;
  readonly changes: Counter;
  /** Counts what is told last at the end of a turn. */
  readonly reveals: Counter;
  readonly meter: Meter;
}

export const newCmd = (): string => randomBytes(16).toString('hex');

export const readCard = async (url: string): Promise<ScenarioCard> => {
  const answer = await fetch(`${url}/api/scenarios/${SCENARIO}?lang=en`);
  if (!answer.ok) throw new Error(`no scenario ${SCENARIO}: ${answer.status}`);
  return answer.json();
};

/** Makes a table and claims all its seats; the first has the host's key too. */
export const makeTable = async (url: string, card: ScenarioCard): Promise<readonly Place[]> => {
  const made = await post<TableMade>(`${url}/api/tables`, { scenario: SCENARIO });
  const claims = card.roles.map(async ({ id }, role): Promise<Place> => {
    const claim = { code: made.code, role: id, name: `Person ${role}` };
    const { key }: SeatClaimed = await post(`${url}/api/tables/${made.table}/seats`, claim);
    return { table: made.table, role, key, hostKey: made.hostKey };
  });
  return Promise.all(claims);
};

const post = async <T>(url: string, body: object): Promise<T> => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}: ${await answer.text()}`);
  return answer.json();
};

/** A table of one person, who has the host's key, and of bots. */
export const makeBotTable = async (url: string, { roles }: ScenarioCard, strength: BotStrength): Promise<Place> => {
  const [own, ...others] = roles.map(({ id }) => id);
  const bots = Object.fromEntries(others.map(id => [id, '']));
  const made = await post<TableMade>(`${url}/api/tables`, { scenario: SCENARIO, strength, bots });
  const claim = { code: made.code, role: own, name: 'Person' };
  const { key } = await post<SeatClaimed>(`${url}/api/tables/${made.table}/seats`, claim);
  return { table: made.table, role: 0, key, hostKey: made.hostKey };
};

/** Joins the room and waits until everything is there. */
export const sitDown = async (url: string, { table, role, key, hostKey }: Place): Promise<Sitting> => {
  const sdk = new ColyseusSDK(url);
  const room: Room<unknown, PublicTable> = await sdk.joinById(table, role === 0 ? { key, hostKey } : { key });
  room.reconnection.enabled = false;
  const meter = meterOf(room.connection);
  const changes = counter();
  const reveals = counter();
  let own: OwnMessage | null = null;
  let reported = false;
  room.onStateChange(changes.count);
  room.onMessage('*', () => {});
  room.onMessage('report', () => {
    reported = true;
  });
  room.onMessage('own', (told: OwnMessage) => {
    own = { ...told, options: told.options ?? own?.options ?? [] };
    if (reported) reveals.count();
    reported = false;
  });
  // What came before somebody listened is told again.
  await room.request('refresh', {});
  return {
    state: () => room.state,
    own: () => {
      if (own === null) throw new Error('the server has not told what this seat holds');
      return own;
    },
    request: (name, body) => room.request(name, body),
    changes,
    reveals,
    meter,
  };
};

/** Random orders among those on offer that the seat can pay for together. */
export const randomOrders = (card: ScenarioCard, role: number, own: OwnMessage): WireOrders => {
  const offered = (own.options ?? []).filter(([, , reason]) => reason === 0);
  let left = own.tracks.find(([track]) => track === card.roles[role].resource)?.[1] ?? 0;
  const orders: [number, number][] = [];
  for (let n = 0; n < card.slots && offered.length > 0; n++) {
    const [move, target]: WireOption = offered[Math.floor(Math.random() * offered.length)];
    const cost = card.moves[move].parties.find(party => party.role === role)?.cost ?? 0;
    if (cost > left || orders.some(([chosen]) => chosen === move)) continue;
    left -= cost;
    orders.push([move, target]);
  }
  return orders;
};
