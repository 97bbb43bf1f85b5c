import { totalOf } from '../histogram.ts';
import { shareOf95 } from '../interval.ts';
import { type Found, games, ofShare, outside, type Rule } from './finding.ts';

/** Share of the games in which a turn without a choice can be borne. */
const SELDOM = 0.1;

/** Where no more is on offer than may be ordered, there is nothing to decide. */
export const noChoice: Rule = {
  id: 'no-choice',
  about: 'in some turn, no more orders on offer than slots, in over 10 % of the games',
  find: ({ scenario, steady }) =>
    scenario.roles.flatMap(({ id }, role): readonly Found[] => {
      const turns = steady.roles[role].choices.map((choices, turn) => ({
        turn: turn + 1,
        all: totalOf(choices),
        none: totalOf(choices.filter(([on]) => on <= scenario.slots)),
      }));
      const bare = turns.filter(({ none, all }) => all > 0 && none > SELDOM * all);
      if (bare.length === 0) return [];
      const worst = bare.reduce((most, each) => (each.none * most.all > most.none * each.all ? each : most));
      const figure = shareOf95(worst.none, worst.all);
      const severity = outside({ value: figure.share, low: figure.low, high: figure.high }, [0, SELDOM]) ?? 'note';
      const others =
        bare.length === 1 ? '' : `, and often in ${bare.length - 1} other ${bare.length === 2 ? 'turn' : 'turns'}`;
      return [
        {
          severity,
          path: ['roles', id],
          message: `${id} has no choice in turn ${worst.turn} of ${games(worst.none, worst.all)}${others}: no more orders are on offer than its ${scenario.slots} ${scenario.slots === 1 ? 'slot' : 'slots'}. Give it a move that is free, or loosen a condition.`,
          figure: ofShare(figure),
        },
      ];
    }),
};
