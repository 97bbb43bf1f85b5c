import { signal } from '@preact/signals';

const NAME = 'far:sound';

/** Silent, until somebody asks for sound; the answer is remembered. */
export const sound = signal(stored());

export const turnSound = (): void => {
  sound.value = !sound.peek();
  try {
    localStorage.setItem(NAME, sound.peek() ? 'on' : 'off');
  } catch {
    // Without storage it holds for this page.
  }
};

function stored(): boolean {
  try {
    return localStorage.getItem(NAME) === 'on';
  } catch {
    return false;
  }
}
