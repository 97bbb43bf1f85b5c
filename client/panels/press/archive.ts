import { signal } from '@preact/signals';
import type { ReportMessage } from '../../../shared/wire/messages.ts';
import type { TableSession } from '../../net/session.ts';

interface Archive {
  readonly table: string;
  readonly reports: readonly ReportMessage[];
}

const EMPTY: Archive = { table: '', reports: [] };
const archive = signal<Archive>(EMPTY);
const asked = new Set<string>();

/** Reports of a table that are at hand, up to the newest, in order. */
export const reportsUpTo = ({ table }: TableSession, newest: ReportMessage): readonly ReportMessage[] => {
  const { value } = archive;
  const earlier = value.table === table ? value.reports.filter(({ turn }) => turn < newest.turn) : [];
  return [...earlier, newest];
};

/** Keeps a report, and asks for those before it that this page has not seen: after a reload, or on another device. */
export const fileReport = (session: TableSession, report: ReportMessage): void => {
  put(session.table, report);
  for (let turn = report.turn - 1; turn >= 0; turn--) {
    const name = `${session.table} ${turn}`;
    if (asked.has(name) || archive.peek().reports.some(kept => kept.turn === turn)) continue;
    asked.add(name);
    void session.reportOf(turn).then(earlier => {
      if (earlier) put(session.table, earlier);
      else asked.delete(name);
    });
  }
};

const put = (table: string, report: ReportMessage): void => {
  const kept = archive.peek().table === table ? archive.peek().reports : [];
  const others = kept.filter(({ turn }) => turn !== report.turn);
  archive.value = { table, reports: [...others, report].sort((a, b) => a.turn - b.turn) };
};
