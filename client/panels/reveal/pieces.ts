import type { StageKind } from '../../model/staging.ts';

/** How many pieces of each stage lie open. */
export type Open = Readonly<Record<StageKind, number>>;

/** Everything stands there. */
export const ALL: Open = {
  orders: Infinity,
  ships: Infinity,
  deals: Infinity,
  ledger: Infinity,
  tracks: Infinity,
  dawn: Infinity,
};
