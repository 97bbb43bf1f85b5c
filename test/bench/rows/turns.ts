import { TurnsMeasured } from '../load/turns.ts';
import { median } from '../median.ts';
import type { Row } from '../row.ts';
import { formatNumber } from '../table.ts';
import { inTurns, underLoad } from './pair.ts';

const TABLES = 80;
const REPEATS = 3;

export const turns: Row = {
  name: 'turns',
  run: async () => {
    const { ours, echo } = await inTurns(REPEATS, server =>
      underLoad({ servers: [server], what: 'turns', tables: TABLES, schema: TurnsMeasured }),
    );
    const speed = (all: readonly TurnsMeasured[]): number =>
      median(all.map(one => (one.turns * 1000) / one.serverCpuMs));
    return [
      {
        what: 'server turns per CPU-second against a bare room',
        value: speed(ours) / speed(echo),
        unit: '×',
        better: 'more',
        hold: 0.5,
        reach: 0.75,
        detail: `ours ${formatNumber(speed(ours))}, the bare room ${formatNumber(speed(echo))} (${TABLES} tables of four playing the flagship, every order stored)`,
        shortBecause:
          'The bare room neither checks, stores nor hides anything; ours makes, at each reveal, a view with all its options for every seat, and a durable line for every order',
      },
      {
        what: 'bytes to one client for one turn',
        value: Math.round(median(ours.map(one => one.bytesPerTurn))),
        unit: 'B',
        better: 'less',
        hold: 1536,
        reach: 600,
        detail: `all frames of the socket, answers included, in turns that do not end the game; the largest turn took ${formatNumber(Math.max(...ours.map(one => one.bytesMost)))} B`,
      },
    ];
  },
};
