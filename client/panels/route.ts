import { signal } from '@preact/signals';

/** Where the reader is: an address of this site, with its query and without its fragment. */
export const address = signal(location.pathname + location.search);

addEventListener('popstate', () => {
  address.value = location.pathname + location.search;
});

export const go = (to: string): void => {
  history.pushState(null, '', to);
  address.value = to;
  scrollTo(0, 0);
};

/** Changes what stands in the address bar, and stays. */
export const rename = (to: string): void => history.replaceState(null, '', to);

/** For links: goes there without loading the page anew. */
export const goHere = (event: MouseEvent): void => {
  const link = event.currentTarget;
  if (!(link instanceof HTMLAnchorElement) || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0)
    return;
  event.preventDefault();
  go(link.pathname + link.search);
};
