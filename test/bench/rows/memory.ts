import { MemoryMeasured } from '../load/memory.ts';
import { median } from '../median.ts';
import type { Row } from '../row.ts';
import { formatNumber } from '../table.ts';
import { inTurns, underLoad } from './pair.ts';

const TABLES = 60;
const REPEATS = 2;

export const memory: Row = {
  name: 'memory',
  run: async () => {
    const { ours, echo } = await inTurns(REPEATS, server =>
      underLoad({ servers: [server], what: 'memory', tables: TABLES, schema: MemoryMeasured }),
    );
    const kb = (all: readonly MemoryMeasured[]): number => median(all.map(one => one.kbPerTable));
    return [
      {
        what: 'memory per live table of four against a bare room',
        value: kb(ours) / kb(echo),
        unit: '×',
        better: 'less',
        hold: 1.5,
        reach: 1.1,
        detail: `ours ${formatNumber(kb(ours))} KB, the bare room ${formatNumber(kb(echo))} KB of live objects and buffers after a collection, in the middle of a game (${TABLES} tables; resident memory grows in steps of the heap, so that it says little about one table)`,
      },
    ];
  },
};
