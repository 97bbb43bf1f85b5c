import type { ReportMessage } from '../../shared/wire/messages.ts';
import { Picture } from '../icons/icon.tsx';
import { moveName, roleLetter } from '../model/names.ts';
import { statusWords } from '../model/offers.ts';
import { type OrderLine, type Reveal, reveal, type SeatOrders, type TrackChange } from '../model/reveal.ts';
import { signed, t } from '../text/words.ts';
import { Badge } from './badge.tsx';
import { useDesk } from './desk-context.ts';
import { Change } from './gauges.tsx';

/** One reveal in words: orders, deals, ledger, changes with their causes, and the dawn that followed. */
export const RevealWords = ({ report }: { readonly report: ReportMessage }) => {
  const { card } = useDesk();
  const told = reveal(card, report);
  return (
    <div class="reveal">
      <section>
        <h3>{t('reveal.orders')}</h3>
        <ul class="reveal-seats">
          {told.seats.map(seat => (
            <Seat key={seat.role} seat={seat} />
          ))}
        </ul>
      </section>
      {told.offers.length > 0 && (
        <section>
          <h3>{t('reveal.deals')}</h3>
          <ul class="plain">
            {told.offers.map(offer => (
              <li key={offer[0]}>
                <Badge seat={offer[3]} letter={roleLetter(card, offer[3])} size={18} /> {moveName(card, offer[1])}{' '}
                <span class="stamp">{statusWords(card, offer)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {told.ledger.length > 0 && (
        <section>
          <h3>{t('reveal.ledger')}</h3>
          <ul class="plain">
            {told.ledger.map((line, index) => (
              <li key={`${index} ${line}`}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{t('reveal.changes')}</h3>
        {told.changes.length === 0 && <p>{t('reveal.change.none')}</p>}
        <ul class="reveal-changes">
          {told.changes.map(change => (
            <Track key={change.track} change={change} />
          ))}
        </ul>
      </section>
      <Dawn told={told} />
    </div>
  );
};

const Seat = ({ seat: { role, name, letter, sealed, orders } }: { readonly seat: SeatOrders }) => (
  <li>
    <p class="reveal-seat">
      <Badge seat={role} letter={letter} /> <strong>{name}</strong> <small>{sealed}</small>
    </p>
    <ul class="plain">
      {orders.length === 0 && <li class="quiet">{t('reveal.noOrders')}</li>}
      {orders.map(order => (
        <Order key={order.move} order={order} />
      ))}
    </ul>
  </li>
);

const Order = ({ order }: { readonly order: OrderLine }) => (
  <li class="reveal-order" data-outcome={order.outcome}>
    <Picture name={order.icon} size={24} />
    <span>
      <strong>
        {order.place === '' ? order.title : t('reveal.orderAt', { order: order.title, place: order.place })}
      </strong>
      {order.deal !== '' && order.deal !== order.title && <small> {order.deal}</small>}
      {order.outcome !== 'done' && <small class="outcome"> {order.outcomeWords}</small>}
      {order.luck.map(words => (
        <small key={words} class="luck">
          {words}
        </small>
      ))}
    </span>
  </li>
);

const Track = ({ change: { name, icon, before, after, causes } }: { readonly change: TrackChange }) => (
  <li>
    <p class="reveal-track">
      <Picture name={icon} size={22} />{' '}
      <span>
        {after === before
          ? t('reveal.change.same', { track: name, after })
          : t('reveal.change', { track: name, before, after })}
      </span>{' '}
      {after !== before && <Change by={after - before} />}
    </p>
    <ul class="causes">
      {causes.map(({ by, words }, index) => (
        <li key={`${index} ${words}`}>
          <strong>{signed(by)}</strong> {words}
        </li>
      ))}
    </ul>
  </li>
);

const Dawn = ({ told }: { readonly told: Reveal }) => (
  <>
    {told.events.length > 0 && (
      <section>
        <h3>{t('reveal.events')}</h3>
        {told.events.map(({ event, title, text }) => (
          <p key={event} class="story">
            <strong>{title}.</strong> {text}
          </p>
        ))}
      </section>
    )}
    {told.injected.length > 0 && (
      <section>
        <h3>{t('reveal.injected')}</h3>
        {told.injected.map(({ text, changes }) => (
          <p key={text} class="story">
            {text} {changes.map(({ by, words }) => `${signed(by)} ${words}`).join(', ')}
          </p>
        ))}
      </section>
    )}
  </>
);
