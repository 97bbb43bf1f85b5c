import type { SharedDebrief } from '../../shared/wire/http.ts';
import { newKey } from './keys.ts';
import { endMessage } from './messages.ts';
import type { Table } from './table.ts';

/**
 * The token under which anybody may read the debrief of a table that is over: drawn when somebody at the table first
 * asks, and the same ever after. From within the table's queue.
 */
export const shareDebrief = async ({ house: { store }, id }: Table): Promise<string> => {
  const known = await store.debriefOf(id);
  if (known !== null) return known;
  const token = newKey();
  await store.commit([{ kind: 'debrief', table: id, token }]);
  return token;
};

/** What is read there. It names seats and no people, and neither the table nor its code can be found from it. */
export const sharedDebrief = (table: Table): SharedDebrief => ({
  scenario: table.scenario.id,
  hash: table.row.hash,
  end: endMessage(table),
});
