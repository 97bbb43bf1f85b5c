import type { ScenarioCard } from '../../../shared/wire/http.ts';
import type { EndMessage, Whisper } from '../../../shared/wire/messages.ts';
import { listed, t } from '../../text/words.ts';
import { moveName, roleName, trackName } from '../names.ts';
import { played } from './course.ts';

/** One thing that not everybody knew. */
export interface Secret {
  readonly id: string;
  readonly kind: 'track' | 'covert' | 'deal' | 'talk';
  readonly title: string;
  readonly icon: string;
  /** Who knew it from the beginning; the host without a seat is left out. */
  readonly knew: readonly number[];
  /** First turn in which there was something to know; 0 from the start. */
  readonly from: number;
  /** The turn whose reveal opened it to all; `null`: it stayed secret to the end. */
  readonly opened: number | null;
}

/** Rows of who knew what when: private tracks, covert moves, deals under way, private talk. */
export const secrets = (card: ScenarioCard, end: EndMessage): readonly Secret[] => [
  ...privateTracks(card),
  ...covertMoves(card, end),
  ...deals(card, end),
  ...talks(card, end),
];

/** How a secret stands in one turn, at its end: nothing to know yet, known to few, open to all. */
export const standing = ({ from, opened }: Secret, turn: number): 'none' | 'few' | 'all' =>
  turn < from ? 'none' : opened !== null && turn >= opened ? 'all' : 'few';

const privateTracks = (card: ScenarioCard): readonly Secret[] =>
  card.tracks.flatMap(({ seenBy, dial, icon }, track) =>
    seenBy === null || dial
      ? []
      : [
          {
            id: `track-${track}`,
            kind: 'track',
            title: trackName(card, track),
            icon,
            knew: seenBy,
            from: 0,
            opened: null,
          },
        ],
  );

const covertMoves = (card: ScenarioCard, end: EndMessage): readonly Secret[] =>
  played(end).flatMap(({ turn, orders }) => {
    const moves = [...new Set(orders.map(({ move }) => move))].filter(move => card.moves[move].covert);
    return moves.map(move => ({
      id: `covert-${turn}-${move}`,
      kind: 'covert' as const,
      title: moveName(card, move),
      icon: card.moves[move].icon,
      knew: card.moves[move].parties.map(({ role }) => role),
      from: turn,
      opened: null,
    }));
  });

/** An offer is its parties' alone; an order of a half, met or not, lies open after the reveal, unless the deal is covert. */
const deals = (card: ScenarioCard, end: EndMessage): readonly Secret[] =>
  played(end).flatMap(({ turn, offers, orders }) =>
    offers.map(({ id, move, target }) => {
      const shown = !card.moves[move].covert && orders.some(order => order.move === move && order.target === target);
      return {
        id: `deal-${turn}-${id}`,
        kind: 'deal' as const,
        title: t('end.knowledge.deal', { deal: moveName(card, move) }),
        icon: card.moves[move].icon,
        knew: card.moves[move].parties.map(({ role }) => role),
        from: turn,
        opened: shown ? turn : null,
      };
    }),
  );

const circleOf = ({ from, to }: Whisper): readonly number[] =>
  [...new Set([from, ...to])].filter(role => role >= 0).sort((a, b) => a - b);

/** One row for each circle that talked in private, from its first line on. */
const talks = (card: ScenarioCard, { whispers }: EndMessage): readonly Secret[] => {
  const circles = [...new Set(whispers.map(whisper => circleOf(whisper).join()))];
  return circles.map(circle => {
    const lines = whispers.filter(whisper => circleOf(whisper).join() === circle);
    const knew = circleOf(lines[0]);
    const n = lines.reduce((sum, each) => sum + each.lines, 0);
    return {
      id: `talk-${circle}`,
      kind: 'talk',
      title: t('end.knowledge.talk', { n, who: listed(knew.map(role => roleName(card, role))) }),
      icon: 'conversation',
      knew,
      from: Math.min(...lines.map(({ turn }) => turn)),
      opened: null,
    };
  });
};
