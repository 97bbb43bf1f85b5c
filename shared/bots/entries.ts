import type { Entry } from '../engine/entry.ts';
import type { Decision } from './decision.ts';

/** Answers and offers of a bot as entries, with its reasons, in the order in which they should be given. */
export const saidIn = (seat: number, { agrees, withdraws, offers, why }: Decision): readonly Entry[] => [
  ...withdraws.map((offer, at) => ({ kind: 'withdrawn', seat, offer, by: 'bot', why: why.withdraws[at] }) as const),
  ...agrees.map((offer, at) => ({ kind: 'agreed', seat, offer, by: 'bot', why: why.agrees[at] }) as const),
  ...offers.map(
    ({ move, target }, at) => ({ kind: 'offered', seat, move, target, by: 'bot', why: why.offers[at] }) as const,
  ),
];

/** Its orders as an entry, with its reasons. */
export const sealedIn = (seat: number, { orders, why }: Decision): Entry & { readonly kind: 'sealed' } => ({
  kind: 'sealed',
  seat,
  orders,
  how: 'bot',
  by: 'bot',
  why: why.orders,
});
