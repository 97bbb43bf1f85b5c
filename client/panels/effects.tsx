import type { EffectLine } from '../model/effects.ts';
import { t } from '../text/words.ts';

/** What is good for the seat on the left, what is bad for it on the right, the rest between: never by ink alone. */
export const Effects = ({ lines }: { readonly lines: readonly EffectLine[] }) => {
  const bad = lines.filter(({ good }) => good < 0);
  const others = lines.filter(({ good }) => good >= 0).sort((a, b) => b.good - a.good);
  return (
    <>
      {others.length > 0 && <Side lines={others} side="gains" />}
      {bad.length > 0 && <Side lines={bad} side="losses" />}
    </>
  );
};

const Side = ({ lines, side }: { readonly lines: readonly EffectLine[]; readonly side: string }) => (
  <ul class={side}>
    {lines.map(({ track, words, good }) => (
      <li key={track} data-good={good}>
        {words}
        {good !== 0 && <span class="unseen"> ({t(good > 0 ? 'card.good' : 'card.bad')})</span>}
      </li>
    ))}
  </ul>
);
