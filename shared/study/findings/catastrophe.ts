import { shareOf95 } from '../interval.ts';
import { games, ofShare, outside, type Rule } from './finding.ts';

const WISHED: readonly [number, number] = [0.03, 0.12];

/** What all can lose should be feared, and seldom come. */
export const catastrophe: Rule = {
  id: 'catastrophe',
  about: 'outside 3 to 12 % of the games',
  find: ({ scenario, steady }) => {
    const at = scenario.endings.findIndex(({ cap }) => cap >= 0);
    if (at === -1 || steady.games === 0) return [];
    const figure = shareOf95(steady.catastrophes, steady.games);
    const severity = outside({ value: figure.share, low: figure.low, high: figure.high }, WISHED);
    if (severity === null) return [];
    const advice =
      figure.share < WISHED[0]
        ? 'Nobody need fear it: let what leads to it rise faster, or its condition hold sooner.'
        : 'It falls on those who play well, too: give a warning before it, or cheaper ways back.';
    return [
      {
        severity,
        path: ['endings', scenario.endings[at].id],
        message: `a catastrophe came in ${games(steady.catastrophes, steady.games)}; 3 to 12 % is wished for. ${advice}`,
        figure: ofShare(figure),
      },
    ];
  },
};
