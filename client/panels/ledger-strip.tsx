import { Sign } from '../icons/icon.tsx';
import { type Waiting, waiting } from '../model/ledger.ts';
import { roleLetter } from '../model/names.ts';
import { endingsNear } from '../model/outlook.ts';
import { entryPile } from '../model/piles.ts';
import { t } from '../text/words.ts';
import { Badge } from './badge.tsx';
import { useDesk, useParts } from './desk-context.ts';
import { filter } from './hand-filter.ts';
import { Scrolls } from './scrolls.tsx';
import { Explained, Term } from './term.tsx';

/** What waits for an answer: of what kind and size, from whom, for whom, until when; and which ending is near. */
export const LedgerStrip = () => {
  const parts = useParts();
  const near = endingsNear(parts);
  if (parts.card.ledgers.length === 0 && near.length === 0) return null;
  const entries = waiting(parts);
  return (
    <Scrolls class="ledger" heading="ledger">
      <h2 id="ledger">
        <Term word={t('ledger.title')} about={t('term.ledger.about')} />
      </h2>
      {entries.length === 0 && <p class="quiet">{t('ledger.none')}</p>}
      <ul>
        {near.map(({ id, title, when }) => (
          <li key={id} class="near">
            <Sign name="triangle-alert" size={18} />
            <Term word={title} about={when}>
              {t('outlook.near', { ending: title })}
            </Term>
          </li>
        ))}
        {entries.map(entry => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
    </Scrolls>
  );
};

const Entry = ({ entry }: { readonly entry: Waiting }) => {
  const { card } = useParts();
  const { asker, answerer, from, last, mine, until } = entry;
  return (
    <li data-mine={mine} data-last={last}>
      {asker >= 0 && <Badge seat={asker} letter={roleLetter(card, asker)} size={20} />}
      <span>
        <Kind entry={entry} /> <small>{from}</small>
      </span>
      <Sign name="arrow-right" size={16} />
      <Badge seat={answerer} letter={roleLetter(card, answerer)} size={20} />
      <span>
        {mine ? t('ledger.you') : t('ledger.waitsFor', { role: entry.answererName })}{' '}
        <small>{last ? t('ledger.last') : t('ledger.until', { turn: until })}</small>
      </span>
      {entry.answers.length > 0 && <Answers entry={entry} />}
      <Term
        class="icon-button ask"
        word={entry.ledgerName}
        about={<About entry={entry} />}
        label={t('ledger.explain', { kind: entry.kind })}
      >
        <Sign name="circle-question-mark" size={18} />
      </Term>
    </li>
  );
};

/** "Military ●●○ medium". */
const Kind = ({ entry: { domain, kind, size, sizeName } }: { readonly entry: Waiting }) =>
  domain === '' ? (
    <strong>{kind}</strong>
  ) : (
    <>
      <strong>{domain}</strong> <Size size={size} /> {sizeName}
    </>
  );

/** Dots for an act's size, of three; the word stands beside them. */
export const Size = ({ size }: { readonly size: number }) => (
  <span class="size" aria-hidden="true">
    {[1, 2, 3].map(dot => (
      <i key={dot} data-on={dot <= size} />
    ))}
  </span>
);

const About = ({ entry }: { readonly entry: Waiting }) => {
  const { answererName, domain, sizeName, until } = entry;
  return (
    <>
      <Explained rules text={t('ledger.about.who', { role: answererName, turn: until })} />{' '}
      <Explained
        rules
        text={domain === '' ? t('ledger.about.any') : t('ledger.about.kind', { domain, size: sizeName })}
      />
    </>
  );
};

/** Lays the cards that answer it in front. */
const Answers = ({ entry: { id, answers } }: { readonly entry: Waiting }) => {
  const desk = useDesk();
  const pile = entryPile(id);
  const shown = filter.value === pile;
  return (
    <button
      type="button"
      class="answers"
      aria-current={shown ? 'true' : undefined}
      onClick={() => {
        filter.value = shown ? null : pile;
        if (desk.tab.value !== 'orders' && matchMedia('(max-width: 960px)').matches) desk.tab.value = 'orders';
      }}
    >
      <Sign name="scroll-text" size={18} /> {t('ledger.answers', { n: answers.length })}
    </button>
  );
};
