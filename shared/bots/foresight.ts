import { resolve } from '../engine/resolve/resolve.ts';
import type { Order, SeatState, State } from '../engine/state.ts';
import type { View } from '../engine/view.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { imagine } from './imagine.ts';
import { onward, type Player, playersOf, sealed } from './onward.ts';
import { isHalf, keyOf } from './order.ts';
import { byTemper, choiceOf, chooserOf } from './temper.ts';
import { worthsOf } from './worth.ts';

/**
 * Boards that could be the truth, what the others might do on them, and what plans came to there. It depends on what a
 * seat sees, but not on what is being negotiated: that is a part of the plans.
 */
export interface Foresight {
  readonly scenario: Scenario;
  readonly role: number;
  readonly worlds: readonly World[];
  /** By plan: per world what it is worth to each role, as far as it was asked. */
  readonly known: Map<string, (readonly number[])[]>;
}

interface World {
  readonly state: State;
  readonly players: readonly Player[];
  /** Per role; the own seat's are replaced by the plan. */
  readonly orders: readonly (readonly Order[])[];
}

/** How many boards are imagined. More of them cost time and win little: the luck of the sample is shared by all plans. */
export const WORLDS = 8;
/** Turns played on by inclination after the plan, so that what is opened or saved now is seen to matter. */
const FURTHER = 1;

/**
 * A bot that is asked again in the same turn, because somebody spoke, has not forgotten what it thought: all of a view that
 * a board is imagined from counts, but for its offers and the report of the turn before, which no board is played on from.
 */
const REMEMBERED = 8;
const recent: { readonly scenario: Scenario; readonly key: string; readonly foresight: Foresight }[] = [];

export const foresee = (scenario: Scenario, view: View, role: number, seed: string): Foresight => {
  const { turn, tracks, times, last, placed, entries, counts, happened } = view;
  const key = JSON.stringify([seed, role, turn, tracks, times, last, placed, entries, counts, happened]);
  const old = recent.find(each => each.scenario === scenario && each.key === key);
  if (old !== undefined) return old.foresight;
  const foresight = { scenario, role, worlds: worldsOf(scenario, view, seed), known: new Map() };
  recent.unshift({ scenario, key, foresight });
  recent.length = Math.min(recent.length, REMEMBERED);
  return foresight;
};

const worldsOf = (scenario: Scenario, view: View, seed: string): readonly World[] => {
  const silent = { ...view, offers: [] };
  return Array.from({ length: WORLDS }, (_, index) => {
    const own = `${seed}/${index}`;
    const state = imagine(scenario, silent, own);
    const orders = scenario.roles.map((_, role) =>
      byTemper(
        scenario,
        state,
        chooserOf(scenario, role, '', own),
        choiceOf(scenario, state, role, () => false),
      ),
    );
    return { state, players: playersOf(scenario, state, own), orders };
  });
};

/**
 * What a plan is worth after this turn and a little more: per world, per role, in tenths of a point of its own sum. Halves
 * of deals among its orders are met by the others.
 *
 * @param count - in how many of the worlds it is asked
 */
export const worthsAfter = (
  foresight: Foresight,
  plan: readonly Order[],
  count: number,
): readonly (readonly number[])[] => {
  const { scenario, worlds, known } = foresight;
  const key = planKey(scenario, plan);
  const worths = known.get(key) ?? [];
  known.set(key, worths);
  for (let at = worths.length; at < count; at++) {
    worths.push(worthsOf(scenario, playOn(scenario, worlds[at], seatsIn(foresight, worlds[at], plan))));
  }
  return worths;
};

/** The same, where the other parties of a deal order their halves of it although this seat will not. */
export const inVain = (foresight: Foresight, deal: Order): Foresight => {
  const { scenario, role, worlds } = foresight;
  const others = scenario.moves[deal.move].parties.map(party => party.role).filter(seat => seat !== role);
  const withHalf = (orders: readonly Order[], seat: number): readonly Order[] =>
    others.includes(seat) ? [deal, ...orders].slice(0, scenario.slots) : orders;
  return {
    ...foresight,
    worlds: worlds.map(world => ({ ...world, orders: world.orders.map(withHalf) })),
    known: new Map(),
  };
};

/** The boards themselves, of the first few worlds. */
export const boardsAfter = (foresight: Foresight, plan: readonly Order[], count: number): readonly State[] =>
  foresight.worlds.slice(0, count).map(world => playOn(foresight.scenario, world, seatsIn(foresight, world, plan)));

/** Two plans with the same orders are one. */
export const planKey = (scenario: Scenario, plan: readonly Order[]): string => {
  if (plan.length === 0) return '';
  if (plan.length === 1) return `${keyOf(scenario, plan[0])}`;
  return plan
    .map(order => keyOf(scenario, order))
    .sort((a, b) => a - b)
    .join();
};

const seatsIn = ({ scenario, role }: Foresight, { orders }: World, plan: readonly Order[]): readonly SeatState[] => {
  const deals = plan.filter(order => isHalf(scenario, order));
  return orders.map((others, seat) => {
    if (seat === role) return sealed(plan);
    const met = deals.filter(({ move }) => scenario.moves[move].parties.some(party => party.role === seat));
    return sealed(met.length === 0 ? others : [...met, ...others].slice(0, scenario.slots));
  });
};

const playOn = (scenario: Scenario, { state, players }: World, seats: readonly SeatState[]): State => {
  let next = resolve(scenario, state, seats);
  for (let turn = 0; turn < FURTHER && next.status === 'open'; turn++) {
    next = resolve(scenario, next, onward(scenario, next, players));
  }
  return next;
};
