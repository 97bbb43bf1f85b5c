import { computed, type ReadonlySignal } from '@preact/signals';
import { type HandCard, hand } from '../model/hand.ts';
import type { Desk } from './desk.ts';

const hands = new WeakMap<Desk, ReadonlySignal<readonly HandCard[]>>();

/** The cards on a desk; kept apart from it, because the lobby has a desk and no cards. */
export const cardsOn = (desk: Desk): readonly HandCard[] => {
  const known = hands.get(desk);
  if (known) return known.value;
  const made = computed(() => {
    const parts = desk.parts.value;
    return parts && parts.own.seat >= 0 ? hand(parts, desk.drafts.chosen.value) : [];
  });
  hands.set(desk, made);
  return made.value;
};
