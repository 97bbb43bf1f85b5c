import { apply } from '../engine/apply.ts';
import { offered } from '../engine/legal.ts';
import { isSame } from '../engine/order.ts';
import { start } from '../engine/start.ts';
import type { Order, State } from '../engine/state.ts';
import type { Scenario } from './scenario.ts';
import type { Case as Promised } from './schema/cases.ts';

/** Orders by role id, as a writer names them: `move` or `move@place`. */
type Named = Readonly<Record<string, readonly string[]>>;

/** Plays one promise and says, in sentences, where it does not hold; seats that it does not name pass. */
export const brokenBy = (scenario: Scenario, promise: Promised): readonly string[] => {
  let state = start(scenario, promise.seed ?? 'case', { start: promise.start });
  const broken: string[] = [];
  const until = lastTurnOf(promise);
  for (let turn = 1; turn <= until; turn++) {
    if (state.status === 'ended') {
      const { id } = scenario.endings[state.ending];
      return [...broken, `turn ${turn} never comes: the game ended in turn ${state.turn} with '${id}'`];
    }
    broken.push(...stillOffered(scenario, state, promise.refused?.[turn] ?? {}));
    const played = play(scenario, state, promise.orders?.[turn] ?? {});
    if (typeof played === 'string') return [...broken, played];
    state = played;
    broken.push(...differences(scenario, state, turn, promise.then?.[turn] ?? {}));
  }
  return broken;
};

const lastTurnOf = ({ orders, then, refused }: Promised): number =>
  Math.max(...[orders, then, refused].flatMap(byTurn => Object.keys(byTurn ?? {}).map(Number)));

const stillOffered = (scenario: Scenario, state: State, refused: Named): readonly string[] =>
  Object.entries(refused).flatMap(([role, names]) => {
    const open = offered(scenario, state, indexOf(scenario.roles, role, 'role'));
    return names
      .filter(name => open.some(order => isSame(order, orderOf(scenario, name))))
      .map(name => `turn ${state.turn}: ${role} may order '${name}', which should be refused`);
  });

/** The state after the reveal, or the sentence about an order that was refused. */
const play = (scenario: Scenario, state: State, orders: Named): State | string => {
  let now = state;
  for (const [role, names] of Object.entries(orders)) {
    const seat = indexOf(scenario.roles, role, 'role');
    const given = names.map(name => orderOf(scenario, name));
    const sealed = apply(scenario, now, { kind: 'sealed', seat, orders: given, how: 'person', by: 'case' });
    if (!sealed.ok) return `turn ${state.turn}: ${role} may not order ${names.join(', ')} (${sealed.error.code})`;
    now = sealed.value;
  }
  if (now.report.turn === state.turn) return now;
  const closed = apply(scenario, now, { kind: 'closed', by: 'case' });
  return closed.ok ? closed.value : `turn ${state.turn} cannot be closed (${closed.error.code})`;
};

const differences = (
  scenario: Scenario,
  state: State,
  turn: number,
  expected: Readonly<Record<string, number | string>>,
): readonly string[] => {
  const tracks = afterReveal(state);
  const ending = state.status === 'ended' ? scenario.endings[state.ending].id : 'none';
  return Object.entries(expected).flatMap(([name, value]) => {
    const is = name === 'ending' ? ending : tracks[indexOf(scenario.tracks, name, 'track')];
    return is === value ? [] : [`turn ${turn}: ${name} is ${is}, but should be ${value}`];
  });
};

/** The board between the reveal and the dawn that followed it. */
const afterReveal = ({ report }: State): readonly number[] => {
  const tracks = [...report.before];
  for (const { track, by } of report.changes) tracks[track] += by;
  return tracks;
};

const orderOf = (scenario: Scenario, name: string): Order => {
  const [move, place] = name.split('@');
  return {
    move: indexOf(scenario.moves, move, 'move or deal'),
    target: place === undefined ? -1 : indexOf(scenario.places, place, 'place'),
  };
};

const indexOf = (list: readonly { readonly id: string }[], id: string, kind: string): number => {
  const index = list.findIndex(each => each.id === id);
  if (index < 0) throw new Error(`there is no ${kind} '${id}'`);
  return index;
};
