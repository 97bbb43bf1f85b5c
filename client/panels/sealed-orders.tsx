import type { WireOrders } from '../../shared/wire/messages.ts';
import { partName, placeName, roleLetter, roleName } from '../model/names.ts';
import type { Parts } from '../model/parts.ts';
import { listed, t } from '../text/words.ts';
import { useParts } from './desk-context.ts';
import { Wax } from './wax.tsx';

/** What lies under the seal, as a closed letter: what was ordered, and for whom the table waits. */
export const SealedOrders = ({ orders }: { readonly orders: WireOrders }) => {
  const parts = useParts();
  const { card, own, table } = parts;
  return (
    <div class="letter paper">
      <Wax seat={own.seat} letter={roleLetter(card, own.seat)} size={104} />
      <div>
        <h3>{t('sealed.title', { turn: table.turn })}</h3>
        {orders.length === 0 && <p>{t('sealed.none')}</p>}
        <ol>
          {orders.map(([move, target], at) => (
            <li key={move}>
              <span class="stamp">{t('hand.slot', { n: at + 1 })}</span>{' '}
              <span>
                <strong>{partName(card, move, own.seat)}</strong>
                {target >= 0 && <span> · {t('card.place', { place: placeName(card, target) })}</span>}
              </span>
            </li>
          ))}
        </ol>
        <p class="quiet">
          {own.sealedBy === 'bot' || own.sealedBy === 'stand-in' ? t('sealed.bot') : t('sealed.about')} {awaited(parts)}
        </p>
      </div>
    </div>
  );
};

/** Those who have not sealed yet, by name; '' when all have. */
const awaited = ({ card, table }: Parts): string => {
  const open = table.seats.flatMap((seat, role) => (seat.sealed ? [] : [roleName(card, role)]));
  return open.length === 0 ? '' : t('seal.waitingFor', { roles: listed(open) });
};
