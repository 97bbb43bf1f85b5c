import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldProps {
  readonly class?: string;
  readonly heading: ComponentChildren;
  /** Open on a phone as well. */
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** One of many long pieces: on a phone it waits under its heading until it is asked for, at a desk and on paper it lies open. */
export const Fold = ({ class: className = '', heading, open = false, children }: FoldProps) => {
  const [unfolded] = useState(() => open || !matchMedia('(max-width: 700px)').matches);
  return (
    <details class={`fold ${className}`} open={unfolded}>
      <summary>{heading}</summary>
      {children}
    </details>
  );
};
