import { signal } from '@preact/signals';
import { Picture, Sign } from '../icons/icon.tsx';
import { firstChoices, type HandCard } from '../model/hand.ts';
import { roleName } from '../model/names.ts';
import { costOfAll } from '../model/orders.ts';
import { purse } from '../model/tracks.ts';
import { plain, t } from '../text/words.ts';
import { Card } from './card.tsx';
import { cardsOn } from './cards.ts';
import { useDesk, useParts } from './desk-context.ts';
import { Holdings } from './holdings.tsx';
import { SealButton } from './seal-button.tsx';

/** Which cards are shown; kept from turn to turn once somebody has chosen. */
const filter = signal<string | null>(null);
/** In these turns six cards of many are shown first, the others one press away. */
const FIRST_TURNS = 2;
const MANY = 8;

/** The seat's cards, what is chosen of them, and the seal. */
export const HandPanel = () => {
  const desk = useDesk();
  const parts = useParts();
  if (parts.own.facilitator) return <FacilitatorHand />;
  if (parts.own.seat < 0) return <p class="hand watching">{t('hand.watching')}</p>;
  const cards = cardsOn(desk);
  const shown = filter.value ?? (parts.table.turn <= FIRST_TURNS && cards.length > MANY ? 'first' : 'all');
  const listed = cards.filter(wanted(shown, cards));
  return (
    <section class="hand" aria-labelledby="hand" data-sealed={parts.own.sealed !== null} id="orders">
      <div class="hand-head">
        <h2 id="hand">
          {roleName(parts.card, parts.own.seat)} <small>{t('hand.orders')}</small>
        </h2>
        <Purse />
        <Slots cards={cards} />
        <Filter cards={cards} shown={shown} />
        <SealButton />
      </div>
      {listed.length === 0 && <p class="hand-none">{t('hand.none')}</p>}
      <ul class="cards">
        {listed.map(card => (
          <Card key={card.move} card={card} />
        ))}
      </ul>
    </section>
  );
};

/** Who sees all holds no cards, and reads those of the others. */
const FacilitatorHand = () => (
  <div class="hand facilitator">
    <Holdings />
  </div>
);

const wanted = (shown: string, cards: readonly HandCard[]): ((card: HandCard) => boolean) => {
  if (shown === 'all') return () => true;
  if (shown === 'chosen') return ({ chosen }) => chosen >= 0;
  if (shown !== 'first') return ({ pile }) => pile === shown;
  const first = firstChoices(cards);
  return ({ move, chosen }) => first.has(move) || chosen >= 0;
};

const Purse = () => {
  const desk = useDesk();
  const parts = useParts();
  const held = purse(parts);
  if (!held) return null;
  const left = held.held - costOfAll(parts.card, desk.drafts.chosen.value, parts.own.seat);
  return (
    <p class="purse">
      <Picture name={held.icon} size={20} />
      <span class="unseen">{t('hand.resource', { name: held.name, left: plain(left), held: plain(held.held) })}</span>
      <span class="pips" aria-hidden="true">
        {Array.from({ length: held.held }, (_, index) => (
          <i key={index} data-spent={index >= left} />
        ))}
      </span>
      <span aria-hidden="true" title={held.name}>
        {plain(left)} <small>{held.name}</small>
      </span>
    </p>
  );
};

const Slots = ({ cards }: { readonly cards: readonly HandCard[] }) => {
  const desk = useDesk();
  const { card, own } = useParts();
  const chosen = desk.drafts.chosen.value;
  return (
    <ol class="slots" aria-label={t('hand.slots', { given: chosen.length, slots: card.slots })}>
      {Array.from({ length: card.slots }, (_, index) => {
        const order = cards.find(({ move }) => move === chosen[index]?.[0]);
        const place = order?.spots.find(({ target }) => target === order.chosenTarget)?.place ?? '';
        return (
          <li key={index} data-empty={!order}>
            <span class="stamp">{t('hand.slot', { n: index + 1 })}</span>
            {order ? (
              <span class="slot-words">
                {order.title}
                {place && <small> {place}</small>}
              </span>
            ) : (
              <span class="unseen">{t('hand.slot.empty', { n: index + 1 })}</span>
            )}
            {order && own.sealed === null && (
              <button
                type="button"
                class="icon-button"
                aria-label={t('hand.remove', { order: order.title })}
                onClick={() => desk.takeBack(order.move)}
              >
                <Sign name="x" size={16} />
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
};

const Filter = ({ cards, shown }: { readonly cards: readonly HandCard[]; readonly shown: string }) => {
  const piles = new Map(
    cards.map(({ pile, pileName }) => [pile, pile === 'other' ? t('hand.filter.other') : pileName]),
  );
  return (
    <label class="filter">
      <span class="unseen">{t('hand.filter')}</span>
      <select
        value={shown}
        onChange={event => {
          filter.value = event.currentTarget.value;
        }}
      >
        <option value="all">{t('hand.filter.all')}</option>
        <option value="first">{t('hand.filter.first')}</option>
        <option value="chosen">{t('hand.filter.chosen')}</option>
        {[...piles].map(([pile, name]) => (
          <option key={pile} value={pile}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
};
