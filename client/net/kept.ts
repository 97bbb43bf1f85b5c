/**
 * Small texts that the browser keeps, for good or for this tab. Storage may be forbidden, full, or taken away at any time:
 * then nothing is kept, and what is shown holds as long as the page.
 */
const STORES = { always: () => localStorage, tab: () => sessionStorage } as const;

export const recall = (span: keyof typeof STORES, name: string): string | null => {
  try {
    return STORES[span]().getItem(name);
  } catch {
    return null;
  }
};

/** @param text - `null` takes it away */
export const remember = (span: keyof typeof STORES, name: string, text: string | null): void => {
  try {
    if (text === null) STORES[span]().removeItem(name);
    else STORES[span]().setItem(name, text);
  } catch {
    // Nothing is kept.
  }
};
