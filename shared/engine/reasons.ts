/** Why an order is not on offer; `n` in `Option` says how much is missing, until when, or how many. */
export const REASONS = ['offered', 'limit', 'place-limit', 'resting', 'condition', 'too-dear'] as const;
export type Reason = (typeof REASONS)[number];
