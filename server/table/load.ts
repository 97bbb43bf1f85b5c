import { apply } from '../../shared/engine/apply.ts';
import { start } from '../../shared/engine/start.ts';
import type { Report, State } from '../../shared/engine/state.ts';
import { ENGINE } from '../../shared/engine/version.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { type Reason, withReasons } from '../../shared/wire/reasons.ts';
import type { CommandRow, JournalLine, SpokenLine, Store, TableRow } from '../store/store.ts';
import { Answers, counters } from './answers.ts';
import { Card, TableSettings } from './card.ts';
import { StateDigest } from './digest.ts';
import type { Loaded } from './table.ts';

/** A stored table that this program cannot play on, in a sentence. */
export class BrokenTable extends Error {}

/** Where scenarios are found by the hash that a journal names. */
export interface Shelves {
  byHash(hash: string): Promise<Scenario | null>;
}

/** Brings a table back from its journal; `null` if there is none of this id. @throws BrokenTable */
export const loadTable = async (store: Store, shelves: Shelves, id: string): Promise<Loaded | null> => {
  const row = await store.table(id);
  if (!row) return null;
  const scenario = await shelves.byHash(row.hash);
  if (!scenario)
    throw new BrokenTable(`The scenario that this table was played with (${row.scenario}) is not to be found.`);
  if (row.engine !== ENGINE)
    throw new BrokenTable(`This table was played by engine ${row.engine}; this server has engine ${ENGINE}.`);
  const [journal, people, talk, commands] = await Promise.all([
    store.journal(id),
    store.people(id),
    store.talk(id),
    store.commands(id),
  ]);
  const answers = new Answers();
  const { state, past, reasons } = fold(scenario, row, journal, answers);
  noteTalk(answers, talk);
  noteCommands(answers, commands);
  return {
    row,
    scenario,
    settings: TableSettings.parse(JSON.parse(row.settings)),
    card: Card.parse(JSON.parse(row.card)),
    state,
    past,
    reasons,
    length: journal.length,
    people,
    talk,
    answers,
  };
};

const fold = (
  scenario: Scenario,
  row: TableRow,
  journal: readonly JournalLine[],
  answers: Answers,
): { state: State; past: Report[]; reasons: readonly Reason[] } => {
  let state = start(scenario, row.seed, { start: row.start });
  const past: Report[] = [];
  let reasons: readonly Reason[] = [];
  const states = new StateDigest();
  for (const { seq, entry, digest, cmd, body } of journal) {
    const applied = apply(scenario, state, entry);
    if (!applied.ok || states.of(applied.value) !== digest)
      throw new BrokenTable(`The journal of this table does not hold at entry ${seq}: it cannot be played on.`);
    const { turn } = state;
    reasons = withReasons(reasons, state, entry);
    if (applied.value.report.turn !== state.report.turn) past.push(state.report);
    state = applied.value;
    if (cmd !== '' && 'seat' in entry) answers.note(entry.by, counters.acts(entry.seat), { cmd, body, turn });
  }
  return { state, past, reasons };
};

const noteTalk = (answers: Answers, talk: readonly SpokenLine[]): void => {
  for (const { person, from, cmd, body, turn } of talk) answers.note(person, counters.talk(from), { cmd, body, turn });
};

const noteCommands = (answers: Answers, commands: readonly CommandRow[]): void => {
  for (const { actor, cmd, body, turn } of [...commands].sort((a, b) => a.seq - b.seq))
    answers.note(actor, counters.host, { cmd, body, turn });
};
