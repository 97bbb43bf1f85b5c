import { partName, roleLetter, roleName } from '../model/names.ts';
import { t } from '../text/words.ts';
import { Badge } from './badge.tsx';
import { useParts } from './desk-context.ts';

/** Drafts and seals of every seat, for who sees all. */
export const Holdings = () => {
  const { card, own } = useParts();
  const words = (orders: readonly (readonly [number, number])[], role: number) =>
    orders.length === 0 ? t('reveal.noOrders') : orders.map(([move]) => partName(card, move, role)).join(', ');
  return (
    <section class="holdings">
      <h3>{t('host.drafts')}</h3>
      <ul class="plain">
        {(own.seats ?? []).map(([draft, sealed], role) => (
          <li key={card.roles[role]?.id}>
            <Badge seat={role} letter={roleLetter(card, role)} size={18} /> <strong>{roleName(card, role)}</strong>{' '}
            {sealed
              ? t('host.drafts.sealed', { orders: words(sealed, role) })
              : draft
                ? t('host.drafts.draft', { orders: words(draft, role) })
                : t('host.drafts.none')}
          </li>
        ))}
      </ul>
    </section>
  );
};
