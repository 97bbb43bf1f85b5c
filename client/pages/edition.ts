import { computed, effect, signal } from '@preact/signals';

export type Edition = 'night' | 'day';

const NAME = 'far:edition';
const light = matchMedia('(prefers-color-scheme: light)');
const calm = matchMedia('(prefers-reduced-motion: reduce)');

const chosen = signal<Edition | null>(stored());
const preferred = signal<Edition>(light.matches ? 'day' : 'night');
export const motion = signal(!calm.matches);

light.addEventListener('change', () => {
  preferred.value = light.matches ? 'day' : 'night';
});
calm.addEventListener('change', () => {
  motion.value = !calm.matches;
});

/** Night desk or day edition: as chosen, else as the system prefers. */
export const edition = computed<Edition>(() => chosen.value ?? preferred.value);

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
