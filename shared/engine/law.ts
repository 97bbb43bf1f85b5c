import { err, ok, type Result } from '../result.ts';
import type { Scope } from '../scenario/expression/formula.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Rejection } from './entry.ts';
import { scopeOf, type Working } from './scope.ts';
import type { Order, State } from './state.ts';
import { type Half, tablesOf } from './tables.ts';
import type { Reason } from './view.ts';

/** What the law is asked about: the board as it stands and how often each place was used. */
export interface Ground {
  readonly scope: Working;
  readonly placed: State['placed'];
}

export const groundOf = (scenario: Scenario, state: State): Ground => ({
  scope: scopeOf(scenario, state),
  placed: state.placed,
});

/** Why a half may not be ordered at a place, first of `REASONS` that applies; the cost is this order's alone. */
export const reasonAgainst = (ground: Ground, half: Half, target: number): Reason => {
  const { scope } = ground;
  const { move, gate } = half;
  const times = scope.times[move.index];
  if (move.limit > 0 && times >= move.limit) return 'limit';
  if (move.perTarget > 0 && timesAt(ground.placed, move.index, target) >= move.perTarget) return 'place-limit';
  if (move.rest > 0 && times > 0 && scope.turn <= scope.last[move.index] + move.rest) return 'resting';
  if (gate !== null) {
    scope.target = target;
    if (gate.of(scope) === 0) return 'condition';
  }
  return half.cost > heldBy(scope, half) ? 'too-dear' : 'offered';
};

/** What the role may spend; a role without a resource pays nothing for anything. */
export const heldBy = (scope: Scope, half: Half): number =>
  half.resource < 0 ? Number.MAX_SAFE_INTEGER : scope.tracks[half.resource];

/** The orders of one seat, if it may give all of them together; it sees the law and its own seat alone. */
export const lawful = (
  scenario: Scenario,
  state: State,
  seat: number,
  orders: readonly Order[],
): Result<readonly Order[], Rejection> => {
  if (orders.length > scenario.slots) {
    return err({ code: 'too-many-orders', slots: scenario.slots, given: orders.length });
  }
  const ground = groundOf(scenario, state);
  const known: Order[] = [];
  let asked = 0;
  let held = Number.MAX_SAFE_INTEGER;
  for (const order of orders) {
    const half = halfFor(scenario, seat, order);
    if ('code' in half) return err(half);
    if (isAmong(known, order)) return err({ code: 'twice', move: order.move });
    const reason = reasonAgainst(ground, half, order.target);
    if (reason !== 'offered' && reason !== 'too-dear') return err(refusal(ground, half, order.target, reason));
    asked += half.cost;
    held = heldBy(ground.scope, half);
    known.push(half.orders[placeOf(half, order.target)]);
  }
  return asked > held ? err({ code: 'too-dear', asked, held }) : ok(known);
};

/** The half that an order names, or why there is none. */
export const halfFor = (scenario: Scenario, seat: number, order: Order): Half | Rejection => {
  const { move, target } = order;
  if (scenario.moves[move] === undefined) return { code: 'no-such-order', move };
  const half = tablesOf(scenario).halfOf[seat][move];
  if (half === null) return { code: 'not-yours', move };
  if (target === -1 && half.move.targets.length > 0) return { code: 'needs-place', move };
  if (placeOf(half, target) === -1) return { code: 'no-such-place', move, target };
  return half;
};

export const refusal = (ground: Ground, half: Half, target: number, reason: Exclude<Reason, 'offered'>): Rejection => {
  const { move } = half;
  switch (reason) {
    case 'limit':
      return { code: 'limit', move: move.index, limit: move.limit };
    case 'place-limit':
      return { code: 'place-limit', move: move.index, target, limit: move.perTarget };
    case 'resting':
      return { code: 'resting', move: move.index, until: restedAt(ground.scope, half) };
    case 'condition':
      return { code: 'condition', move: move.index };
    case 'too-dear':
      return { code: 'too-dear', asked: half.cost, held: heldBy(ground.scope, half) };
  }
};

/** The first turn in which it may be ordered again. */
export const restedAt = (scope: Scope, half: Half): number => scope.last[half.move.index] + half.move.rest + 1;

const isAmong = (known: readonly Order[], order: Order): boolean => {
  for (const other of known) if (other.move === order.move) return true;
  return false;
};

const placeOf = (half: Half, target: number): number => {
  for (let at = 0; at < half.orders.length; at++) if (half.orders[at].target === target) return at;
  return -1;
};

const timesAt = (placed: State['placed'], move: number, target: number): number =>
  placed.find(([of, at]) => of === move && at === target)?.[2] ?? 0;
