import type { ComponentChildren } from 'preact';
import { apply } from '../../shared/engine/apply.ts';
import type { Order, State } from '../../shared/engine/state.ts';
import type { OwnNow, Parts, TableNow } from '../model/parts.ts';
import { Doorway } from '../pages/doorway.ts';
import { Desk } from '../panels/desk.ts';
import { DeskContext } from '../panels/desk-context.ts';
import { CODE } from './answers.ts';
import { partsOf } from './parts.ts';
import { endOf, reportsOf, stillSession } from './still.ts';
import { type Game, gameOf } from './world.ts';

/** The game that most scenes show. */
const flagship = gameOf('venezuela-2024', 'gallery');

const PEOPLE = ['Anna', 'Bruno', 'Carmen', 'Dmitri'];

interface Wanted {
  readonly game?: Game;
  readonly seat: number;
  readonly state: State;
  readonly table?: Partial<TableNow>;
  readonly own?: Partial<OwnNow>;
  readonly talk?: Parts['talk'];
}

/** A desk of one seat over a state, with a person in every seat. */
export const deskOf = ({ game = flagship, seat, state, table, own, talk }: Wanted): Desk => {
  const parts = partsOf(game.scenario, state, seat);
  const seats = parts.table.seats.map((each, role) => ({
    ...each,
    people: [{ id: `p${role}`, name: PEOPLE[role] ?? 'Eva', connected: role !== 1 }],
  }));
  const told: Parts = {
    ...parts,
    table: { ...parts.table, seats, ...table },
    own: { ...parts.own, person: `p${seat}`, code: CODE, ...own },
    talk: talk ?? [],
    end: state.status === 'ended' ? endOf(game) : null,
  };
  read(seat);
  return new Desk(told.card, stillSession(told, reportsOf(game)));
};

/** Nothing opens by itself: brief and reveal count as read. */
const read = (seat: number): void => {
  localStorage.setItem(`far:briefed:gallery:${seat}`, '1');
  sessionStorage.setItem('far:seen:gallery', '99');
};

/** A state in which a seat has prepared these orders. @throws Error when the engine refuses them */
export const drafted = (game: Game, state: State, seat: number, orders: readonly Order[]): State => {
  const given = apply(game.scenario, state, { kind: 'drafted', seat, orders, by: 'gallery' });
  if (!given.ok) throw new Error(`these orders cannot be prepared: ${given.error.code}`);
  return given.value;
};

/** What a seat ordered in a turn of the game. */
export const ordersOf = ({ dawns }: Game, turn: number, seat: number): readonly Order[] =>
  dawns[turn].report.orders.filter(order => order.seat === seat).map(({ move, target }) => ({ move, target }));

export const atDesk = (desk: Desk, children: ComponentChildren) => (
  <DeskContext.Provider value={desk}>{children}</DeskContext.Provider>
);

export const doorway = (): Doorway => new Doorway(CODE);
export { flagship };
