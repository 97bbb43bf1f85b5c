import { listed, t } from '../text/words.ts';
import type { HandCard } from './hand.ts';
import { placeName } from './names.ts';
import type { Parts } from './parts.ts';

/** A place as the text board lists it. */
export interface PlaceLine {
  readonly place: number;
  readonly name: string;
  readonly kind: string;
  /** Cards that may be aimed here now. */
  readonly cards: readonly HandCard[];
  /** What is aimed here, '' for nothing. */
  readonly aimed: string;
}

export const placeLines = ({ card }: Parts, cards: readonly HandCard[]): PlaceLine[] =>
  card.places.map(({ kind }, place) => {
    const aimed = cards.filter(({ chosen, chosenTarget }) => chosen >= 0 && chosenTarget === place);
    return {
      place,
      name: placeName(card, place),
      kind: t(kind === 'capital' || kind === 'port' ? `board.place.${kind}` : 'board.place.city'),
      cards: cards.filter(({ spots }) => spots.some(({ target, open }) => open && target === place)),
      aimed: aimed.length === 0 ? '' : t('board.place.aimed', { orders: listed(aimed.map(({ title }) => title)) }),
    };
  });
