import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Sign } from '../icons/icon.tsx';
import { t } from '../text/words.ts';

interface SidewaysProps {
  readonly class: string;
  readonly label: string;
  readonly children: ComponentChildren;
}

type Edge = 'none' | 'start' | 'end' | 'both';

/** Sub-pixel widths leave a fraction at the end of the way. */
const SLACK_PX = 2;

/** Where there is more than is seen. */
const hiddenAt = ({ scrollLeft, scrollWidth, clientWidth }: HTMLElement): Edge => {
  const [before, after] = [scrollLeft > SLACK_PX, scrollLeft + clientWidth < scrollWidth - SLACK_PX];
  if (before) return after ? 'both' : 'start';
  return after ? 'end' : 'none';
};

/** A row that scrolls: it fades where it goes on, and arrows take it there. */
export const Sideways = ({ class: className, label, children }: SidewaysProps) => {
  const row = useRef<HTMLElement>(null);
  const [more, setMore] = useState<Edge>('none');
  useLayoutEffect(() => {
    const element = row.current;
    if (!element) return;
    const look = () => setMore(hiddenAt(element));
    const observer = new ResizeObserver(look);
    observer.observe(element);
    // The list is as wide as the row whatever is in it: only its items tell that there is more.
    for (const item of element.querySelectorAll('li')) observer.observe(item);
    look();
    return () => observer.disconnect();
  });
  const turn = (way: 1 | -1) => row.current?.scrollBy({ left: way * row.current.clientWidth * 0.6 });
  return (
    <div class="sideways" data-more={more}>
      <section
        ref={row}
        class={className}
        aria-label={label}
        onScroll={event => setMore(hiddenAt(event.currentTarget))}
      >
        {children}
      </section>
      <Arrow way="start" more={more} onTurn={() => turn(-1)} />
      <Arrow way="end" more={more} onTurn={() => turn(1)} />
    </div>
  );
};

interface ArrowProps {
  readonly way: 'start' | 'end';
  readonly more: Edge;
  readonly onTurn: () => void;
}

/** Stays where it is at the end of the way, so that the keyboard's focus is not lost. */
const Arrow = ({ way, more, onTurn }: ArrowProps) => {
  if (more === 'none') return null;
  return (
    <button
      type="button"
      class="sideways-arrow"
      data-way={way}
      aria-disabled={more !== way && more !== 'both'}
      aria-label={t(way === 'start' ? 'tracks.back' : 'tracks.on')}
      onClick={onTurn}
    >
      <Sign name={way === 'start' ? 'chevron-left' : 'chevron-right'} size={22} />
    </button>
  );
};
