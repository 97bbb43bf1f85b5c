import { Picture, Sign } from '../../icons/icon.tsx';
import type { OrderLine, Reveal, SeatOrders } from '../../model/reveal.ts';
import { t } from '../../text/words.ts';
import { Badge } from '../badge.tsx';
import { Wax } from './wax.tsx';

/** What every seat had sealed: letters that break open and turn over, seat by seat. */
export const OrderTable = ({ told, open }: { readonly told: Reveal; readonly open: number }) => (
  <ul class="order-table" data-stage="orders">
    {told.seats.map((seat, at) => (
      <Seat key={seat.role} seat={seat} open={open - countOf(told.seats.slice(0, at))} />
    ))}
    {told.envelope && <Envelope />}
  </ul>
);

const countOf = (seats: readonly SeatOrders[]): number => seats.reduce((sum, { orders }) => sum + orders.length, 0);

const Seat = ({ seat, open }: { readonly seat: SeatOrders; readonly open: number }) => (
  <li class="order-seat">
    <p class="order-name">
      <Badge seat={seat.role} letter={seat.letter} size={24} /> <strong>{seat.name}</strong> <HowSealed seat={seat} />
    </p>
    <ul class="order-cards">
      {seat.orders.length === 0 && <li class="order-none">{t('reveal.noOrders')}</li>}
      {seat.orders.map((order, at) => (
        <Order key={order.move} order={order} seat={seat} open={at < open} />
      ))}
    </ul>
  </li>
);

/** A bot is a small sign, what is out of the ordinary a word. */
const HowSealed = ({ seat: { bot, sealed } }: { readonly seat: SeatOrders }) =>
  bot ? (
    <span class="order-bot" title={sealed}>
      <Sign name="bot" size={18} />
      <span class="unseen">{sealed}</span>
    </span>
  ) : (
    <small>{sealed}</small>
  );

interface OrderProps {
  readonly order: OrderLine;
  readonly seat: SeatOrders;
  readonly open: boolean;
}

const Order = ({ order, seat, open }: OrderProps) => (
  <li class="order-card" data-open={open} data-outcome={order.outcome}>
    <span class="order-back" aria-hidden="true">
      <Wax seat={seat.role} letter={seat.letter} />
    </span>
    <div class="order-face paper">
      <span class="card-picture">
        <Picture name={order.icon} size={40} />
      </span>
      <p class="order-title">{order.title}</p>
      {order.place !== '' && <p class="order-place">{order.place}</p>}
      {order.deal !== '' && order.deal !== order.title && <p class="order-place">{order.deal}</p>}
      {order.covert && <p class="order-covert">{`${t('reveal.covert')}. ${t('reveal.covert.yours')}`}</p>}
      {order.outcome === 'done' && order.luck.length === 0 && <p class="order-flavour">{order.flavour}</p>}
      {order.luck.map(words => (
        <p key={words} class="order-luck">
          {words}
        </p>
      ))}
      {order.outcome !== 'done' && (
        <p class="stamp" title={order.outcomeWords}>
          {t(`reveal.short.${order.outcome}`)}
        </p>
      )}
    </div>
  </li>
);

/** It stays closed for whoever may not read it. */
const Envelope = () => (
  <li class="order-seat order-envelope">
    <p class="order-name">
      <strong>{t('reveal.envelope')}</strong>
    </p>
    <div class="order-cards">
      <span class="order-back" aria-hidden="true">
        <Wax seat={-1} letter="?" />
      </span>
      <p>{t('reveal.envelope.about')}</p>
    </div>
  </li>
);
