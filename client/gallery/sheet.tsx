import type { ComponentChildren } from 'preact';

interface SheetProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** Components of one kind, on the ground of the desk. */
export const Sheet = ({ title, children }: SheetProps) => (
  <main class="specimens">
    <h1>{title}</h1>
    {children}
  </main>
);

interface StateProps {
  /** What is made up about it. */
  readonly of: string;
  readonly children: ComponentChildren;
}

/** One state, with its name. */
export const State = ({ of, children }: StateProps) => (
  <section class="specimen">
    <h2>{of}</h2>
    {children}
  </section>
);
