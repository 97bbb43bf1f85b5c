import { signal } from '@preact/signals';

/** What is tried from the pages before a game. */

export const working = signal(false);
/** One line about what did not work; '' for none. */
export const message = signal('');

/** Works while the page says so; what fails is said there. */
export const attempt = async (work: () => Promise<void>): Promise<void> => {
  working.value = true;
  message.value = '';
  try {
    await work();
  } catch (error) {
    message.value = error instanceof Error ? error.message : String(error);
  } finally {
    working.value = false;
  }
};
