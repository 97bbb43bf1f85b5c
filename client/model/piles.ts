import { plain, t } from '../text/words.ts';
import type { HandCard } from './hand.ts';

/** A part of the hand that can be shown alone. */
export interface Pile {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** With so many cards a beginning is offered first. */
const MANY = 8;
const FIRST = 6;
/** The whole hand and one part of it are no choice. */
const WORTH_A_CHOICE = 3;

/** The piles of a hand that hold something, `all` first; none where the hand is one pile. */
export const piles = (cards: readonly HandCard[]): Pile[] => {
  const named = new Map(
    cards
      .filter(({ pileName }) => pileName !== '')
      .map(({ pile, pileName }) => [pile, pile === 'other' ? t('hand.filter.other') : pileName]),
  );
  const fixed: readonly (readonly [string, string])[] = [
    ...(cards.length > MANY ? ([['first', t('hand.filter.first')]] as const) : []),
    ['all', t('hand.filter.all')],
    ['pressing', t('hand.filter.pressing')],
  ];
  const found = [...fixed, ...named]
    .map(([id, name]) => ({ id, name, count: cards.filter(inPile(id, cards)).length }))
    .filter(({ count }) => count > 0);
  return found.length < WORTH_A_CHOICE ? [] : found;
};

/** Whether a card is shown while one pile is: those of the pile, and whatever is chosen, so that it is never out of sight. */
export const isShown = (id: string, cards: readonly HandCard[]): ((card: HandCard) => boolean) => {
  const belongs = inPile(id, cards);
  return card => belongs(card) || card.chosen >= 0;
};

/** Whether a card belongs to one of `piles`, or to `entry` and the id of what waits. */
export const inPile = (id: string, cards: readonly HandCard[]): ((card: HandCard) => boolean) => {
  if (id === 'all') return () => true;
  if (id === 'pressing') return isPressing;
  if (id.startsWith(ENTRY)) return ({ answers }) => answers.some(({ entry }) => entryPile(entry) === id);
  if (id !== 'first') return ({ pile }) => pile === id;
  const first = firstChoices(cards);
  return ({ move }) => first.has(move);
};

const ENTRY = 'entry ';
export const entryPile = (entry: string): string => `${ENTRY}${entry}`;

/** It answers what waits for this seat, or is a deal that somebody has offered to it. */
const isPressing = ({ answers, offeredBy }: HandCard): boolean => answers.length > 0 || offeredBy !== '';

/**
 * Six cards to begin with, all of them on offer: what answers in measure and what others have offered, then what does this
 * seat most good by its own score, the cheaper first.
 */
export const firstChoices = (cards: readonly HandCard[]): ReadonlySet<number> =>
  new Set(
    cards
      .filter(({ offered, deal, offeredBy }) => offered && (deal === '' || offeredBy !== ''))
      .sort((a, b) => worth(b) - worth(a) || a.cost - b.cost)
      .slice(0, FIRST)
      .map(({ move }) => move),
  );

const PRESSING = 100;

const worth = ({ answers, offeredBy, effects }: HandCard): number => {
  const pressing = offeredBy !== '' || answers.some(({ measure }) => measure === 'proportional');
  return effects.reduce((sum, { good, low, high }) => sum + good * Math.abs(low + high), pressing ? PRESSING : 0);
};

/** One line over a card that says why it lies near: how it answers, or who has offered it. '' for nothing. */
export const noteOn = ({ answers, offeredBy }: HandCard, pile: string): string => {
  const asked = answers.find(({ entry }) => entryPile(entry) === pile);
  const best = answers.find(({ measure }) => measure === 'proportional') ?? answers[0];
  const answer = asked ?? best;
  if (answer) return t(`card.note.${answer.measure}`);
  return offeredBy === '' ? '' : t('card.note.offered', { roles: offeredBy });
};

/** On the tab of a pile; how much waits is told, how much there is of the rest is not. */
export const pileLabel = ({ id, name, count }: Pile): string =>
  id === 'pressing' || id.startsWith(ENTRY) ? t('hand.filter.count', { name, n: plain(count) }) : name;
