import { estimateOf95 } from '../interval.ts';
import { momentsOf } from '../moments.ts';
import { type Found, ofMean, outside, points, type Rule } from './finding.ts';

/** What steady bots should be shown. */
const WISHED: readonly [number, number] = [46, 54];

/** A par that was measured on other rules tells players that they did well, or badly, when they did not. */
export const par: Rule = {
  id: 'par',
  about: 'steady bots are shown less than 46 or more than 54 on average',
  find: ({ scenario, steady }) =>
    scenario.roles.flatMap(({ id, par }, role): readonly Found[] => {
      if (par === null || steady.games < 2) return [];
      const { scores, sums } = steady.roles[role];
      const shown = estimateOf95(momentsOf(scores));
      const figure = ofMean(shown);
      const severity = figure && outside(figure, WISHED);
      if (severity === null) return [];
      const sum = estimateOf95(momentsOf(sums));
      const isOld = Math.abs((20 * (sum.mean - par.mean)) / par.spread) > WISHED[1] - 50;
      const advice = isOld
        ? `Its sum is ${sum.mean.toFixed(1)} ± ${sum.margin.toFixed(1)}, and its par ${par.mean}: run 'scenario par'.`
        : `Its sum agrees with its par of ${par.mean}: the cap of a catastrophe, or the ends of the scale at 0 and 100, pull the mean away. Make the catastrophe rarer, or the spread of its sum more even.`;
      return [
        {
          severity,
          path: ['roles', id, 'par'],
          message: `steady bots are shown ${points(shown)} as ${id}; 46 to 54 is wished for. ${advice}`,
          figure,
        },
      ];
    }),
};
