import { useState } from 'preact/hooks';
import { Sign } from '../icons/icon.tsx';
import { type Waiting, waiting } from '../model/ledger.ts';
import { roleLetter } from '../model/names.ts';
import { endingsNear } from '../model/outlook.ts';
import { entryPile } from '../model/piles.ts';
import { plain, t } from '../text/words.ts';
import { Badge } from './badge.tsx';
import { useDesk, useParts } from './desk-context.ts';
import { filter } from './hand-filter.ts';
import { Scrolls } from './scrolls.tsx';
import { Explained, Term } from './term.tsx';

/** What waits for an answer: of what kind and size, from whom, for whom, until when; and which ending is near. */
export const LedgerStrip = () => {
  const parts = useParts();
  const near = endingsNear(parts);
  const keeps = parts.card.ledgers.length > 0;
  if (!keeps && near.length === 0) return null;
  const entries = waiting(parts);
  const [open, setOpen] = useState(false);
  return (
    <Scrolls class="ledger" heading="ledger" open={open}>
      <Lid entries={entries} near={near.map(({ title }) => title)} open={open} onPress={() => setOpen(!open)} />
      <h2 id="ledger" class={keeps ? '' : 'unseen'}>
        {keeps ? <Term word={t('ledger.title')} about={t('term.ledger.about')} /> : t('rules.of.endings')}
      </h2>
      {keeps && entries.length === 0 && <p class="quiet">{t('ledger.none')}</p>}
      <ul id="ledger-list">
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

interface LidProps {
  readonly entries: readonly Waiting[];
  /** Titles of the endings that are near. */
  readonly near: readonly string[];
  readonly open: boolean;
  readonly onPress: () => void;
}

/** Where there is room for one line: what presses most, and how much else there is. */
const Lid = ({ entries, near, open, onPress }: LidProps) => {
  const [first] = [...entries.filter(({ mine }) => mine), ...entries];
  const others = entries.length + near.length - 1;
  if (others < 0) return null;
  return (
    <button type="button" class="ledger-lid" aria-expanded={open} aria-controls="ledger-list" onClick={onPress}>
      {near.length > 0 ? (
        <span class="lid-words near">
          <Sign name="triangle-alert" size={18} /> {t('outlook.near', { ending: near[0] })}
        </span>
      ) : (
        <InShort entry={first} />
      )}
      {others > 0 && <span class="lid-more">+{plain(others)}</span>}
      <Sign name={open ? 'chevron-up' : 'chevron-down'} size={20} />
    </button>
  );
};

const InShort = ({ entry }: { readonly entry: Waiting }) => {
  const { card } = useParts();
  const { asker, answerer, answers, last, mine, until } = entry;
  const term = last ? t('ledger.last') : t('ledger.until', { turn: until });
  return (
    <span class="lid-words" data-mine={mine} data-last={last}>
      {asker >= 0 && <Badge seat={asker} letter={roleLetter(card, asker)} size={20} />}
      <Kind entry={entry} />
      <Sign name="arrow-right" size={16} />
      <Badge seat={answerer} letter={roleLetter(card, answerer)} size={20} />
      <small>{mine && answers.length > 0 ? t('ledger.answers', { n: answers.length }) : term}</small>
    </span>
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
      <strong>{domain}</strong> <Size size={size} /> <span class="size-name">{sizeName}</span>
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
