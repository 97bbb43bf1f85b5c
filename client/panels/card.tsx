import { useId } from 'preact/hooks';
import { Picture, Sign } from '../icons/icon.tsx';
import type { HandCard } from '../model/hand.ts';
import { roleLetter } from '../model/names.ts';
import { noteOn } from '../model/piles.ts';
import { listed, plain, t } from '../text/words.ts';
import { Badge } from './badge.tsx';
import { cardsOn } from './cards.ts';
import { useDesk, useParts } from './desk-context.ts';
import { Effects } from './effects.tsx';

interface CardProps {
  readonly card: HandCard;
  /** The pile that is shown. */
  readonly pile: string;
}

/** One card of the hand: pressing it orders it, or takes it back; its back tells the rest. */
export const Card = ({ card, pile }: CardProps) => {
  const desk = useDesk();
  const words = useId();
  const { chosen, cost, covert, deal, icon, move, offered, open, pileName, title } = card;
  return (
    <li
      class="card"
      data-chosen={chosen >= 0}
      data-shut={!offered && chosen < 0}
      data-choosing={desk.choosing.value === move}
      data-deal={deal !== ''}
    >
      <p class="card-top">
        {pileName !== '' && <span class="card-pile">{pileName}</span>}
        {covert && <span class="card-covert">{t('card.covert')}</span>}
        {chosen >= 0 && <span class="stamp">{t('hand.slot', { n: chosen + 1 })}</span>}
        <Cost cost={cost} resource={card.resource} />
      </p>
      <button
        type="button"
        class="card-press"
        aria-pressed={chosen >= 0}
        aria-disabled={!open && chosen < 0}
        aria-describedby={words}
        onClick={() => desk.press(card, () => cardsOn(desk).find(each => each.move === move)?.reason ?? '')}
      >
        <span class="card-picture">
          <Picture name={icon} size={40} />
        </span>
        <span class="card-title">{title}</span>
      </button>
      <div id={words} class="card-words">
        <Said card={card} note={noteOn(card, pile)} />
        <Foot card={card} />
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
        <Sign name="info" size={17} />
      </button>
      {deal !== '' && <Stub card={card} />}
    </li>
  );
};

export const Cost = ({ cost, resource }: { readonly cost: number; readonly resource: string }) => (
  <span class="cost" data-free={cost === 0}>
    <span aria-hidden="true">{plain(cost)}</span>
    <span class="unseen">{cost === 0 ? t('card.free') : t('card.cost.of', { n: cost, resource })}</span>
  </span>
);

/** Why it cannot be ordered, or what it answers, where it goes, and its one sentence. */
const Said = ({ card, note }: { readonly card: HandCard; readonly note: string }) => {
  const { chosen, deal, flavour, offered, parties, reason, spots, chosenTarget } = card;
  const place = chosen < 0 ? '' : (spots.find(({ target }) => target === chosenTarget)?.place ?? '');
  return (
    <>
      {reason !== '' && (
        <p class={offered ? 'unseen' : 'card-reason'}>
          <Sign name="lock" size={15} /> {reason}
        </p>
      )}
      {note !== '' && (
        <p class="card-note">
          <Sign name="arrow-right" size={15} /> {note}
        </p>
      )}
      {place !== '' && <p class="card-place">{t('card.place', { place })}</p>}
      {deal !== '' && (
        <p class="card-deal">
          {t('card.half', { deal })}
          <span class="unseen"> {t('card.deal', { roles: listed(parties) })}</span>
        </p>
      )}
      {(reason === '' || offered) && (
        <div class="card-flavour">
          <p>{flavour}</p>
        </div>
      )}
    </>
  );
};

/** In plain numbers, as far as this seat can know. */
const Foot = ({ card }: { readonly card: HandCard }) => {
  const { effects, luck, spots, chosenTarget } = card;
  const { doubt } = spots.find(({ target }) => target === chosenTarget) ?? spots[0];
  return (
    <div class="effects">
      <Effects lines={effects} />
      {effects.length === 0 && luck.length === 0 && <p class="nothing">{t('card.effects.none')}</p>}
      {luck.length > 0 && (
        <ul class="luck">
          {luck.map(({ words }) => (
            <li key={words}>
              <Sign name="dices" size={15} /> {words}
            </li>
          ))}
        </ul>
      )}
      {doubt !== '' && <p class="doubt">{doubt}</p>}
    </div>
  );
};

/** The other half of the paper, beyond the perforation: whose it is. */
const Stub = ({ card: { move } }: { readonly card: HandCard }) => {
  const { card, own } = useParts();
  const others = card.moves[move].parties.filter(({ role }) => role !== own.seat);
  return (
    <span class="stub" aria-hidden="true">
      {others.map(({ role }) => (
        <Badge key={role} seat={role} letter={roleLetter(card, role)} size={20} />
      ))}
      <Sign name="handshake" size={18} />
    </span>
  );
};
