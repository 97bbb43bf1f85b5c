import type { Rivals } from '../rivals.ts';
import type { Rule } from './finding.ts';

/** Fewer turns prove nothing. */
const TURNS = 20;

/** A move that never does more than another one of its role, and costs as much or more, is no choice. */
export const dominatedMove: Rule = {
  id: 'dominated-move',
  about: 'never better than another move of its role that costs no more, in all turns that offered both',
  find: ({ scenario, rivals }) =>
    rivals
      .filter(({ together, ahead, against }) => together >= TURNS && ahead > 0 && against === 0)
      .filter((pair, _, all) => pair === all.filter(({ worse }) => worse === pair.worse).reduce(further))
      .map(({ better, worse, together, ahead }) => {
        const [stronger, weaker] = [scenario.moves[better].id, scenario.moves[worse].id];
        return {
          severity: ahead === together ? ('warning' as const) : ('note' as const),
          path: ['moves', weaker],
          message: `${weaker} was never better than ${stronger} in ${together} turns that offered both, and worse in ${ahead} of them, for the same cost or more, by all that its role is after. Give it an effect of its own, lower its cost, or limit ${stronger}.`,
          figure: null,
        };
      }),
};

/** One reason is enough. */
const further = (one: Rivals, other: Rivals): Rivals =>
  other.ahead * one.together > one.ahead * other.together ? other : one;
