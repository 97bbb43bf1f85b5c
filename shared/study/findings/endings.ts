import { shareOf95 } from '../interval.ts';
import { type Found, games, ofShare, outside, type Rule } from './finding.ts';

const TOO_OFTEN = 0.6;
const WISHED: readonly [number, number] = [0.05, 0.45];

/** An ending that never comes was written in vain; one that nearly always comes makes the rest idle. */
export const endingShare: Rule = {
  id: 'ending-share',
  about: 'an ending that never came, or in over 60 % of the games; a note outside 5 to 45 %',
  find: ({ scenario, steady }) =>
    steady.games === 0
      ? []
      : scenario.endings.flatMap(({ id, cap }, index): readonly Found[] => {
          const came = steady.endings[index];
          const figure = shareOf95(came, steady.games);
          const [value, low, high] = [figure.share, figure.low, figure.high];
          const told = (severity: Found['severity'], rest: string): readonly Found[] => [
            {
              severity,
              path: ['endings', id],
              message: `${id} came in ${games(came, steady.games)}${rest}`,
              figure: ofShare(figure),
            },
          ];
          // Where no catastrophe came at all, its own rule says so.
          if (cap >= 0 && steady.catastrophes === 0) return [];
          if (came === 0)
            return told(
              high < WISHED[0] ? 'warning' : 'note',
              ': loosen its condition, or see which ending before it takes its place.',
            );
          const often = outside({ value, low, high }, [0, TOO_OFTEN]);
          if (often !== null)
            return told(
              often,
              '; above 60 % the others are hardly worth playing for. Tighten its condition, or move another ending before it.',
            );
          // How often all may lose has a band of its own.
          if (cap >= 0 || outside({ value, low, high }, WISHED) === null) return [];
          return told('note', '; 5 to 45 % keeps every ending in view of the table.');
        }),
};
