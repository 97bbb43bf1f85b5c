import { createHash } from 'node:crypto';
import { CLOSE } from '../../shared/wire/codes.ts';
import type { PersonRow, Write } from '../store/store.ts';
import { withSeat } from './card.ts';
import { hashKey, newKey, newPersonId, sameHash } from './keys.ts';
import type { Identity, Link } from './link.ts';
import type { Table } from './table.ts';

/** May this one give commands? The host's key does until it is handed over, then the person it was handed to. */
export const isHost = (table: Table, who: Identity): boolean =>
  (who.hostKey && !table.card.handedOver) || (who.person !== '' && who.person === table.card.host);

export const isHostKey = (table: Table, key: string): boolean => sameHash(hashKey(key), table.row.hostKey);

export const personOf = (table: Table, key: string): PersonRow | null => {
  const hashed = hashKey(key);
  return [...table.people.values()].find(person => sameHash(person.key, hashed)) ?? null;
};

/** Why somebody may not come in. */
export type NoEntry = 'unknown-key' | 'no-spectators' | 'full' | 'facilitator-seat';

/** Onlookers without a key: each of them is told everything public. */
const SPECTATORS = 60;

/** Who somebody at the door is, by the keys that were shown. */
export const identify = (table: Table, keys: { key?: string; hostKey?: string }): Identity | NoEntry => {
  const hostKey = keys.hostKey !== undefined && isHostKey(table, keys.hostKey);
  if (keys.hostKey !== undefined && !hostKey) return 'unknown-key';
  const person = keys.key === undefined ? null : personOf(table, keys.key);
  if (keys.key !== undefined && !person) return 'unknown-key';
  const facilitator = hostKey && table.settings.facilitator;
  if (facilitator && person) return 'facilitator-seat';
  if (!person && !hostKey && !table.settings.spectators) return 'no-spectators';
  if (!person && !hostKey && spectatorsAt(table) >= SPECTATORS) return 'full';
  return { person: person?.id ?? '', seat: person?.role ?? -1, hostKey, facilitator };
};

const spectatorsAt = (table: Table): number =>
  [...table.links].filter(link => link.person === '' && !link.hostKey).length;

/** Is what was shown at the door still so? Somebody may have been taken off the table in between. */
export const stillHolds = (table: Table, who: Identity): boolean =>
  who.person === '' || table.people.get(who.person)?.role === who.seat;

/** Somebody comes in: the newest connection of one person wins, others of the seat stay. */
export const enter = (table: Table, link: Link): void => {
  if (link.person !== '') {
    for (const other of table.links) {
      if (other.person !== link.person) continue;
      other.send('notice', { kind: 'replaced' });
      table.company.disconnect(other);
      other.close(CLOSE.replaced, 'joined from elsewhere');
    }
  }
  table.company.connect(link);
};

/** A player who also shows the host's key is shown to all as the host. */
export const nameHost = (table: Table, link: Link): void => {
  const isNew = () => link.hostKey && link.person !== '' && table.card.host === '' && !table.card.handedOver;
  if (!isNew()) return;
  table
    .run(async () => {
      if (isNew()) await table.step({ card: { ...table.card, host: link.person } });
    })
    .catch(error => table.house.log.error({ table: table.id, err: error }, 'the host could not be named'));
};

export interface Claimed {
  readonly person: PersonRow;
  readonly key: string;
}

/** Why a seat cannot be had. */
export type NoSeat = 'ended' | 'seat-taken';

/** Gives a seat to somebody; a bot that played it goes. From within the queue. */
export const claimSeat = async (table: Table, role: number, name: string): Promise<Claimed | NoSeat> => {
  if (table.card.phase === 'ended') return 'ended';
  if (table.peopleAt(role).length >= table.settings.teamSize) return 'seat-taken';
  const key = newKey();
  const person: PersonRow = { table: table.id, id: newPersonId(), role, name, key: hashKey(key), follows: '' };
  await table.step({
    card: withSeat(table.card, role, { bot: '', vacant: false }),
    writes: [{ kind: 'person', person }],
    alongside: () => table.company.admit(person),
  });
  return { person, key };
};

/** Takes somebody off the table; their keys and connections end, and a seat that is empty now is a bot's. */
export const dismiss = async (table: Table, id: string, writes: readonly Write[]): Promise<void> => {
  const person = table.people.get(id);
  if (!person) return;
  const lonely = table.peopleAt(person.role).length === 1;
  const bot = lonely && table.card.phase !== 'lobby' ? botFor(table, person.role) : '';
  const card = bot === '' ? table.card : withSeat(table.card, person.role, { bot, vacant: false });
  await table.step({
    card: card.host === id ? { ...card, host: '', handedOver: false } : card,
    writes: [{ kind: 'person-gone', table: table.id, id }, ...writes],
    alongside: () => {
      table.company.dismiss(id);
      for (const link of table.links) {
        if (link.person !== id) continue;
        link.send('notice', { kind: 'kicked' });
        table.company.disconnect(link);
        link.close(CLOSE.kicked, 'taken off the table by the host');
      }
    },
  });
};

/** The temperament of the bot that an empty seat gets: another at every table, always the same at one. */
export const botFor = ({ id, scenario }: Pick<Table, 'id' | 'scenario'>, role: number): string => {
  const { bots } = scenario.roles[role];
  const draw = createHash('sha256').update(`${id} ${role}`).digest().readUInt32BE();
  return bots[draw % bots.length]?.id ?? 'bot';
};
