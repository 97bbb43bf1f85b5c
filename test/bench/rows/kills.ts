import { runForJson } from '../child.ts';
import { KillsMeasured } from '../load/killed.ts';
import type { Row } from '../row.ts';
import { formatNumber } from '../table.ts';

export const kills: Row = {
  name: 'kills',
  run: async settings => {
    const measured = await runForJson(new URL('../load/kills.ts', import.meta.url), [settings.kills], KillsMeasured);
    return [
      {
        what: `acknowledged orders lost or applied twice in ${measured.kills} × kill -9 under load`,
        value: measured.lost + measured.twice,
        unit: 'orders',
        better: 'less',
        hold: 0,
        reach: null,
        detail: `${formatNumber(measured.acknowledged)} orders acknowledged at six tables; what was unanswered at the kill was asked again word for word; ${measured.lost} lost, ${measured.twice} twice`,
      },
    ];
  },
};
