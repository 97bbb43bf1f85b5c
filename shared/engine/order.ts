import type { Order } from './state.ts';

/** The same move at the same place. */
export const isSame = (a: Order, b: Order): boolean => a.move === b.move && a.target === b.target;
