import { newPerson, newSeat, type PublicState } from './schema.ts';
import type { PublicBoard } from './sights.ts';
import type { Table } from './table.ts';

/**
 * Brings the synced state up to the table. Only what differs is written: what is written is sent.
 * Lists are changed by index or written anew, never shifted: a client that joins would decode that wrongly.
 */
export class Show {
  readonly #into: PublicState;
  /** What was last written: reading it back from the schema costs more. */
  #board: PublicBoard = { tracks: [], entries: [], digest: '' };

  constructor(into: PublicState) {
    this.#into = into;
  }

  update(table: Table): void {
    const { card, row, scenario, settings, state } = table;
    const into = this.#into;
    put(into, 'scenario', scenario.id);
    put(into, 'pace', card.pace);
    put(into, 'phase', card.phase);
    put(into, 'turn', state.turn);
    put(into, 'deadline', card.deadline);
    put(into, 'paused', card.paused);
    put(into, 'remaining', card.remaining);
    put(into, 'talk', card.talk);
    put(into, 'spectators', settings.spectators);
    put(into, 'host', card.host);
    put(into, 'ending', state.ending);
    put(into, 'rematch', row.rematch);
    this.#showBoard(table.sights.board);
    for (let role = 0; role < scenario.roles.length; role++) this.#showSeat(table, role);
  }

  #showBoard(board: PublicBoard): void {
    if (board === this.#board) return;
    writeNumbers(this.#into.tracks, this.#board.tracks, board.tracks);
    writeNumbers(this.#into.entries, this.#board.entries, board.entries);
    put(this.#into, 'digest', board.digest);
    this.#board = board;
  }

  #showSeat({ card, links, people, scenario, state }: Table, role: number): void {
    const { id } = scenario.roles[role];
    let seat = this.#into.seats.get(id);
    if (!seat) {
      seat = newSeat();
      this.#into.seats.set(id, seat);
    }
    put(seat, 'bot', card.seats[role].bot);
    put(seat, 'sealed', state.seats[role].sealed !== null);
    for (const person of seat.people.keys()) {
      if (people.get(person)?.role !== role) seat.people.delete(person);
    }
    for (const person of people.values()) {
      if (person.role !== role) continue;
      const connected = isConnected(links, person.id);
      const shown = seat.people.get(person.id);
      if (shown) put(shown, 'connected', connected);
      else seat.people.set(person.id, newPerson(person.id, person.name, connected));
    }
  }
}

const put = <T, K extends keyof T>(into: T, name: K, value: T[K]): void => {
  if (into[name] !== value) into[name] = value;
};

interface Numbers {
  [index: number]: number;
  clear(): void;
  push(...values: number[]): unknown;
}

const writeNumbers = (into: Numbers, before: readonly number[], now: readonly number[]): void => {
  if (before.length !== now.length) {
    into.clear();
    into.push(...now);
    return;
  }
  for (let index = 0; index < now.length; index++) if (before[index] !== now[index]) into[index] = now[index];
};

const isConnected = (links: Table['links'], person: string): boolean => {
  for (const link of links) if (link.person === person) return true;
  return false;
};
