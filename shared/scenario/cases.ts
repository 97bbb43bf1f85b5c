import { apply } from '../engine/apply.ts';
import type { Rejection } from '../engine/entry.ts';
import { offered } from '../engine/legal.ts';
import { isSame } from '../engine/order.ts';
import { start } from '../engine/start.ts';
import type { Order, State } from '../engine/state.ts';
import { err, ok, type Result } from '../result.ts';
import { refusalWords } from './refusal.ts';
import type { Scenario } from './scenario.ts';
import type { Case as Promised } from './schema/cases.ts';
import type { Path } from './source.ts';

/** Orders by role id, as a writer names them: `move` or `move@place`. */
type Named = Readonly<Record<string, readonly string[]>>;

/** Where a promise does not hold. */
export interface Broken {
  /** From the case to what it says: `['then', '2', 'wage']`; numbers count in lists. */
  readonly at: Path;
  readonly expected: string;
  readonly found: string;
  /** Both, as a sentence. */
  readonly message: string;
}

/** Plays one promise and says where it does not hold; seats that it does not name pass. */
export const brokenBy = (scenario: Scenario, promise: Promised): readonly Broken[] => {
  let state = start(scenario, promise.seed ?? 'case', { start: promise.start });
  const broken: Broken[] = [];
  const until = lastTurnOf(promise);
  for (let turn = 1; turn <= until; turn++) {
    if (state.status === 'ended') return [...broken, tooLate(scenario, state, promise, turn)];
    broken.push(...stillOffered(scenario, state, promise.refused?.[turn] ?? {}));
    const played = play(scenario, state, promise.orders?.[turn] ?? {});
    if (!played.ok) return [...broken, played.error];
    state = played.value;
    broken.push(...differences(scenario, state, turn, promise.then?.[turn] ?? {}));
  }
  return broken;
};

/** The first thing that is said of a turn which never comes. */
const tooLate = (scenario: Scenario, state: State, promise: Promised, turn: number): Broken => {
  const { id } = scenario.endings[state.ending];
  const key = (['refused', 'orders', 'then'] as const).find(part => promise[part]?.[turn] !== undefined);
  return {
    at: key === undefined ? [] : [key, String(turn)],
    expected: `turn ${turn}`,
    found: `the game ended in turn ${state.turn} with '${id}'`,
    message: `turn ${turn} never comes: the game ended in turn ${state.turn} with '${id}'`,
  };
};

const lastTurnOf = ({ orders, then, refused }: Promised): number =>
  Math.max(...[orders, then, refused].flatMap(byTurn => Object.keys(byTurn ?? {}).map(Number)));

const stillOffered = (scenario: Scenario, state: State, refused: Named): readonly Broken[] =>
  Object.entries(refused).flatMap(([role, names]) => {
    const open = offered(scenario, state, indexOf(scenario.roles, role, 'role'));
    return names.flatMap((name, at) =>
      open.some(order => isSame(order, orderOf(scenario, name)))
        ? [
            {
              at: ['refused', String(state.turn), role, at],
              expected: 'refused',
              found: 'on offer',
              message: `turn ${state.turn}: ${role} may order '${name}', which should be refused`,
            },
          ]
        : [],
    );
  });

/** The state after the reveal, or the order that was refused. */
const play = (scenario: Scenario, state: State, orders: Named): Result<State, Broken> => {
  let now = state;
  for (const [role, names] of Object.entries(orders)) {
    const seat = indexOf(scenario.roles, role, 'role');
    const given = names.map(name => orderOf(scenario, name));
    const sealed = apply(scenario, now, { kind: 'sealed', seat, orders: given, how: 'person', by: 'case' });
    if (!sealed.ok) return err(refused(scenario, state.turn, role, sealed.error));
    now = sealed.value;
  }
  if (now.report.turn === state.turn) return ok(now);
  const closed = apply(scenario, now, { kind: 'closed', by: 'case' });
  if (!closed.ok) throw new Error(`turn ${state.turn} cannot be closed (${closed.error.code})`);
  return ok(closed.value);
};

const refused = (scenario: Scenario, turn: number, role: string, rejection: Rejection): Broken => {
  const found = refusalWords(scenario, rejection);
  return {
    at: ['orders', String(turn), role],
    expected: 'accepted',
    found,
    message: `turn ${turn}: ${role} may not order this: ${found}`,
  };
};

const differences = (
  scenario: Scenario,
  state: State,
  turn: number,
  expected: Readonly<Record<string, number | string>>,
): readonly Broken[] => {
  const tracks = afterReveal(state);
  const ending = state.status === 'ended' ? scenario.endings[state.ending].id : 'none';
  return Object.entries(expected).flatMap(([name, value]) => {
    const is = name === 'ending' ? ending : tracks[indexOf(scenario.tracks, name, 'track')];
    if (is === value) return [];
    const message = `turn ${turn}: ${name} is ${is}, but should be ${value}`;
    return [{ at: ['then', String(turn), name], expected: String(value), found: String(is), message }];
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
