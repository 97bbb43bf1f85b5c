import type { DealTold, HalfTold } from '../../model/deals-told.ts';
import { t } from '../../text/words.ts';
import { Badge } from '../badge.tsx';

/** Halves of one paper: they slide together and are stamped, or the one that came lies alone. */
export const DealHalves = ({ deals, open }: { readonly deals: readonly DealTold[]; readonly open: number }) => (
  <ul class="plain">
    {deals.map((deal, at) => (
      <li key={deal.move} class="deal" data-open={at < open} data-met={deal.met}>
        {deal.halves.length > 0 && (
          <div class="deal-halves">
            {deal.halves.map(half => (
              <Half key={half.role} half={half} />
            ))}
            <p class="deal-verdict stamp">{deal.stamp}</p>
          </div>
        )}
        <p class="deal-words">
          {deal.words} {deal.promise !== '' && <strong>{deal.promise}.</strong>}
        </p>
      </li>
    ))}
  </ul>
);

const Half = ({ half: { role, name, letter, part, came } }: { readonly half: HalfTold }) => (
  <div class="deal-half" data-came={came}>
    <p class="deal-paper">
      <span class="deal-seat">
        <Badge seat={role} letter={letter} size={18} /> {name}
      </span>
      <strong>{part}</strong>
      {!came && <small>{t('reveal.deal.missing')}</small>}
    </p>
  </div>
);
