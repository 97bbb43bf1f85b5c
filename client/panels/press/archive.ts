import { signal } from '@preact/signals';
import type { ReportMessage } from '../../../shared/wire/messages.ts';
import type { TableSession } from '../../net/session.ts';

/** By table, in the order of the turns. */
const archive = signal<ReadonlyMap<string, readonly ReportMessage[]>>(new Map());
const asked = new Set<string>();

/** Reports of a table that are at hand, up to the newest, in order. */
export const reportsUpTo = ({ table }: TableSession, newest: ReportMessage): readonly ReportMessage[] => {
  const kept = archive.value.get(table) ?? [];
  return [...kept.filter(({ turn }) => turn < newest.turn), newest];
};

/** Keeps a report, and asks for those before it that this page has not seen: after a reload, or on another device. */
export const fileReport = (session: TableSession, report: ReportMessage): void => {
  put(session.table, report);
  for (let turn = report.turn - 1; turn >= 0; turn--) {
    const name = `${session.table} ${turn}`;
    if (
      asked.has(name) ||
      archive
        .peek()
        .get(session.table)
        ?.some(kept => kept.turn === turn)
    )
      continue;
    asked.add(name);
    void session.reportOf(turn).then(earlier => {
      if (earlier) put(session.table, earlier);
      else asked.delete(name);
    });
  }
};

const put = (table: string, report: ReportMessage): void => {
  const others = (archive.peek().get(table) ?? []).filter(({ turn }) => turn !== report.turn);
  const reports = [...others, report].sort((a, b) => a.turn - b.turn);
  archive.value = new Map([...archive.peek(), [table, reports]]);
};
