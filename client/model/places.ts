import { listed, t } from '../text/words.ts';
import { fleets, sailings } from './board-view.ts';
import type { HandCard } from './hand.ts';
import { placeName } from './names.ts';
import type { Parts } from './parts.ts';

/** A place as the text board lists it. */
export interface PlaceLine {
  readonly place: number;
  readonly name: string;
  /** Cards that may be aimed here now. */
  readonly cards: readonly HandCard[];
  /** What is aimed here, '' for nothing. */
  readonly aimed: string;
  /** All that the chart shows of it: kind, what is aimed here, who lies here, what can be aimed here. */
  readonly about: readonly string[];
}

/** A fleet as the text board lists it. */
export interface FleetLine {
  readonly id: string;
  readonly seat: number;
  readonly letter: string;
  readonly label: string;
  /** Where it lies, -1 for at sea. */
  readonly place: number;
}

/** Places by what one may do there: something is aimed there, something can be, nothing can. */
export interface PlaceGroup {
  readonly group: 'aimed' | 'open' | 'other';
  readonly lines: readonly PlaceLine[];
}

export const fleetLines = (parts: Pick<Parts, 'card' | 'report'>): FleetLine[] => {
  const targets = new Map(sailings(parts).map(({ id, target }) => [id, target]));
  return fleets(parts, true).map(({ id, seat, letter, label }) => ({
    id,
    seat,
    letter,
    label,
    place: targets.get(id) ?? -1,
  }));
};

export const placeLines = (parts: Parts, cards: readonly HandCard[]): PlaceLine[] => {
  const moored = fleetLines(parts);
  return parts.card.places.map(({ kind }, place) => {
    const chosen = cards.filter(card => card.chosen >= 0 && card.chosenTarget === place).map(({ title }) => title);
    const aimed = chosen.length === 0 ? '' : t('board.place.aimed', { orders: listed(chosen) });
    const aimable = cards.filter(({ spots }) => spots.some(({ target, open }) => open && target === place));
    const here = moored.filter(fleet => fleet.place === place).map(({ label }) => label);
    return {
      place,
      name: placeName(parts.card, place),
      cards: aimable,
      aimed,
      about: [
        t(kind === 'capital' || kind === 'port' ? `board.place.${kind}` : 'board.place.city'),
        aimed,
        here.length === 0 ? '' : t('board.place.here', { fleets: listed(here) }),
        aimable.length === 0 ? '' : t('board.place.targets', { n: aimable.length }),
      ].filter(words => words !== ''),
    };
  });
};

export const placeGroups = (parts: Parts, cards: readonly HandCard[]): PlaceGroup[] => {
  const lines = placeLines(parts, cards);
  const groupOf = (line: PlaceLine) => (line.aimed !== '' ? 'aimed' : line.cards.length > 0 ? 'open' : 'other');
  return (['aimed', 'open', 'other'] as const)
    .map(group => ({ group, lines: lines.filter(line => groupOf(line) === group) }))
    .filter(group => group.lines.length > 0);
};
