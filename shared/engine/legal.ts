import { NEVER, type VeiledScope } from '../scenario/expression/formula.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Ground, groundOf, reasonAgainst, restedAt } from './law.ts';
import type { Reason } from './reasons.ts';
import type { Order, State } from './state.ts';
import { type Act, type Half, tablesOf } from './tables.ts';
import type { Holds, Option } from './view.ts';

/** The single orders on offer to a role; whether several are affordable together is asked when sealing. */
export const offered = (scenario: Scenario, state: State, role: number): readonly Order[] => {
  const orders: Order[] = [];
  if (state.status === 'ended') return orders;
  const ground = groundOf(scenario, state);
  for (const half of tablesOf(scenario).halves[role]) {
    for (const order of half.orders) {
      if (reasonAgainst(ground, half, order.target) === 'offered') orders.push(order);
    }
  }
  return orders;
};

/** Every order that a role could think of, on offer or not, with what it would do as far as the role can know. */
export const options = (scenario: Scenario, state: State, role: number): readonly Option[] => {
  if (state.status === 'ended') return [];
  const ground = groundOf(scenario, state);
  const now = veiled(scenario, state, role);
  const later = afterCosts(scenario, now);
  return tablesOf(scenario).halves[role].flatMap(half =>
    half.orders.map(({ move, target }) => {
      const reason = reasonAgainst(ground, half, target);
      return {
        move,
        target,
        reason,
        n: missing(ground, half, reason),
        cost: half.cost,
        holds: holds(half, { ...now, target }),
        effects: effectsOf(scenario, half, { ...later, target }),
      };
    }),
  );
};

/** The board as the role has it: what it may not see is put to the lowest value, and marked. */
const veiled = (scenario: Scenario, state: State, role: number): VeiledScope => {
  const { tracks: veiledTracks, moves: veiledMoves } = tablesOf(scenario).veils[role];
  return {
    ...groundOf(scenario, state).scope,
    tracks: state.tracks.map((value, track) => (veiledTracks[track] ? scenario.tracks[track].low : value)),
    times: state.times.map((times, move) => (veiledMoves[move] ? 0 : times)),
    last: state.last.map((last, move) => (veiledMoves[move] ? NEVER : last)),
    veiledTracks,
    veiledMoves,
  };
};

/** Effects read the board after all have paid, and nobody knows what the others pay. */
const afterCosts = (scenario: Scenario, scope: VeiledScope): VeiledScope => ({
  ...scope,
  veiledTracks: scope.veiledTracks.map(
    (isVeiled, track) => isVeiled || scenario.roles.some(({ resource }) => resource === track),
  ),
});

const missing = ({ scope }: Ground, half: Half, reason: Reason): number => {
  switch (reason) {
    case 'limit':
      return half.move.limit;
    case 'place-limit':
      return half.move.perTarget;
    case 'resting':
      return restedAt(scope, half);
    case 'too-dear':
      return half.cost;
    case 'offered':
    case 'condition':
      return 0;
  }
};

const holds = ({ move }: Half, scope: VeiledScope): Holds => {
  if (move.requires === null) return 'yes';
  const [low, high] = move.requires.between(scope);
  if (low === 1) return 'yes';
  return high === 0 ? 'no' : 'unknown';
};

const effectsOf = (scenario: Scenario, half: Half, scope: VeiledScope): Option['effects'] => {
  const { effects, luck } = tablesOf(scenario).moves[half.move.index];
  const low = new Map<number, number>();
  const high = new Map<number, number>();
  const add = ({ track, amount }: Act, always: boolean): void => {
    const [least, most] = amount.between(scope);
    low.set(track, (low.get(track) ?? 0) + (always ? least : Math.min(0, least)));
    high.set(track, (high.get(track) ?? 0) + (always ? most : Math.max(0, most)));
  };
  for (const act of effects) add(act, true);
  for (const line of luck) if (line.chance > 0) for (const act of line.effects) add(act, line.chance === 100);
  return [...low].map(([track, least]) => ({ track, low: least, high: high.get(track) ?? 0 }));
};
