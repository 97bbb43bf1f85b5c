import { plain } from '../../text/words.ts';

/** A change in print: arrow and number; nothing when there is none. */
export const Step = ({ by }: { readonly by: number }) =>
  by === 0 ? null : (
    <span class="step" data-up={by > 0}>
      {by > 0 ? '▲' : '▼'}
      {plain(Math.abs(by))}
    </span>
  );
