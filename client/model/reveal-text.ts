import { signed, t } from '../text/words.ts';
import type { TrackChange } from './causes.ts';
import type { Reveal, SeatOrders } from './reveal.ts';

/** A whole reveal in sentences, for those who hear it. */
export const revealText = (told: Reveal): string[] => [
  ...told.seats.map(seatText),
  ...(told.envelope ? [t('reveal.envelope.about')] : []),
  ...told.deals.map(({ words }) => words),
  ...told.ledger,
  ...told.changes.map(changeText),
  ...told.events.map(({ title }) => t('reveal.text.event', { event: title })),
  ...told.injected.map(({ text }) => text),
];

const seatText = ({ name, orders }: SeatOrders): string => {
  const said = orders.map(({ title, place, outcome, outcomeWords }) => {
    const order = place === '' ? title : t('reveal.orderAt', { order: title, place });
    return outcome === 'done' ? order : t('reveal.text.outcome', { order, outcome: outcomeWords });
  });
  return t('reveal.text.seat', { seat: name, orders: said.length === 0 ? t('reveal.noOrders') : said.join('; ') });
};

const changeText = (change: TrackChange): string => {
  const causes = change.causes.map(({ by, words }) => `${signed(by)} ${words}`).join(', ');
  return causes === '' ? movedWords(change) : t('reveal.text.change', { moved: movedWords(change), causes });
};

/** "Tension at sea: 4 to 6". */
export const movedWords = ({ name, before, after }: TrackChange): string =>
  after === before
    ? t('reveal.change.same', { track: name, after })
    : t('reveal.change', { track: name, before, after });
