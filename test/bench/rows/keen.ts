import { KeenMeasured } from '../load/keen.ts';
import type { Row } from '../row.ts';
import { formatNumber } from '../table.ts';
import { underLoad } from './pair.ts';

const TABLES = 100;

export const keen: Row = {
  name: 'keen',
  run: async () => {
    const load = { servers: ['ours'], what: 'keen', tables: TABLES, schema: KeenMeasured } as const;
    const { quiet, thinking, turns } = await underLoad(load);
    const told = ({ p50Ms, p99Ms }: typeof quiet): string => `${formatNumber(p50Ms)} / ${formatNumber(p99Ms)}`;
    return [
      {
        what: 'order until everyone sees it, p99 while keen bots of other tables think against no bots',
        value: thinking.p99Ms / quiet.p99Ms,
        unit: '×',
        better: 'less',
        hold: 1.2,
        reach: 1,
        detail: `${TABLES} tables of four, one order per table and second, ${formatNumber(quiet.orders)} orders each way, by turns; meanwhile 4 tables of keen bots played ${turns} turns; p50 / p99 in ms: thinking ${told(thinking)}, quiet ${told(quiet)}`,
        shortBecause: 'The load shares the cores with the server: what thinks takes time from whoever measures too',
      },
    ];
  },
};
