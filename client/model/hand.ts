import { REASONS } from '../../shared/engine/reasons.ts';
import type { WireOption, WireOrders } from '../../shared/wire/messages.ts';
import { listed, plain, sentence, t } from '../text/words.ts';
import { conditionWords } from './condition.ts';
import { type EffectLine, effectLines, type LuckLine, luckLines, overPlaces } from './effects.ts';
import { type Measure, type Waiting, waiting } from './ledger.ts';
import { domainName, isDeal, moveName, partName, placeName, roleName, theatreName } from './names.ts';
import { costOf, costOfAll, indexOfMove } from './orders.ts';
import type { Parts } from './parts.ts';
import { knownTracks, purse } from './tracks.ts';

/** One way to give an order: at a place, or without one (-1). */
export interface Spot {
  readonly target: number;
  /** '' without a place. */
  readonly place: string;
  readonly open: boolean;
  /** Why it may not be ordered, '' when it may. */
  readonly reason: string;
  /** What may still stand in its way at the reveal, '' for nothing. */
  readonly doubt: string;
  readonly effects: readonly EffectLine[];
}

/** A card of the hand: a move, or this seat's half of a deal. */
export interface HandCard {
  readonly move: number;
  readonly title: string;
  /** The deal that it is a half of, '' for a move. */
  readonly deal: string;
  /** The other parties. */
  readonly parties: readonly string[];
  readonly cost: number;
  readonly resource: string;
  readonly icon: string;
  /** Which pile it lies in: a domain's id, `deals` or `other`. */
  readonly pile: string;
  readonly pileName: string;
  readonly flavour: string;
  readonly covert: boolean;
  readonly spots: readonly Spot[];
  readonly luck: readonly LuckLine[];
  /** Place in this turn's orders from 0, or -1. */
  readonly chosen: number;
  readonly chosenTarget: number;
  readonly open: boolean;
  /** On offer this turn, whatever else is chosen. */
  readonly offered: boolean;
  /** What it does at the chosen place, else over all places where it may be ordered. */
  readonly effects: readonly EffectLine[];
  /** Why it may not be ordered, '' when it may. */
  readonly reason: string;
  /** What waits for this seat and would be answered by it. */
  readonly answers: readonly { readonly entry: string; readonly measure: Measure }[];
  /** Who has offered this deal for this turn, in words; '' for nobody. */
  readonly offeredBy: string;
}

interface Held {
  readonly parts: Parts;
  readonly draft: WireOrders;
  readonly waits: readonly Waiting[];
  /** Of the resource, beside what is chosen. */
  readonly left: number;
}

/** The seat's cards: by pile, and in each what cannot be ordered last. */
export const hand = (parts: Parts, draft: WireOrders): HandCard[] => {
  const left = (purse(parts)?.held ?? 0) - costOfAll(parts.card, draft, parts.own.seat);
  const held = { parts, draft, waits: waiting(parts), left };
  const byMove = new Map<number, WireOption[]>();
  for (const option of parts.own.options) byMove.set(option[0], [...(byMove.get(option[0]) ?? []), option]);
  const cards = [...byMove].map(([move, options]) => cardOf(held, move, options));
  const piles = [...parts.card.domains, 'deals', 'other'];
  const rank = (card: HandCard) => piles.indexOf(card.pile) + (card.offered ? 0 : piles.length);
  return cards
    .map((card, index) => ({ card, index }))
    .sort((a, b) => rank(a.card) - rank(b.card) || a.index - b.index)
    .map(({ card }) => card);
};

