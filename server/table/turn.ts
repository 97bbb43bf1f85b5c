import { sealedIn } from '../../shared/bots/entries.ts';
import { apply } from '../../shared/engine/apply.ts';
import type { By, Entry } from '../../shared/engine/entry.ts';
import type { Order, SealedBy } from '../../shared/engine/state.ts';
import type { Write } from '../store/store.ts';
import { enter, extraOf, phaseAfter, waitFor } from './clock.ts';
import type { Given, Table } from './table.ts';

/** The phase has run out, or the host ends it: enters the next one, or closes the turn. From within the queue. */
export const endPhase = async (table: Table, by: By, writes: readonly Write[] = []): Promise<void> => {
  const next = phaseAfter(table.timing, table.card.phase);
  if (next !== null) {
    await table.step({ card: enter(table.card, table.timing, next, table.house.now()), writes });
    return;
  }
  const waited = by === 'clock' ? withMoreTime(table) : [];
  if (waited.length > 0) await sealOthers(table, waited, writes);
  else await closeTurn(table, by, writes);
};

/** Seats that have not sealed, and to which the host has given time beyond this deadline. */
const withMoreTime = (table: Table): number[] => {
  const { card, state, timing } = table;
  return state.seats.flatMap((seat, role) => {
    const waits = seat.sealed === null && extraOf(card, timing, role) > card.overtime;
    return waits && table.peopleAt(role).length > 0 ? [role] : [];
  });
};

/** The deadline has come for all but a few, who have more time: the turn stays open for them alone. */
const sealOthers = async (table: Table, waited: readonly number[], writes: readonly Write[]): Promise<void> => {
  await table.bots.settle();
  const entries = await sealsOf(table, 'clock', role => !waited.includes(role));
  await table.step({ entries, card: waitFor(table.card, table.timing, waited), writes });
};

/**
 * Closes the turn for those who have not sealed: a draft is sealed as it stands; a seat without one passes in turn 1
 * and is played by a bot in later turns.
 */
const closeTurn = async (table: Table, by: By, writes: readonly Write[]): Promise<void> => {
  await table.bots.settle();
  await table.step({ entries: await sealsOf(table, by, () => true, [{ kind: 'closed', by }]), writes });
};

/** What seals the open seats among those that are meant, then `last`; only what the engine takes, and nothing of the next turn. */
const sealsOf = async (
  table: Table,
  by: By,
  isMeant: (role: number) => boolean,
  last: readonly Entry[] = [],
): Promise<readonly Given[]> => {
  const { turn } = table.state;
  const open = table.state.seats.flatMap((seat, role) => (seat.sealed === null && isMeant(role) ? [role] : []));
  const seals = await Promise.all(open.map(role => sealFor(table, role, by)));
  let { state } = table;
  const entries: Given[] = [];
  for (const entry of [...seals.flat(), ...last]) {
    if (state.turn !== turn || state.status === 'ended') break;
    if (entry.kind === 'sealed' && state.seats[entry.seat].sealed !== null) continue;
    const applied = apply(table.scenario, state, entry);
    if (!applied.ok) continue;
    state = applied.value;
    entries.push({ entry });
  }
  return entries;
};

/** What may be sealed for a seat, best first: the last always holds. */
const sealFor = async (table: Table, role: number, by: By): Promise<readonly Entry[]> => {
  const sealed = (orders: readonly Order[], how: SealedBy): Entry => ({ kind: 'sealed', seat: role, orders, how, by });
  const played = async (how: SealedBy): Promise<Entry> => ({
    ...sealedIn(role, await table.bots.standIn(role)),
    how,
    by,
  });
  const { draft } = table.state.seats[role];
  const { bot, vacant } = table.card.seats[role];
  const last = sealed([], 'pass');
  if (draft !== null) return [sealed(draft, 'draft'), last];
  if (bot !== '') return [await played('bot'), last];
  if (vacant || table.state.turn === 1) return [last];
  return [await played('stand-in'), last];
};
