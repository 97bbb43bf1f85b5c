import { runForJson } from '../child.ts';
import { KillsMeasured } from '../load/killed.ts';
import type { Row } from '../row.ts';
import { formatNumber } from '../table.ts';

/** A server that has not come back, with all its people, after so many ms will not. */
const LONGEST_KILL = 20_000;

export const kills: Row = {
  name: 'kills',
  run: async settings => {
    const script = new URL('../load/kills.ts', import.meta.url);
    const measured = await runForJson(script, [settings.kills], KillsMeasured, settings.kills * LONGEST_KILL);
    return [
      {
        what: `acknowledged orders lost or applied twice in ${measured.kills} × kill -9 under load`,
        value: measured.lost + measured.twice,
        unit: 'orders',
        better: 'less',
        hold: 0,
        reach: null,
        detail: `${formatNumber(measured.acknowledged)} orders acknowledged at twelve tables; what was unanswered at the kill was asked again word for word; ${measured.lost} lost, ${measured.twice} twice`,
      },
    ];
  },
};
