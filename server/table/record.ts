import type { TableRecord } from '../../shared/wire/http.ts';
import type { Table } from './table.ts';

/** Everything that was done, said and agreed at a table that is over. */
export const recordOf = async (table: Table): Promise<TableRecord> => {
  const { row, scenario, state } = table;
  const journal = await table.house.store.journal(table.id);
  const roleId = (role: number) => scenario.roles[role]?.id ?? '';
  return {
    table: table.id,
    madeAt: row.madeAt,
    pace: table.card.pace,
    strength: table.card.strength,
    header: { engine: row.engine, scenario: row.scenario, hash: row.hash, seed: row.seed, start: row.start },
    entries: journal.map(({ seq, at, entry, digest, cmd }) => ({ seq, at, entry, digest, cmd })),
    people: [...table.people.values()].map(({ id, name, role }) => ({ id, name, role: roleId(role) })),
    bots: table.card.seats.flatMap(({ bot }, role) => (bot === '' ? [] : [{ role: roleId(role), temperament: bot }])),
    talk: table.talk.map(({ at, turn, from, name, to, text }) => ({
      at,
      turn,
      from: roleId(from),
      name,
      to: to.map(roleId),
      text,
    })),
    reports: table.reports,
    ending: scenario.endings[state.ending]?.id ?? '',
    scores: (state.scores ?? []).map((score, role) => ({ role: roleId(role), score })),
  };
};
