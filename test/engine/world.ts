import { stringify } from 'yaml';
import { apply } from '../../shared/engine/apply.ts';
import type { Entry, Rejection } from '../../shared/engine/entry.ts';
import { offered } from '../../shared/engine/legal.ts';
import { start } from '../../shared/engine/start.ts';
import type { Change, Order, State } from '../../shared/engine/state.ts';
import { compile } from '../../shared/scenario/compile.ts';
import { formatProblem } from '../../shared/scenario/problem.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

/** Parts of a `rules.yaml`, as the format has them. */
type Part = Readonly<Record<string, unknown>>;
type Parts = Readonly<
  Partial<Record<'tracks' | 'ledgers' | 'moves' | 'deals' | 'events' | 'upkeep' | 'endings' | 'roles' | 'places', Part>>
> & { readonly slots?: number; readonly turns?: number };

const BASE = {
  scenario: 'small',
  title: 'A small world',
  domains: ['force', 'trade'],
  theatres: ['near'],
};

/** Three powers with five coins each. Heat starts at 5 of 10; each power has two things to do that change nothing. */
export const world = (parts: Parts = {}): Scenario => {
  const rules = {
    ...BASE,
    slots: parts.slots ?? 2,
    turns: parts.turns ?? 4,
    roles: {
      east: { title: 'East', resource: 'gold' },
      west: { title: 'West', resource: 'silver' },
      south: { title: 'South', resource: 'copper' },
      ...parts.roles,
    },
    tracks: {
      heat: { range: [0, 10], start: 5 },
      gold: { range: [0, 10], start: 5, seen_by: ['east'] },
      silver: { range: [0, 10], start: 5, seen_by: ['west'] },
      copper: { range: [0, 10], start: 5, seen_by: ['south'] },
      ...parts.tracks,
    },
    places: { harbour: { at: [0, 0] }, hill: { at: [1, 1] }, ...parts.places },
    ledgers: parts.ledgers,
    moves: {
      east_rest: { role: 'east' },
      east_wait: { role: 'east' },
      west_rest: { role: 'west' },
      west_wait: { role: 'west' },
      south_rest: { role: 'south' },
      south_wait: { role: 'south' },
      ...parts.moves,
    },
    deals: parts.deals,
    events: parts.events,
    upkeep: parts.upkeep,
    endings: { ...parts.endings, end: { at: 'end', title: 'The end' } },
  };
  const law = compile([{ name: 'rules.yaml', text: stringify(rules, { aliasDuplicateObjects: false }) }]);
  if (!law.ok) throw new Error(law.error.map(formatProblem).join('\n'));
  return law.value;
};

/** Names as a writer has them, for one scenario: what a test says instead of numbers. */
export const speak = (scenario: Scenario) => {
  const index = (list: readonly { readonly id: string }[], id: string): number => {
    const found = list.findIndex(each => each.id === id);
    if (found < 0) throw new Error(`there is no '${id}'`);
    return found;
  };
  const seat = (role: string) => index(scenario.roles, role);
  const track = (id: string) => index(scenario.tracks, id);
  const move = (id: string) => index(scenario.moves, id);
  const order = (name: string): Order => {
    const [id, place] = name.split('@');
    return { move: move(id), target: place === undefined ? -1 : index(scenario.places, place) };
  };
  const name = ({ move: of, target }: Order) =>
    target < 0 ? scenario.moves[of].id : `${scenario.moves[of].id}@${scenario.places[target].id}`;

  const seal = (role: string, ...names: string[]): Entry => ({
    kind: 'sealed',
    seat: seat(role),
    orders: names.map(order),
    how: 'person',
    by: 'test',
  });
  const draft = (role: string, ...names: string[]): Entry => ({
    kind: 'drafted',
    seat: seat(role),
    orders: names.map(order),
    by: 'test',
  });
  const unseal = (role: string): Entry => ({ kind: 'unsealed', seat: seat(role), by: 'test' });
  const offer = (role: string, deal: string): Entry => ({
    kind: 'offered',
    seat: seat(role),
    ...order(deal),
    by: 'test',
  });
  const agree = (role: string, id: number): Entry => ({ kind: 'agreed', seat: seat(role), offer: id, by: 'test' });
  const withdraw = (role: string, id: number): Entry => ({
    kind: 'withdrawn',
    seat: seat(role),
    offer: id,
    by: 'test',
  });
  const inject = (effects: Readonly<Record<string, number>>, text = 'A storm'): Entry => ({
    kind: 'injected',
    text,
    effects: Object.entries(effects).map(([id, by]) => [track(id), by]),
    by: 'host',
  });
  const close: Entry = { kind: 'closed', by: 'clock' };

  const begin = (starts: Readonly<Record<string, number>> = {}, seed = 'seed') =>
    start(scenario, seed, { start: starts });
  const play = (state: State, ...entries: readonly Entry[]): State => {
    let now = state;
    for (const entry of entries) {
      const next = apply(scenario, now, entry);
      if (!next.ok) throw new Error(`${entry.kind} is refused: ${JSON.stringify(next.error)}`);
      now = next.value;
    }
    return now;
  };
  /** Seals what is named and closes the turn; who is not named passes. */
  const turn = (state: State, orders: Readonly<Record<string, readonly string[]>> = {}): State => {
    const sealed = play(state, ...Object.entries(orders).map(([role, names]) => seal(role, ...names)));
    return sealed.report.turn === state.turn ? sealed : play(sealed, close);
  };
  const refusal = (state: State, entry: Entry): Rejection | 'accepted' => {
    const next = apply(scenario, state, entry);
    return next.ok ? 'accepted' : next.error;
  };
  const value = (state: State, id: string) => state.tracks[track(id)];
  /** Changes of one track in the last reveal, as `cause:by`. */
  const causes = (changes: readonly Change[], id: string) =>
    changes.filter(change => change.track === track(id)).map(({ kind, by }) => `${kind} ${by}`);
  const onOffer = (state: State, role: string) => offered(scenario, state, seat(role)).map(name);
  const outcomes = (state: State) =>
    Object.fromEntries(
      state.report.orders.map(each => [`${scenario.roles[each.seat].id} ${name(each)}`, each.outcome]),
    );

  return {
    seat,
    track,
    move,
    order,
    name,
    seal,
    draft,
    unseal,
    offer,
    agree,
    withdraw,
    inject,
    close,
    begin,
    play,
    turn,
    refusal,
    value,
    causes,
    onOffer,
    outcomes,
  };
};
