import { signal } from '@preact/signals';
import type { EndMessage, ReportMessage } from '../../shared/wire/messages.ts';
import { wireReport } from '../../shared/wire/report.ts';
import type { Parts } from '../model/parts.ts';
import type { TableSession } from '../net/session.ts';
import type { Game } from './world.ts';

/** A table that stands still: it says what it was given, and takes everything without changing. */
export const stillSession = (parts: Parts, reports: readonly ReportMessage[]): TableSession => ({
  table: 'gallery',
  standing: signal({ kind: 'live' }),
  shown: signal(parts.table),
  own: signal(parts.own),
  report: signal(parts.report),
  talk: signal(parts.talk),
  end: signal(parts.end),
  restarting: signal(false),
  offset: signal(0),
  again: () => undefined,
  stop: () => undefined,
  act: async () => ({ cmd: '', seq: 1, turn: parts.table.turn, status: 'accepted' }),
  command: async () => ({ cmd: '', seq: 1, turn: parts.table.turn, status: 'accepted' }),
  reportOf: async turn => reports.find(report => report.turn === turn) ?? null,
});

/** Every report of a game, as everybody may read it once it is over. */
export const reportsOf = ({ dawns }: Game): readonly ReportMessage[] => dawns.map(({ report }) => wireReport(report));

/** What the table tells at the end of a game. */
export const endOf = ({ dawns, last, reasons }: Game): EndMessage => ({
  ending: last.ending,
  scores: last.scores ?? [],
  reports: dawns.map(({ report }) => report),
  offers: dawns.flatMap(({ report }) => report.offers),
  bots: [],
  reasons,
  whispers: [],
  seed: 'gallery',
});
