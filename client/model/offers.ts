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
  readonly agreed: string;
  readonly waitsFor: string;
  /** This seat's own half, '' for an onlooker. */
  readonly half: string;
  readonly mayAgree: boolean;
  readonly mayWithdraw: boolean;
  /** Its half is among this seat's orders. */
  readonly ordered: boolean;
}

export const offerSlips = (parts: Parts, draft: WireOrders): OfferSlip[] =>
  parts.own.offers.filter(([, , , , turn]) => turn === parts.table.turn).map(offer => slip(parts, offer, draft));

const slip = ({ card, own }: Parts, offer: WireOffer, draft: WireOrders): OfferSlip => {
  const [id, move, target, from, , status, agreed] = offer;
  const parties = card.moves[move].parties.map(({ role }) => role);
  const standing = status === 'open' || status === 'agreed';
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
    agreed: names(card, agreed),
    waitsFor: standing
      ? names(
          card,
          parties.filter(role => !agreed.includes(role)),
        )
      : '',
    half: mine ? partName(card, move, own.seat) : '',
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
        targets: line.targets,
        possible: own.options.some(([of, , reason]) => of === move && reason === 0),
      },
    ];
  });
