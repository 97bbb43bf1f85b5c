import type { WireOrders } from '../../shared/wire/messages.ts';
import { OUTCOMES } from '../../shared/wire/messages.ts';
import type { BoardFleet, BoardPlace, BoardRing, BoardView, Covered } from '../board/view.ts';
import { t } from '../text/words.ts';
import { partName, placeName, roleLetter, roleName } from './names.ts';
import type { Parts } from './parts.ts';

/** What is in the hand, not in the table: how the chart is looked at. */
export interface Looking {
  readonly draft: WireOrders;
  /** Place indexes that may be chosen now. */
  readonly choosable: readonly number[];
  /** Place index that the reader points at, -1 for none. */
  readonly pointed: number;
  /** False while the ships of a new reveal still lie in port. */
  readonly sailed: boolean;
  readonly theme: 'night' | 'day';
  readonly motion: boolean;
  readonly language: string;
  readonly covered: Covered;
}

/** How far along its lane a ship stands: it is nearly there, and leaves the port's name free. */
const ARRIVED = 0.93;

export const boardView = (parts: Parts, looking: Looking): BoardView => ({
  chart: parts.card.id,
  theme: looking.theme,
  motion: looking.motion,
  language: looking.language,
  lands: parts.card.texts.lands,
  covered: looking.covered,
  places: boardPlaces(parts, looking),
  fleets: fleets(parts, looking.sailed),
  rings: rings(parts, looking),
});

const boardPlaces = ({ card }: Parts, { choosable, pointed }: Looking): BoardPlace[] =>
  card.places.map(({ id, kind }, place) => ({
    id,
    label: placeName(card, place),
    kind: kind === 'capital' || kind === 'port' ? kind : 'city',
    highlighted: choosable.includes(place) || pointed === place,
  }));

const rings = ({ card, own }: Parts, { draft, pointed }: Looking): BoardRing[] => [
  ...draft.flatMap(([, target]) => (target < 0 ? [] : [{ place: card.places[target].id, seat: own.seat }])),
  ...(pointed < 0 ? [] : [{ place: card.places[pointed].id, seat: -1 }]),
];

/** A ship that the last reveal set sailing. */
export interface Sailing {
  readonly id: string;
  readonly seat: number;
  readonly move: number;
  /** Place index, -1 for none. */
  readonly target: number;
  readonly lane: string;
}

/** What the last reveal set sailing. */
export const sailings = ({ card, report }: Pick<Parts, 'card' | 'report'>): Sailing[] =>
  (report?.orders ?? []).flatMap(([seat, move, target, outcome]) => {
    const { sails } = card.moves[move];
    if (sails === '' || OUTCOMES[outcome] !== 'done') return [];
    const place = card.places[target]?.id;
    return [{ id: `${seat}-${move}`, seat, move, target, lane: place === undefined ? sails : `${sails}_${place}` }];
  });

/** The same on the chart. @param sailed - false puts everything at the start of its lane */
export const fleets = (parts: Pick<Parts, 'card' | 'report'>, sailed: boolean): BoardFleet[] =>
  sailings(parts).map(({ id, seat, move, target, lane }) => {
    const { card } = parts;
    const where = target < 0 ? t('board.fleet.under') : t('board.fleet.at', { place: placeName(card, target) });
    return {
      id,
      seat,
      letter: roleLetter(card, seat),
      icon: card.moves[move].icon,
      where: { kind: 'lane' as const, lane, at: sailed ? ARRIVED : 0 },
      count: 0,
      label: t('board.fleet', { seat: roleName(card, seat), move: partName(card, move, seat), where }),
    };
  });
