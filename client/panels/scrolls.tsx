import type { ComponentChildren } from 'preact';

interface ScrollsProps {
  readonly class: string;
  /** Names it, by words or by the id of a heading inside. */
  readonly label?: string;
  readonly heading?: string;
  /** Said only of one that can be shut. */
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A region that may scroll, and so must be reached by keyboard. */
export const Scrolls = ({ class: className, label, heading, open, children }: ScrollsProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
  <section class={className} data-open={open} tabIndex={0} aria-label={label} aria-labelledby={heading}>
    {children}
  </section>
);
