import { Sign } from '../icons/icon.tsx';
import { type Waiting, waiting } from '../model/ledger.ts';
import { roleLetter } from '../model/names.ts';
import { listed, t } from '../text/words.ts';
import { Badge } from './badge.tsx';
import { useParts } from './desk-context.ts';
import { Scrolls } from './scrolls.tsx';

/** What waits for an answer: of what kind and size, from whom, for whom, until when. */
export const LedgerStrip = () => {
  const parts = useParts();
  if (parts.card.ledgers.length === 0) return null;
  const entries = waiting(parts);
  return (
    <Scrolls class="ledger" heading="ledger">
      <h2 id="ledger">{t('ledger.title')}</h2>
      {entries.length === 0 ? <p>{t('ledger.none')}</p> : null}
      <ul>
        {entries.map(entry => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
    </Scrolls>
  );
};

const Entry = ({ entry }: { readonly entry: Waiting }) => {
  const { card } = useParts();
  const { asker, answerer, from, kind, last, matches, mine, until } = entry;
  return (
    <li data-mine={mine} data-last={last} title={entry.ledger}>
      {asker >= 0 && <Badge seat={asker} letter={roleLetter(card, asker)} size={20} />}
      <span>
        <strong>{kind}</strong> <small>{from === '' ? t('reveal.ledger.before') : from}</small>
      </span>
      <Sign name="arrow-right" size={16} />
      <Badge seat={answerer} letter={roleLetter(card, answerer)} size={20} />
      <span>
        {mine ? t('ledger.you') : t('ledger.waitsFor', { role: entry.answererName })}{' '}
        <small>{last ? t('ledger.last') : t('ledger.until', { turn: until })}</small>
      </span>
      {matches.length > 0 && <small class="matches">{t('ledger.match', { orders: listed(matches) })}</small>}
    </li>
  );
};
