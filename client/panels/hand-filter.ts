import { signal } from '@preact/signals';

/** Which pile of the hand is shown; `null` until somebody has chosen, and kept from turn to turn. */
export const filter = signal<string | null>(null);
