import { Sign } from '../icons/icon.tsx';
import { roleLetter, roleName } from '../model/names.ts';
import type { Half, OfferSlip } from '../model/offers.ts';
import { t } from '../text/words.ts';
import { Badge } from './badge.tsx';
import { cardsOn } from './cards.ts';
import { useDesk, useParts } from './desk-context.ts';

/** A deal that was offered, as one paper torn in halves: whose is which, and who has agreed. */
export const Slip = ({ slip }: { readonly slip: OfferSlip }) => {
  const { card } = useParts();
  return (
    <li class="slip paper" data-status={slip.status}>
      <p class="slip-head">
        <Badge seat={slip.from} letter={roleLetter(card, slip.from)} size={20} />
        <small>{slip.byMe ? t('deals.byYou') : t('deals.by', { role: roleName(card, slip.from) })}</small>
        <span class="stamp">{slip.statusWords}</span>
      </p>
      <p class="slip-title">
        {slip.title}
        {slip.place !== '' && <span>, {slip.place}</span>}
      </p>
      <Halves list={slip.halves} standing={slip.mayAgree || slip.mayWithdraw} />
      <Answer slip={slip} />
    </li>
  );
};

/** Halves of one paper side by side. @param standing - whether it still matters who has agreed */
export const Halves = ({ list, standing }: { readonly list: readonly Half[]; readonly standing: boolean }) => {
  const { card } = useParts();
  return (
    <ul class="halves">
      {list.map(({ role, roleName: name, title, agreed, mine }) => (
        <li key={role} class="half" data-mine={mine} data-agreed={agreed}>
          <Badge seat={role} letter={roleLetter(card, role)} size={20} />
          <span>
            <small>{name}</small>
            <strong>{title}</strong>
            {standing && (
              <small class="half-state">
                <Sign name={agreed ? 'check' : 'hourglass'} size={14} />{' '}
                {t(agreed ? 'deals.half.agreed' : 'deals.half.waits')}
              </small>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
};

/** What this seat may do about it. */
const Answer = ({ slip }: { readonly slip: OfferSlip }) => {
  const desk = useDesk();
  if (!slip.mayAgree && !slip.mayWithdraw) return null;
  const order = cardsOn(desk).find(({ move }) => move === slip.move);
  const spot = order?.spots.find(({ target }) => target === slip.target);
  const mayOrder = !slip.ordered && spot?.open === true && !desk.isLocked();
  return (
    <>
      <p class="row">
        {slip.mayAgree && (
          <button type="button" class="button on-paper" onClick={() => void desk.agree(slip.id)}>
            <Sign name="handshake" size={18} /> {t('deals.agree')}
          </button>
        )}
        {mayOrder && (
          <button type="button" class="button on-paper" onClick={() => desk.order(slip.move, slip.target)}>
            {t('deals.order')}
          </button>
        )}
        {slip.mayWithdraw && (
          <button type="button" class="button on-paper quiet" onClick={() => void desk.withdraw(slip.id)}>
            {t('deals.withdraw')}
          </button>
        )}
      </p>
      {slip.ordered && (
        <p class="slip-ordered">
          <Sign name="check" size={16} /> {t('deals.ordered')}
        </p>
      )}
      {!slip.ordered && spot && !spot.open && spot.reason !== '' && <p class="card-reason">{spot.reason}</p>}
      <small class="quiet">{t('deals.promise')}</small>
    </>
  );
};
