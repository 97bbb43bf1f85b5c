import { apply } from '../../shared/engine/apply.ts';
import type { By, Entry } from '../../shared/engine/entry.ts';
import type { Order, SealedBy } from '../../shared/engine/state.ts';
import type { Write } from '../store/store.ts';
import { enter, phaseAfter } from './clock.ts';
import type { Given, Table } from './table.ts';

/** The phase has run out, or the host ends it: enters the next one, or closes the turn. From within the queue. */
export const endPhase = async (table: Table, by: By, writes: readonly Write[] = []): Promise<void> => {
  const next = phaseAfter(table.timing, table.card.phase);
  if (next !== null) {
    await table.step({ card: enter(table.card, table.timing, next, table.house.now()), writes });
    return;
  }
  await closeTurn(table, by, writes);
};

/**
 * Closes the turn for those who have not sealed: a draft is sealed as it stands; a seat without one passes in turn 1
 * and is played by a bot in later turns.
 */
const closeTurn = async (table: Table, by: By, writes: readonly Write[]): Promise<void> => {
  await table.bots.settle();
  const { turn } = table.state;
  const open = table.state.seats.flatMap((seat, role) => (seat.sealed === null ? [role] : []));
  const seals = await Promise.all(open.map(role => sealFor(table, role, by)));
  let { state } = table;
  const entries: Given[] = [];
  for (const entry of [...seals.flat(), { kind: 'closed', by } as const]) {
    if (state.turn !== turn || state.status === 'ended') break;
    if (entry.kind === 'sealed' && state.seats[entry.seat].sealed !== null) continue;
    const applied = apply(table.scenario, state, entry);
    if (!applied.ok) continue;
    state = applied.value;
    entries.push({ entry });
  }
  await table.step({ entries, writes });
};

/** What may be sealed for a seat, best first: the last always holds. */
const sealFor = async (table: Table, role: number, by: By): Promise<readonly Entry[]> => {
  const sealed = (orders: readonly Order[], how: SealedBy): Entry => ({ kind: 'sealed', seat: role, orders, how, by });
  const { draft } = table.state.seats[role];
  const { bot, vacant } = table.card.seats[role];
  const last = sealed([], 'pass');
  if (draft !== null) return [sealed(draft, 'draft'), last];
  if (bot !== '') return [sealed(await table.bots.standIn(role), 'bot'), last];
  if (vacant || table.state.turn === 1) return [last];
  return [sealed(await table.bots.standIn(role), 'stand-in'), last];
};
