import { useId } from 'preact/hooks';
import { Picture, Sign } from '../icons/icon.tsx';
import type { HandCard } from '../model/hand.ts';
import { listed, plain, t } from '../text/words.ts';
import { useDesk } from './desk-context.ts';

/** One card of the hand: pressing it orders it, or takes it back; its back tells the rest. */
export const Card = ({ card }: { readonly card: HandCard }) => {
  const desk = useDesk();
  const words = useId();
  const { chosen, cost, covert, flavour, icon, move, open, parties, pileName, reason, title } = card;
  const place = card.spots.find(({ target }) => target === card.chosenTarget)?.place ?? '';
  return (
    <li
      class="card"
      data-chosen={chosen >= 0}
      data-shut={!open && chosen < 0}
      data-choosing={desk.choosing.value === move}
    >
      <p class="card-top">
        <span class="card-pile">{pileName}</span>
        {covert && <span class="card-covert">{t('card.covert')}</span>}
        <Cost cost={cost} resource={card.resource} />
        {chosen >= 0 && <span class="stamp">{t('hand.slot', { n: chosen + 1 })}</span>}
      </p>
      <button
        type="button"
        class="card-press"
        aria-pressed={chosen >= 0}
        aria-disabled={!open && chosen < 0}
        aria-describedby={words}
        onClick={() => desk.press(card)}
      >
        <span class="card-picture">
          <Picture name={icon} size={36} />
        </span>
        <span class="card-title">{title}</span>
      </button>
      <div id={words} class="card-words">
        {parties.length > 0 && <p class="card-deal">{t('card.deal', { roles: listed(parties) })}</p>}
        {chosen >= 0 && place !== '' && <p class="card-place">{t('card.place', { place })}</p>}
        {reason !== '' && <p class="card-reason">{reason}</p>}
        {reason === '' && <p class="card-flavour">{flavour}</p>}
        <Effects card={card} />
      </div>
      <button
        type="button"
        class="icon-button card-more"
        aria-label={t('card.details', { order: title })}
        aria-haspopup="dialog"
        onClick={() => {
          desk.back.value = move;
        }}
      >
        <Sign name="info" size={18} />
      </button>
    </li>
  );
};

export const Cost = ({ cost, resource }: { readonly cost: number; readonly resource: string }) => (
  <span class="cost" data-free={cost === 0}>
    <span aria-hidden="true">{plain(cost)}</span>
    <span class="unseen">{cost === 0 ? t('card.free') : t('card.cost.of', { n: cost, resource })}</span>
  </span>
);

/** In plain numbers, as far as this seat can know. */
const Effects = ({ card }: { readonly card: HandCard }) => (
  <ul class="effects">
    {card.effects.map(({ track, words, low, high }) => (
      <li key={track} data-range={low !== high}>
        {words}
      </li>
    ))}
    {card.effects.length === 0 && card.luck.length === 0 && <li>{t('card.effects.none')}</li>}
    {card.luck.map(({ words }) => (
      <li key={words} class="luck">
        {words}
      </li>
    ))}
    <Doubt card={card} />
  </ul>
);

/** What may still stand in its way at the reveal. */
const Doubt = ({ card: { spots, chosenTarget } }: { readonly card: HandCard }) => {
  const { doubt } = spots.find(({ target }) => target === chosenTarget) ?? spots[0];
  return doubt === '' ? null : <li class="doubt">{doubt}</li>;
};
