import { useEffect, useRef } from 'preact/hooks';
import { Picture, Sign } from '../icons/icon.tsx';
import type { HandCard } from '../model/hand.ts';
import { waiting } from '../model/ledger.ts';
import { roleName } from '../model/names.ts';
import { costOfAll } from '../model/orders.ts';
import type { Parts } from '../model/parts.ts';
import { entryPile, isShown, type Pile, pileLabel, piles as pilesOf } from '../model/piles.ts';
import { purse } from '../model/tracks.ts';
import { plain, t } from '../text/words.ts';
import { Card } from './card.tsx';
import { cardsOn } from './cards.ts';
import { useDesk, useParts } from './desk-context.ts';
import { filter } from './hand-filter.ts';
import { Holdings } from './holdings.tsx';
import { Papers } from './papers.tsx';
import { SealButton } from './seal-button.tsx';
import { SealedOrders } from './sealed-orders.tsx';
import { Term } from './term.tsx';

/** In these turns six cards of many are shown first, the others one press away. */
const FIRST_TURNS = 2;

/** The seat's cards, what is chosen of them, and the seal. */
export const HandPanel = () => {
  const desk = useDesk();
  const parts = useParts();
  if (parts.own.facilitator) return <FacilitatorHand />;
  if (parts.own.seat < 0) return <p class="hand watching">{t('hand.watching')}</p>;
  const cards = cardsOn(desk);
  const { sealed } = parts.own;
  const piles = pilesFor(parts, cards);
  const wanted = filter.value ?? (parts.table.turn <= FIRST_TURNS ? 'first' : 'all');
  const shown = piles.find(({ id }) => id === wanted)?.id ?? 'all';
  return (
    <section class="hand" aria-labelledby="hand" data-sealed={sealed !== null} id="orders">
      <div class="hand-head">
        <h2 id="hand">
          {roleName(parts.card, parts.own.seat)} <small>{t('hand.orders')}</small>
        </h2>
        <Purse />
        {sealed === null && <Slots cards={cards} />}
        {sealed === null && piles.length > 0 && <Piles list={piles} shown={shown} />}
        <SealButton />
      </div>
      {sealed === null ? <Cards cards={cards} shown={shown} /> : <SealedOrders orders={sealed} />}
      <Papers />
    </section>
  );
};

const Cards = ({ cards, shown }: { readonly cards: readonly HandCard[]; readonly shown: string }) => {
  const { turn } = useParts().table;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // A new turn lays other cards in front; the hand stands where the last order was looked for.
    if (list.current) list.current.scrollLeft = 0;
  }, [turn]);
  const listed = cards.filter(isShown(shown, cards));
  return listed.length === 0 ? (
    <p class="hand-none">{t('hand.none')}</p>
  ) : (
    <ul ref={list} class="cards">
      {listed.map(card => (
        <Card key={card.move} card={card} pile={shown} />
      ))}
      {listed.length < cards.length && <Rest all={cards.length} />}
    </ul>
  );
};

/** Where the piles have no room: after the cards of one pile, the way to all of them. */
const Rest = ({ all }: { readonly all: number }) => {
  const desk = useDesk();
  return (
    <li class="rest">
      <button
        type="button"
        class="button"
        onClick={() => {
          filter.value = 'all';
          desk.tab.value = 'orders';
          scrollTo(0, 0);
        }}
      >
        <Sign name="scroll-text" size={24} /> {t('hand.rest', { n: all })}
      </button>
    </li>
  );
};

/** The piles, and those of what waits: reached from the ledger, and gone when it is answered. */
const pilesFor = (parts: Parts, cards: readonly HandCard[]): readonly Pile[] => {
  const asked = waiting(parts).find(({ id }) => entryPile(id) === filter.value);
  if (!asked) return pilesOf(cards);
  const kind = asked.domain === '' ? asked.kind : asked.domain;
  const name = t('hand.filter.entry', { kind });
  return [{ id: entryPile(asked.id), name, count: asked.answers.length }, ...pilesOf(cards)];
};

/** Who sees all holds no cards, and reads those of the others. */
const FacilitatorHand = () => (
  <div class="hand facilitator">
    <Holdings />
  </div>
);

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
      <span class="purse-pips" aria-hidden="true">
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

/** Tabs of a file box: each lays one pile in front. */
const Piles = ({ list, shown }: { readonly list: readonly Pile[]; readonly shown: string }) => (
  <nav class="piles" aria-label={t('hand.filter')}>
    <ul>
      {list.map(pile => (
        <li key={pile.id}>
          <button
            type="button"
            aria-current={pile.id === shown ? 'true' : undefined}
            onClick={() => {
              filter.value = pile.id;
            }}
          >
            {pileLabel(pile)}
          </button>
          {pile.id === 'first' && shown === 'first' && (
            <Term
              class="icon-button ask"
              word={t('hand.filter.first')}
              about={t('hand.filter.first.about')}
              label={t('hand.filter.first.about')}
            >
              <Sign name="circle-question-mark" size={18} />
            </Term>
          )}
        </li>
      ))}
    </ul>
  </nav>
);
