import { err, ok, type Result } from '../result.ts';
import type { Scope } from '../scenario/expression/formula.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Rejection } from './entry.ts';
import type { Reason } from './reasons.ts';
import { scopeOf, type Working } from './scope.ts';
import type { Order, State } from './state.ts';
import { type Half, tablesOf } from './tables.ts';

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
  const { index, limit, perTarget, rest, gate } = half;
  const times = scope.times[index];
  if (limit > 0 && times >= limit) return 'limit';
  if (perTarget > 0 && timesAt(ground.placed, index, target) >= perTarget) return 'place-limit';
  if (rest > 0 && times > 0 && scope.turn <= scope.last[index] + rest) return 'resting';
  if (gate !== null) {
    scope.target = target;
    if (gate.of(scope) === 0) return 'condition';
  }
  return half.cost > heldBy(scope, half) ? 'too-dear' : 'offered';
};

/** More than any orders cost: a role without a resource pays nothing for anything. */
const BOUNDLESS = 1_000_000_000;

/** What the role may spend. */
const heldBy = (scope: Scope, half: Half): number => (half.resource < 0 ? BOUNDLESS : scope.tracks[half.resource]);

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
  const known = orders.slice();
  let asked = 0;
  let held = BOUNDLESS;
  for (let at = 0; at < orders.length; at++) {
    const order = orders[at];
    const half = halfFor(scenario, seat, order);
    if ('code' in half) return err(half);
    if (isAmong(orders, at, order.move)) return err({ code: 'twice', move: order.move });
    const reason = reasonAgainst(ground, half, order.target);
    if (reason !== 'offered' && reason !== 'too-dear') return err(refusal(ground, half, order.target, reason));
    asked += half.cost;
    held = heldBy(ground.scope, half);
    known[at] = half.orders[placeOf(half, order.target)];
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

/** Among the first orders of a list there is one of this move. */
const isAmong = (orders: readonly Order[], first: number, move: number): boolean => {
  for (let at = 0; at < first; at++) if (orders[at].move === move) return true;
  return false;
};

const placeOf = (half: Half, target: number): number => {
  for (let at = 0; at < half.orders.length; at++) if (half.orders[at].target === target) return at;
  return -1;
};

const timesAt = (placed: State['placed'], move: number, target: number): number =>
  placed.find(([of, at]) => of === move && at === target)?.[2] ?? 0;
