import { computed, effect, signal } from '@preact/signals';

export type Edition = 'night' | 'day';

const NAME = 'far:edition';
const calm = matchMedia('(prefers-reduced-motion: reduce)');

const chosen = signal<Edition | null>(stored());
const wanted = signal(!calm.matches);
/** This machine draws with its processor: whatever moved would only stutter. */
export const slow = signal(false);
/** False: everything arrives at once. */
export const motion = computed(() => wanted.value && !slow.value);

calm.addEventListener('change', () => {
  wanted.value = !calm.matches;
});

/** The room is at night, until somebody turns on the light. */
export const edition = computed<Edition>(() => chosen.value ?? 'night');

export const turnLights = (): void => {
  chosen.value = edition.peek() === 'night' ? 'day' : 'night';
  try {
    localStorage.setItem(NAME, chosen.value);
  } catch {
    // Without storage it holds for this page.
  }
};

effect(() => {
  document.documentElement.dataset.theme = edition.value;
});

function stored(): Edition | null {
  try {
    const kept = localStorage.getItem(NAME);
    return kept === 'night' || kept === 'day' ? kept : null;
  } catch {
    return null;
  }
}
