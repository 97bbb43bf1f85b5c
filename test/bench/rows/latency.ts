import { LatencyMeasured } from '../load/latency.ts';
import type { Row } from '../row.ts';
import { formatNumber } from '../table.ts';
import { underLoad } from './pair.ts';

const TABLES = 200;

export const latency: Row = {
  name: 'latency',
  run: async () => {
    const servers = ['echo', 'ours'] as const;
    const [echo, ours] = await underLoad({ servers, what: 'latency', tables: TABLES, schema: LatencyMeasured });
    const told = ({ p50Ms, p99Ms }: LatencyMeasured[number]): string =>
      `${formatNumber(p50Ms)} / ${formatNumber(p99Ms)}`;
    return [
      {
        what: 'order until everyone sees it, p99 against a bare room',
        value: ours.p99Ms / echo.p99Ms,
        unit: '×',
        better: 'less',
        hold: 2,
        reach: 1.3,
        detail: `${TABLES} tables of four, one order per table and second, ${formatNumber(ours.orders)} orders each, by turns; p50 / p99 in ms: ours ${told(ours)}, the bare room ${told(echo)}`,
        shortBecause:
          'Nobody is told before the order is on the disk: a write that waits is in the tail of ours and not of the bare room',
      },
    ];
  },
};
