import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { recall, remember } from '../net/kept.ts';

export type Edition = 'night' | 'day';

const NAME = 'far:edition';
const calm = matchMedia('(prefers-reduced-motion: reduce)');

const chosen = signal<Edition>(recall('always', NAME) === 'day' ? 'day' : 'night');
const wanted = signal(!calm.matches);
/** This machine draws with its processor: whatever moved would only stutter. */
export const slow = signal(false);
/** False: everything arrives at once. */
export const motion = computed(() => wanted.value && !slow.value);

calm.addEventListener('change', () => {
  wanted.value = !calm.matches;
});

/** The room is at night, until somebody turns on the light. */
export const edition: ReadonlySignal<Edition> = chosen;

export const turnLights = (): void => {
  chosen.value = edition.peek() === 'night' ? 'day' : 'night';
  remember('always', NAME, chosen.value);
};

effect(() => {
  document.documentElement.dataset.theme = edition.value;
});
