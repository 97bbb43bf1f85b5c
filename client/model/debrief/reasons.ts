import type { Why } from '../../../shared/engine/why.ts';
import type { ScenarioCard } from '../../../shared/wire/http.ts';
import type { EndMessage } from '../../../shared/wire/messages.ts';
import type { Reason } from '../../../shared/wire/reasons.ts';
import { t } from '../../text/words.ts';
import { ledgerName, moveName, trackName } from '../names.ts';

/** Why a bot did something, as one sentence. */
export const whyWords = (card: ScenarioCard, why: Why): string => {
  switch (why.code) {
    case 'answer':
      return t('why.answer', { ledger: ledgerName(card, why.ledger) });
    case 'brink':
    case 'gain':
      return t(`why.${why.code}`, { track: trackName(card, why.track) });
    case 'loss':
    case 'save':
      return why.track < 0 ? t(`why.${why.code}.none`) : t(`why.${why.code}`, { track: trackName(card, why.track) });
    case 'bent':
      return t('why.bent', { deal: moveName(card, why.move) });
    default:
      return t(`why.${why.code}`);
  }
};

/** The sentence about one thing that a seat did; '' where no bot did it. The last one, if it did the same again. */
export const reasonFor = (
  card: ScenarioCard,
  { reasons }: Pick<EndMessage, 'reasons'>,
  { of, turn, seat, move, target }: Omit<Reason, 'why' | 'of'> & { readonly of: readonly Reason['of'][] },
): string => {
  const found = reasons.findLast(
    each =>
      of.includes(each.of) && each.turn === turn && each.seat === seat && each.move === move && each.target === target,
  );
  return found === undefined ? '' : whyWords(card, found.why);
};

/** The sentence about a promise that a bot broke on purpose; '' where it did not. */
export const breachFor = (
  card: ScenarioCard,
  { reasons }: Pick<EndMessage, 'reasons'>,
  { turn, seat, move, target }: Pick<Reason, 'turn' | 'seat' | 'move' | 'target'>,
): string => {
  const found = reasons.find(
    ({ why, ...each }) =>
      each.turn === turn && each.seat === seat && why.code === 'bent' && why.move === move && why.target === target,
  );
  return found === undefined ? '' : whyWords(card, found.why);
};
