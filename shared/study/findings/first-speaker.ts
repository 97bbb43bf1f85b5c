import { momentsOf, spreadOf } from '../moments.ts';
import { type Found, ofMean, points, type Rule } from './finding.ts';

/** A smaller part of the spread of its scores is not worth a word. */
const LITTLE = 0.2;

/**
 * Orders are read at once, so the order of the roles in the file decides one thing alone: which bot speaks first about
 * deals. Where that is worth points, a player who is quick to speak has them too.
 */
export const firstSpeaker: Rule = {
  id: 'first-speaker',
  about: 'a role gains when the seats speak of deals in another order than that of the file',
  find: ({ scenario, steady, speaking }) =>
    speaking.flatMap(({ gain, margin }, role): readonly Found[] => {
      const spread = spreadOf(momentsOf(steady.roles[role].scores));
      if (Math.abs(gain) <= margin || Math.abs(gain) < LITTLE * spread) return [];
      const { id } = scenario.roles[role];
      const [when, other] =
        gain > 0 ? ['in the order of the file', 'the opposite one'] : ['in the opposite order', 'that of the file'];
      return [
        {
          severity: 'warning',
          path: ['roles', id],
          message: `${id} does better by ${points({ mean: Math.abs(gain), margin })} when the seats speak ${when} than in ${other}: who is first to offer a deal gains by it. Give its deals more than one moment, or more than one partner.`,
          figure: ofMean({ mean: gain, margin }),
        },
      ];
    }),
};
