import { draw, type Seed } from '../../engine/chance.ts';
import { offered } from '../../engine/legal.ts';
import type { Order, SeatState, State } from '../../engine/state.ts';
import type { Scenario, Temperament } from '../../scenario/scenario.ts';
import { type Player, sealed } from '../onward.ts';
import { isHalf } from '../order.ts';
import { allOf, spend } from '../purse.ts';
import { appetite, armOf, type Experience, rowOf } from './experience.ts';

type Purse = ReturnType<typeof allOf>;

/** What a seat gives in any case, and whether that is all. */
export interface Given {
  readonly orders: readonly Order[];
  readonly isAll: boolean;
}

/** What one seat feels like in one turn of a game that is played in thought. */
interface Mood {
  readonly orders: readonly Order[];
  readonly wants: readonly number[];
  readonly idle: number;
}

/** How those who play in thought choose. */
export interface Players {
  readonly experience: Experience;
  /** Per role: where nothing is learnt yet, inclination speaks. */
  readonly temperaments: readonly Temperament[];
  readonly whim: Seed;
  /** The seat that thinks. */
  readonly own: number;
  /** Set where the others act by inclination alone once the plan has been tried, fear of a catastrophe included. */
  readonly inclined: readonly Player[] | null;
}

/** The orders of all seats in a turn played in thought: what is given, deals that all their parties want, then what each wants most. */
export const actAll = (
  players: Players,
  state: State,
  danger: number,
  given: readonly (Given | null)[],
): readonly SeatState[] => {
  const { scenario } = players.experience;
  const moods = given.map((each, role) => (each?.isAll ? null : moodOf(players, state, role, danger)));
  const purses = given.map((each, role) => allOf(scenario, state.tracks, role, each?.orders ?? []));
  if (danger === 0) strike(players, state, moods, purses);
  return purses.map((purse, role) => sealed(fill(scenario, moods[role], purse, role)));
};

/** One step of a temperament's weight, in spreads of its role's worth. */
const LEANING = 0.06;

const moodOf = ({ experience, temperaments, whim }: Players, state: State, role: number, danger: number): Mood => {
  const row = rowOf(experience, role, state.turn, danger);
  const orders = offered(experience.scenario, state, role);
  const { weights } = temperaments[role];
  const wants = orders.map(
    order => appetite(experience, row, armOf(experience, order), whim) + LEANING * (weights[order.move] ?? 0),
  );
  return { orders, wants, idle: appetite(experience, row, armOf(experience, null), whim) };
};

/**
 * Deals come about where every party would rather have them than an empty slot, and where they talk of it at all: in one
 * game of two. Nobody counts on one to be saved from a catastrophe.
 */
const strike = (
  { experience: { scenario }, whim }: Players,
  { turn }: State,
  moods: readonly (Mood | null)[],
  purses: Purse[],
): void => {
  moods.forEach((mood, first) => {
    if (mood === null) return;
    mood.orders.forEach((order, at) => {
      const { parties } = scenario.moves[order.move];
      if (parties.length < 2 || parties[0].role !== first || mood.wants[at] <= mood.idle) return;
      if (draw(whim, turn, -1 - order.move) % 2 === 0) return;
      if (!parties.every(({ role }) => role === first || isWilling(moods[role], order))) return;
      const after = parties.map(({ role }) => spend(scenario, role, purses[role], order));
      if (after.some((purse, party) => purse === purses[parties[party].role])) return;
      parties.forEach(({ role }, party) => {
        purses[role] = after[party];
      });
    });
  });
};

const isWilling = (mood: Mood | null, deal: Order): boolean => {
  if (mood === null) return false;
  const at = mood.orders.indexOf(deal);
  return at >= 0 && mood.wants[at] > mood.idle;
};

const fill = (scenario: Scenario, mood: Mood | null, purse: Purse, role: number): readonly Order[] => {
  if (mood === null) return purse.orders;
  const { orders, wants, idle } = mood;
  let full = purse;
  while (full.orders.length < scenario.slots) {
    let best = -1;
    let most = idle;
    let next = full;
    for (let at = 0; at < orders.length; at++) {
      if (wants[at] <= most || isHalf(scenario, orders[at])) continue;
      const spent = spend(scenario, role, full, orders[at]);
      if (spent === full) continue;
      best = at;
      most = wants[at];
      next = spent;
    }
    if (best < 0) break;
    full = next;
  }
  return full.orders;
};
