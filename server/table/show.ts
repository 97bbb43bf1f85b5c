import type { PublicState } from './schema.ts';
import { newPerson, newSeat } from './schema.ts';
import type { Table } from './table.ts';

/**
 * Brings the synced state up to the table. Only what differs is written: what is written is sent.
 * Lists are changed by index or written anew, never shifted: a client that joins would decode that wrongly.
 */
export const show = (shown: PublicState, table: Table): void => {
  const { card, row, scenario, settings, sights, state } = table;
  const { board } = sights;
  put(shown, 'scenario', scenario.id);
  put(shown, 'pace', card.pace);
  put(shown, 'phase', card.phase);
  put(shown, 'turn', state.turn);
  put(shown, 'deadline', card.deadline);
  put(shown, 'paused', card.paused);
  put(shown, 'remaining', card.remaining);
  put(shown, 'talk', card.talk);
  put(shown, 'spectators', settings.spectators);
  put(shown, 'host', card.host);
  put(shown, 'ending', state.ending);
  put(shown, 'digest', board.digest);
  put(shown, 'rematch', row.rematch);
  showNumbers(shown.tracks, board.tracks);
  showNumbers(shown.entries, board.entries);
  scenario.roles.forEach((role, index) => {
    let seat = shown.seats.get(role.id);
    if (!seat) {
      seat = newSeat();
      shown.seats.set(role.id, seat);
    }
    put(seat, 'bot', card.seats[index].bot);
    put(seat, 'sealed', state.seats[index].sealed !== null);
    showPeople(seat.people, table, index);
  });
};

const put = <T, K extends keyof T>(into: T, name: K, value: T[K]): void => {
  if (into[name] !== value) into[name] = value;
};

interface Numbers {
  readonly length: number;
  [index: number]: number;
  clear(): void;
  push(...values: number[]): unknown;
}

const showNumbers = (shown: Numbers, values: readonly number[]): void => {
  if (shown.length !== values.length) {
    shown.clear();
    shown.push(...values);
    return;
  }
  for (let index = 0; index < values.length; index++) {
    if (shown[index] !== values[index]) shown[index] = values[index];
  }
};

type People = ReturnType<typeof newSeat>['people'];

const showPeople = (shown: People, table: Table, role: number): void => {
  const people = table.peopleAt(role);
  for (const id of [...shown.keys()]) if (!people.some(person => person.id === id)) shown.delete(id);
  for (const { id, name } of people) {
    const connected = isConnected(table, id);
    const person = shown.get(id);
    if (person) put(person, 'connected', connected);
    else shown.set(id, newPerson(id, name, connected));
  }
};

const isConnected = (table: Table, person: string): boolean => {
  for (const link of table.links) if (link.person === person) return true;
  return false;
};
