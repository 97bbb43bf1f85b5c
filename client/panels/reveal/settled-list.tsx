import { Sign } from '../../icons/icon.tsx';
import { roleLetter } from '../../model/names.ts';
import type { Act, Settled } from '../../model/settled.ts';
import { Badge } from '../badge.tsx';
import { useDesk } from '../desk-context.ts';

/** Each entry beside its answer: asker, answerer, kind and size as pips, and the same in a sentence. */
export const SettledList = ({ lines, open }: { readonly lines: readonly Settled[]; readonly open: number }) => (
  <ul class="settled-list">
    {lines.map((line, at) => (
      <li key={line.words} class="settled" data-open={at < open} data-outcome={line.outcome}>
        <p class="settled-pair" aria-hidden="true">
          {line.asked && <Side act={line.asked} />}
          {line.asked && <Sign name="arrow-right" size={18} />}
          {line.given ? <Side act={line.given} /> : <Nobody seat={line.answerer} />}
          <span class="verdict">{line.verdict}</span>
        </p>
        <p class="settled-words">
          {line.words} {line.effects.length > 0 && <strong>{line.effects.join(', ')}</strong>}
        </p>
      </li>
    ))}
  </ul>
);

const Side = ({ act: { seat, title, domain, size } }: { readonly act: Act }) => {
  const { card } = useDesk();
  return (
    <span class="settled-side">
      {seat >= 0 && <Badge seat={seat} letter={roleLetter(card, seat)} size={20} />}
      <span>{domain === '' ? title : domain}</span>
      {size > 0 && <Pips n={size} />}
    </span>
  );
};

/** An answer that is still to come, or that never came. */
const Nobody = ({ seat }: { readonly seat: number }) => {
  const { card } = useDesk();
  return (
    <span class="settled-side" data-empty="true">
      <Badge seat={seat} letter={roleLetter(card, seat)} size={20} />
    </span>
  );
};

const MOST_PIPS = 3;

const Pips = ({ n }: { readonly n: number }) => (
  <span class="settled-size">
    {Array.from({ length: Math.max(n, MOST_PIPS) }, (_, at) => (
      <span key={at} class="pip" data-full={at < n} />
    ))}
  </span>
);
