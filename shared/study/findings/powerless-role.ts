import { momentsOf, spreadOf } from '../moments.ts';
import { estimateIn, type Found, ofMean, points, type Rule } from './finding.ts';

/** So much of the spread of its scores is too little to tell good play from bad. */
const LITTLE = 0.25;

/** A role whose result does not depend on how it is played has nobody to play it for. */
export const powerlessRole: Rule = {
  id: 'powerless-role',
  about: 'a steady bot makes no more of it than drawing lots does',
  find: ({ scenario, steady, skill }) =>
    scenario.roles.flatMap(({ id }, role): readonly Found[] => {
      const { games, steadyOverRandom, easyOverRandom } = skill[role];
      if (!Number.isFinite(steadyOverRandom.margin)) return [];
      const spread = spreadOf(momentsOf(steady.roles[role].scores));
      const path = ['roles', id];
      const advice = 'Let its score read what its own moves change.';
      const estimate = estimateIn(steadyOverRandom);
      const { gain, margin } = steadyOverRandom;
      const figure = ofMean(estimate);
      const told = `a steady bot makes ${points(estimate)} more of ${id} than drawing lots does (an easy one ${points(estimateIn(easyOverRandom))}; ${games} games each)`;
      if (gain + margin <= LITTLE * spread)
        return [
          { severity: 'warning', path, message: `${told}: its result does not depend on its play. ${advice}`, figure },
        ];
      if (gain > margin) return [];
      return [
        {
          severity: 'note',
          path,
          message: `${told}: it is not shown that its result depends on its play. ${advice}`,
          figure,
        },
      ];
    }),
};
