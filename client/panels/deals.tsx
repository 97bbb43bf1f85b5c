import { useState } from 'preact/hooks';
import { Sign } from '../icons/icon.tsx';
import { placeName, roleLetter, roleName } from '../model/names.ts';
import { type OfferSlip, offerSlips, type Proposal, proposals } from '../model/offers.ts';
import { t } from '../text/words.ts';
import { Badge } from './badge.tsx';
import { cardsOn } from './cards.ts';
import { useDesk, useParts } from './desk-context.ts';

/** Deals offered this turn, as slips of paper, and the offer of a new one. */
export const Deals = () => {
  const desk = useDesk();
  const parts = useParts();
  const slips = offerSlips(parts, desk.drafts.chosen.value);
  return (
    <section class="deals" aria-labelledby="deals">
      <h3 id="deals">{t('deals.title')}</h3>
      {slips.length === 0 ? <p class="quiet">{t('deals.none')}</p> : <p class="quiet">{t('deals.promise')}</p>}
      <ul>
        {slips.map(slip => (
          <Slip key={slip.id} slip={slip} />
        ))}
      </ul>
      <NewOffer list={proposals(parts)} />
    </section>
  );
};

const Slip = ({ slip }: { readonly slip: OfferSlip }) => {
  const desk = useDesk();
  const { card } = useParts();
  const order = cardsOn(desk).find(({ move }) => move === slip.move);
  const spot = order?.spots.find(({ target }) => target === slip.target);
  const mayOrder = !slip.ordered && spot?.open === true && !desk.isLocked();
  return (
    <li class="slip paper" data-status={slip.status}>
      <p class="slip-head">
        <Badge seat={slip.from} letter={roleLetter(card, slip.from)} size={20} />
        <small>{slip.byMe ? t('deals.byYou') : t('deals.by', { role: roleName(card, slip.from) })}</small>
        <span class="stamp">{slip.statusWords}</span>
      </p>
      <p class="slip-title">
        {slip.title} {slip.place}
      </p>
      <p>
        {slip.half !== '' && <span>{t('deals.yourHalf', { half: slip.half })}. </span>}
        {slip.agreed !== '' && <span>{t('deals.agreedBy', { roles: slip.agreed })}. </span>}
        {slip.waitsFor !== '' && <span>{t('deals.waitsFor', { roles: slip.waitsFor })}.</span>}
      </p>
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
        {slip.ordered && <span>{t('deals.ordered')}</span>}
        {slip.mayWithdraw && (
          <button type="button" class="button on-paper quiet" onClick={() => void desk.withdraw(slip.id)}>
            {t('deals.withdraw')}
          </button>
        )}
      </p>
      {!slip.ordered && spot && !spot.open && spot.reason !== '' && <p class="card-reason">{spot.reason}</p>}
    </li>
  );
};

const NewOffer = ({ list }: { readonly list: readonly Proposal[] }) => {
  const desk = useDesk();
  const { card } = useParts();
  const [move, setMove] = useState(-1);
  const [target, setTarget] = useState(-1);
  const chosen = list.find(each => each.move === move) ?? list.find(({ possible }) => possible) ?? list[0];
  if (!chosen) return null;
  const place = chosen.targets.length === 0 ? -1 : chosen.targets.includes(target) ? target : chosen.targets[0];
  return (
    <form
      class="offer"
      onSubmit={event => {
        event.preventDefault();
        void desk.offer(chosen.move, place);
      }}
    >
      <label class="field">
        <span>{t('deals.offer')}</span>
        <select value={chosen.move} onChange={event => setMove(Number(event.currentTarget.value))}>
          {list.map(({ move, title, with: others, possible }) => (
            <option key={move} value={move}>
              {`${title} · ${t('talks.with', { roles: others })}${possible ? '' : ` · ${t('deals.cannot')}`}`}
            </option>
          ))}
        </select>
      </label>
      {chosen.targets.length > 0 && (
        <label class="field">
          <span>{t('deals.offer.place')}</span>
          <select value={place} onChange={event => setTarget(Number(event.currentTarget.value))}>
            {chosen.targets.map(each => (
              <option key={each} value={each}>
                {placeName(card, each)}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="submit" class="button">
        {t('deals.offer.go')}
      </button>
    </form>
  );
};
