import { LatencyMeasured } from '../load/latency.ts';
import { median } from '../median.ts';
import type { Row } from '../row.ts';
import { formatNumber } from '../table.ts';
import { inTurns, underLoad } from './pair.ts';

const TABLES = 200;
const REPEATS = 2;

export const latency: Row = {
  name: 'latency',
  run: async () => {
    const { ours, echo } = await inTurns(REPEATS, server =>
      underLoad({ server, what: 'latency', tables: TABLES, schema: LatencyMeasured }),
    );
    const p99 = (all: readonly LatencyMeasured[]): number => median(all.map(one => one.p99Ms));
    const told = (all: readonly LatencyMeasured[]): string =>
      all.map(one => `${formatNumber(one.p50Ms)} / ${formatNumber(one.p99Ms)}`).join(', ');
    return [
      {
        what: 'order until everyone sees it, p99 against a bare room',
        value: p99(ours) / p99(echo),
        unit: '×',
        better: 'less',
        hold: 2,
        reach: 1.3,
        detail: `${TABLES} tables of four, one order per table and second; p50 / p99 in ms: ours ${told(ours)}; the bare room ${told(echo)}`,
      },
    ];
  },
};
