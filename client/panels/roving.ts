import { useState } from 'preact/hooks';

/** Where an arrow key leads in a list of so many; `null` for a key that leads nowhere. */
export const stepOf = (key: string, at: number, count: number): number | null => {
  if (count === 0) return null;
  if (key === 'ArrowDown' || key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowUp' || key === 'ArrowLeft') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
};

/** One stop for the tab key in a list, and arrow keys within it. */
export const useRoving = () => {
  const [at, setAt] = useState(0);
  const onKeyDown = (event: KeyboardEvent) => {
    const list = event.currentTarget;
    if (!(list instanceof HTMLElement)) return;
    const stops = [...list.querySelectorAll<HTMLElement>('[data-stop]')];
    const here = stops.findIndex(stop => stop.matches(':focus'));
    const next = here < 0 ? null : stepOf(event.key, here, stops.length);
    if (next === null) return;
    event.preventDefault();
    stops[next]?.focus();
  };
  /** @param nth - its place among the stops. @param count - of all stops */
  const stop = (nth: number, count: number) => ({
    'data-stop': nth,
    tabIndex: nth === Math.min(at, count - 1) ? 0 : -1,
    onFocusIn: () => setAt(nth),
  });
  return { onKeyDown, stop };
};
