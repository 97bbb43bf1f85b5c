import { reasonAgainst } from '../law.ts';
import { isSame } from '../order.ts';
import type { Offer } from '../state.ts';
import type { Board } from './board.ts';
import { hasOrdered, isAllowed } from './orders.ts';

/** Settles what was agreed, on the board as it stood before costs. A withdrawn offer stays withdrawn. */
export const settleOffers = (board: Board): void => {
  if (board.offers.length > 0) board.offers = board.offers.map(offer => settle(board, offer));
};

const settle = (board: Board, offer: Offer): Offer => {
  if (offer.status === 'withdrawn') return offer;
  if (offer.status === 'open') return { ...offer, status: 'lapsed' };
  if (board.done.some(order => isSame(order, offer))) {
    return { ...offer, status: 'kept' };
  }
  if (!couldHappen(board, offer)) return { ...offer, status: 'moot' };
  const brokenBy = offer.agreed.filter(role => !hasOrdered(board, role, offer));
  return { ...offer, status: 'broken', brokenBy };
};

/** Its condition held, and every party had its half on offer. */
const couldHappen = (board: Board, offer: Offer): boolean => {
  const move = board.scenario.moves[offer.move];
  return (
    isAllowed(board, move, offer) &&
    move.parties.every(({ role }) => {
      const half = board.tables.halfOf[role][offer.move];
      return half !== null && reasonAgainst(board, half, offer.target) === 'offered';
    })
  );
};
