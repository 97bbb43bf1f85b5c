import { REASONS } from '../../shared/engine/reasons.ts';
import type { OfferStatus } from '../../shared/engine/state.ts';
import type { ScenarioCard } from '../../shared/wire/http.ts';
import type { WireOffer, WireOrders } from '../../shared/wire/messages.ts';
import { listed, t } from '../text/words.ts';
import { isDeal, moveName, partName, placeName, roleName } from './names.ts';
import { indexOfMove } from './orders.ts';
import type { Parts } from './parts.ts';

/** A deal offered this turn, as one of its parties reads it. */
export interface OfferSlip {
  readonly id: number;
  readonly move: number;
  readonly target: number;
  readonly title: string;
  readonly place: string;
  readonly from: number;
  readonly byMe: boolean;
  readonly status: OfferStatus;
  readonly statusWords: string;
  readonly turn: number;
  /** The parties' halves, this seat's own first. */
  readonly halves: readonly Half[];
  /** Those who have a part in it beside this seat. */
  readonly others: readonly number[];
  readonly mayAgree: boolean;
  readonly mayWithdraw: boolean;
  /** Its half is among this seat's orders. */
  readonly ordered: boolean;
}

/** One party's part of a deal. */
export interface Half {
  readonly role: number;
  readonly roleName: string;
  readonly title: string;
  readonly cost: number;
  readonly agreed: boolean;
  readonly mine: boolean;
}

/** Deals offered this turn. */
export const offerSlips = (parts: Parts, draft: WireOrders): OfferSlip[] =>
  allSlips(parts, draft).filter(({ turn }) => turn === parts.table.turn);

/** Deals offered so far, in the order in which they were. */
export const allSlips = (parts: Parts, draft: WireOrders): OfferSlip[] =>
  parts.own.offers.map(offer => slip(parts, offer, draft));

/** A deal's halves, one's own first. @param agreed - roles that have agreed */
export const halvesOf = ({ card, own }: Parts, move: number, agreed: readonly number[]): Half[] =>
  card.moves[move].parties
    .map(({ role, cost }) => ({
      role,
      roleName: roleName(card, role),
      title: partName(card, move, role),
      cost,
      agreed: agreed.includes(role),
      mine: role === own.seat,
    }))
    .sort((a, b) => Number(b.mine) - Number(a.mine));

const slip = (parts: Parts, offer: WireOffer, draft: WireOrders): OfferSlip => {
  const { card, own } = parts;
  const [id, move, target, from, turn, status, agreed] = offer;
  const parties = card.moves[move].parties.map(({ role }) => role);
  const standing = turn === parts.table.turn && (status === 'open' || status === 'agreed');
  const mine = parties.includes(own.seat);
  return {
    id,
    move,
    target,
    title: moveName(card, move),
    place: target < 0 ? '' : placeName(card, target),
    from,
    byMe: from === own.seat,
    status,
    statusWords: statusWords(card, offer),
    turn,
    halves: halvesOf(parts, move, agreed),
    others: parties.filter(role => role !== own.seat),
    mayAgree: mine && standing && !agreed.includes(own.seat),
    mayWithdraw: mine && standing && agreed.includes(own.seat),
    ordered: indexOfMove(draft, move) >= 0,
  };
};

const names = (card: ScenarioCard, roles: readonly number[]): string =>
  roles.length === 0 ? '' : listed(roles.map(role => roleName(card, role)));

export const statusWords = (card: ScenarioCard, [, , , , , status, , brokenBy]: WireOffer): string =>
  status === 'broken' ? t('deals.status.broken', { roles: names(card, brokenBy) }) : t(`deals.status.${status}`);

/** A deal that this seat may propose, and whether it could be ordered now. */
export interface Proposal {
  readonly move: number;
  readonly title: string;
  readonly with: string;
  /** The other parties. */
  readonly others: readonly number[];
  readonly targets: readonly number[];
  readonly possible: boolean;
}

export const proposals = ({ card, own, table }: Parts): Proposal[] =>
  card.moves.flatMap((line, move) => {
    if (!isDeal(card, move) || !line.parties.some(({ role }) => role === own.seat)) return [];
    const standing = own.offers.some(
      ([, of, , , turn, status]) => of === move && turn === table.turn && (status === 'open' || status === 'agreed'),
    );
    if (standing) return [];
    const others = line.parties.filter(({ role }) => role !== own.seat).map(({ role }) => role);
    return [
      {
        move,
        title: moveName(card, move),
        with: names(card, others),
        others,
        targets: line.targets,
        possible: own.options.some(([of, , reason]) => of === move && REASONS[reason] === 'offered'),
      },
    ];
  });
