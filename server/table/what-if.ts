import { offered } from '../../shared/engine/legal.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { type Change, changedAt, type Dusk, duskOf, sealedAt } from '../../shared/study/fork.ts';
import { compare, type WhatIf } from '../../shared/study/what-if.ts';
import type { OrdersThen } from '../../shared/wire/http.ts';
import type { Table } from './table.ts';

/** What other orders would have come to, at a table that is over. */

type Refused =
  | Extract<ReturnType<typeof changedAt>, { readonly ok: false }>['error']
  | { readonly code: 'no-such-turn' };

/** Each way is played on so often. */
const GAMES = 200;

/** What a seat had sealed in a turn, and what it could have ordered; `null` where the game did not come to that turn. */
export const ordersThen = async (table: Table, turn: number, role: number): Promise<OrdersThen | null> => {
  const { scenario } = table;
  const dusk = await duskAt(table, turn);
  if (dusk === null) return null;
  const { resource } = scenario.roles[role];
  return {
    sealed: sealedAt(dusk, role).map(({ move, target }) => [move, target]),
    open: offered(scenario, dusk.state, role).map(({ move, target }) => [move, target]),
    held: resource < 0 ? null : dusk.state.tracks[resource],
  };
};

/**
 * The rest is played by easy bots: quick enough to be waited for. All tables together are one owner of threads, so that
 * bots at living tables are not held up by any number of questions.
 */
export const whatIf = async (table: Table, change: Change, signal: AbortSignal): Promise<Result<WhatIf, Refused>> => {
  const { scenario, card, row, house } = table;
  const dusk = await duskAt(table, change.turn);
  if (dusk === null) return err({ code: 'no-such-turn' });
  const changed = changedAt(scenario, dusk, change);
  if (!changed.ok) return changed;
  const onward = {
    seed: `${row.seed}/what-if`,
    strength: 'easy',
    temperaments: card.seats.map(({ bot }) => bot),
  } as const;
  const finish = (state: Dusk['after']) =>
    house.finish({ owner: 'what-if', scenario, onward: { ...onward, state }, from: 0, until: GAMES }, signal);
  const [before, after] = await Promise.all([finish(dusk.after), finish(changed.value)]);
  return ok(compare(scenario, onward.strength, { played: before, changed: after }));
};

const duskAt = async ({ house, id, row, scenario }: Table, turn: number): Promise<Dusk | null> => {
  const header = { engine: row.engine, scenario: row.scenario, hash: row.hash, seed: row.seed, start: row.start };
  return duskOf(scenario, { header, entries: await house.store.journal(id) }, turn);
};
