import type { State } from '../../shared/engine/state.ts';
import type { Card } from './card.ts';
import { newPerson, newSeat, type PublicState } from './schema.ts';
import type { PublicBoard } from './sights.ts';
import type { Table } from './table.ts';

/**
 * Brings the synced state up to the table. Only what differs is written: what is written is sent.
 * Lists are changed by index or written anew, never shifted: a client that joins would decode that wrongly.
 */
export class Show {
  readonly #into: PublicState;
  /** What was last written: reading it back from the schema costs more than comparing what it was made of. */
  #card: Card | null = null;
  #seats: State['seats'] | null = null;
  #company = -1;
  #board: PublicBoard = { tracks: [], entries: [], digest: '' };

  constructor(into: PublicState) {
    this.#into = into;
  }

  update(table: Table): void {
    this.#showCard(table);
    this.#showBoard(table);
    this.#showSeats(table);
    this.#showPeople(table);
  }

  #showCard({ card, row, scenario, settings }: Table): void {
    const into = this.#into;
    put(into, 'rematch', row.rematch);
    if (card === this.#card) return;
    this.#card = card;
    put(into, 'scenario', scenario.id);
    put(into, 'spectators', settings.spectators);
    put(into, 'pace', card.pace);
    put(into, 'strength', card.strength);
    put(into, 'phase', card.phase);
    put(into, 'deadline', card.deadline);
    put(into, 'paused', card.paused);
    put(into, 'remaining', card.remaining);
    put(into, 'overtime', card.overtime);
    put(into, 'talk', card.talk);
    put(into, 'host', card.host);
    for (const [role, { bot }] of card.seats.entries()) put(this.#seat(scenario.roles[role].id), 'bot', bot);
  }

  #showBoard({ sights: { board }, state }: Table): void {
    if (board === this.#board) return;
    writeNumbers(this.#into.tracks, this.#board.tracks, board.tracks);
    writeNumbers(this.#into.entries, this.#board.entries, board.entries);
    put(this.#into, 'turn', state.turn);
    put(this.#into, 'ending', state.ending);
    put(this.#into, 'digest', board.digest);
    this.#board = board;
  }

  #showSeats({ scenario, state }: Table): void {
    if (state.seats === this.#seats) return;
    for (const [role, seat] of state.seats.entries()) {
      const before = this.#seats?.[role];
      if (seat === before) continue;
      put(this.#seat(scenario.roles[role].id), 'sealed', seat.sealed !== null);
    }
    this.#seats = state.seats;
  }

  #showPeople({ company, scenario }: Table): void {
    if (company.changes === this.#company) return;
    this.#company = company.changes;
    for (const [role, { id }] of scenario.roles.entries()) {
      const shown = this.#seat(id).people;
      for (const person of [...shown.keys()]) if (company.people.get(person)?.role !== role) shown.delete(person);
      for (const person of company.people.values()) {
        if (person.role !== role) continue;
        const connected = company.isHere(person.id);
        const known = shown.get(person.id);
        if (known) put(known, 'connected', connected);
        else shown.set(person.id, newPerson(person.id, person.name, connected));
      }
    }
  }

  #seat(id: string): Seat {
    let seat = this.#into.seats.get(id);
    if (!seat) {
      seat = newSeat();
      this.#into.seats.set(id, seat);
    }
    return seat;
  }
}

type Seat = ReturnType<typeof newSeat>;

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
