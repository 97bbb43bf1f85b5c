import { groundOf, reasonAgainst } from '../engine/law.ts';
import { scopeOf } from '../engine/scope.ts';
import type { Order, SeatState, State } from '../engine/state.ts';
import { type Half, tablesOf } from '../engine/tables.ts';
import type { Scenario, Temperament } from '../scenario/scenario.ts';
import { brinksOf } from './brink.ts';
import { diceOf } from './dice.ts';
import { type Interest, interestOf } from './interest.ts';
import { leaningTo, type Stance, temperamentOf } from './leaning.ts';
import { RELUCTANT, THRIFT, WHIM } from './temper.ts';

/** Somebody as imagined for the turns to come: an inclination, and whims that stay, so that plans meet the same people. */
export interface Player {
  readonly temperament: Temperament;
  /** Per move. */
  readonly whims: readonly number[];
  /** As the board stands now: a turn later it is much the same, and it is asked often. */
  readonly interest: Interest;
}

export const playersOf = (scenario: Scenario, state: State, seed: string): readonly Player[] => {
  const dice = diceOf(`${seed}+`);
  const scope = scopeOf(scenario, state);
  return scenario.roles.map((_, role) => ({
    temperament: temperamentOf(scenario, role, '', dice(1000)),
    whims: scenario.moves.map(() => dice(WHIM)),
    interest: interestOf(scenario, scope, role),
  }));
};

interface Wish {
  readonly half: Half;
  readonly order: Order;
  readonly leaning: number;
}

/** What all seats would order by inclination on a later board, where nobody has talked yet: their own moves, no deals. */
export const onward = (scenario: Scenario, state: State, players: readonly Player[]): readonly SeatState[] => {
  const { halves } = tablesOf(scenario);
  const ground = groundOf(scenario, state);
  const { scope } = ground;
  const brinks = brinksOf(scenario, state);
  return players.map(({ temperament, whims, interest }, role) => {
    const stance: Stance = {
      scenario,
      state,
      role,
      temperament,
      brinks,
      interest,
      scope,
    };
    const wishes: Wish[] = [];
    for (const half of halves[role]) {
      if (half.move.parties.length > 1) continue;
      const order = half.orders[(whims[half.index] + state.turn) % half.orders.length];
      if (reasonAgainst(ground, half, order.target) !== 'offered') continue;
      wishes.push({ half, order, leaning: leaningTo(stance, order) + whims[half.index] });
    }
    const { resource } = scenario.roles[role];
    return sealed(
      chosen(wishes, scenario.slots, resource < 0 ? Number.MAX_SAFE_INTEGER : state.tracks[resource], temperament),
    );
  });
};

/** The strongest wishes that can be paid, one after the other. */
const chosen = (wishes: readonly Wish[], slots: number, held: number, { reserve }: Temperament): readonly Order[] => {
  const orders: Order[] = [];
  let left = held;
  while (orders.length < slots) {
    let best: Wish | null = null;
    let most = RELUCTANT;
    for (const wish of wishes) {
      const { cost } = wish.half;
      if (cost > left || orders.includes(wish.order)) continue;
      const short = cost > 0 ? Math.max(0, reserve + cost - left) : 0;
      const wanted = wish.leaning - THRIFT * short;
      if (wanted < most) continue;
      best = wish;
      most = wanted + 1;
    }
    if (best === null) break;
    orders.push(best.order);
    left -= best.half.cost;
  }
  return orders;
};

export const sealed = (orders: readonly Order[]): SeatState => ({ draft: orders, sealed: orders, sealedBy: 'bot' });