const cardOf = (held: Held, move: number, options: readonly WireOption[]): HandCard => {
  const { card, own } = held.parts;
  const line = card.moves[move];
  const deal = isDeal(card, move);
  const chosen = indexOfMove(held.draft, move);
  const spots = options.map(option => spotOf(held, option));
  const open = spots.some(spot => spot.open);
  return {
    move,
    title: partName(card, move, own.seat),
    deal: deal ? moveName(card, move) : '',
    parties: line.parties.filter(({ role }) => role !== own.seat).map(({ role }) => roleName(card, role)),
    cost: costOf(card, move, own.seat),
    resource: purse(held.parts)?.name ?? '',
    icon: line.icon,
    pile: deal ? 'deals' : (card.domains[line.domain] ?? 'other'),
    pileName: deal
      ? t('hand.filter.deals')
      : line.domain < 0
        ? pileByTheatre(held.parts, move)
        : domainName(card, line.domain),
    flavour: card.texts.moves[line.id]?.flavour ?? '',
    covert: line.covert,
    spots,
    luck: luckLines(card, move),
    chosen,
    chosenTarget: chosen < 0 ? -1 : held.draft[chosen][1],
    open,
    offered: options.some(([, , reason]) => REASONS[reason] === 'offered'),
    effects: effectsOver(held, spots, chosen < 0 ? -1 : held.draft[chosen][1]),
    reason: open || chosen >= 0 ? '' : (spots[0]?.reason ?? ''),
    answers: held.waits.flatMap(({ id, answers }) =>
      answers.filter(answer => answer.move === move).map(({ measure }) => ({ entry: id, measure })),
    ),
    offeredBy: offeredBy(held.parts, move),
  };
};

const effectsOver = ({ parts }: Held, spots: readonly Spot[], chosen: number): readonly EffectLine[] => {
  const at = spots.find(({ target }) => target === chosen) ?? (spots.length === 1 ? spots[0] : undefined);
  const all = spots.map(({ effects }) => effects);
  return at ? at.effects : overPlaces(parts.card, parts.own.seat, all);
};

const offeredBy = ({ card, own, table }: Parts, move: number): string => {
  const standing = own.offers.filter(
    ([, of, , from, turn, status]) =>
      of === move && from !== own.seat && turn === table.turn && (status === 'open' || status === 'agreed'),
  );
  return standing.length === 0 ? '' : listed([...new Set(standing.map(([, , , from]) => roleName(card, from)))]);
};

const pileByTheatre = ({ card }: Parts, move: number): string => {
  const { theatre } = card.moves[move];
  if (card.moves.every(({ domain, theatre: at }) => domain < 0 && at < 0)) return '';
  return theatre < 0 ? t('hand.filter.other') : sentence(theatreName(card, theatre));
};

const spotOf = (held: Held, option: WireOption): Spot => {
  const { card } = held.parts;
  const [, target, , , holds] = option;
  const reason = reasonAgainst(held, option);
  return {
    target,
    place: target < 0 ? '' : placeName(card, target),
    open: reason === '',
    reason,
    doubt: reason !== '' || holds === 1 ? '' : holds === 2 ? t('reason.unknown') : t('reason.no'),
    effects: effectLines(card, held.parts.own.seat, option),
  };
};

const reasonAgainst = (held: Held, [move, , reason, n]: WireOption): string => {
  const { parts, draft, left } = held;
  const code = REASONS[reason] ?? 'condition';
  if (code === 'condition') return needs(parts, move);
  if (code === 'too-dear') return t('reason.too-dear', { n, held: plain(purse(parts)?.held ?? 0) });
  if (code === 'resting') return t('reason.resting', { n });
  if (code !== 'offered') return t(`reason.${code}`, { n });
  if (indexOfMove(draft, move) >= 0) return '';
  if (draft.length >= parts.card.slots) return t('reason.slots', { n: parts.card.slots });
  const cost = costOf(parts.card, move, parts.own.seat);
  return cost > left ? t('reason.left', { n: cost, left: plain(left) }) : '';
};

const needs = (parts: Parts, move: number): string => {
  const known = { turn: parts.table.turn, tracks: knownTracks(parts) };
  const condition = conditionWords(parts.card, parts.card.moves[move].requires, known, 'missing');
  return condition === '' ? t('reason.condition') : t('reason.condition.needs', { condition });
};
