import '../styles/play.css';
import '../styles/reveal.css';
import '../styles/end.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { wireReport } from '../../shared/wire/report.ts';
import { Sign } from '../icons/icon.tsx';
import { type Debrief, debrief } from '../model/ending.ts';
import { fetchRecord, makeRematch, rejoin } from '../net/http.ts';
import { keep, keyringOf } from '../net/keys.ts';
import type { Desk } from '../panels/desk.ts';
import { useDesk, useParts } from '../panels/desk-context.ts';
import { RevealSheet } from '../panels/reveal-sheet.tsx';
import { RevealWords } from '../panels/reveal-words.tsx';
import { ScoreDials } from '../panels/score-dials.tsx';
import { Secrets } from '../panels/secrets.tsx';
import { Waiting } from '../panels/waiting.tsx';
import { t } from '../text/words.ts';
import { Masthead } from './masthead.tsx';
import { go } from './route.ts';

/** How it ended, and all that the table argues about. */
export const EndPage = () => {
  const { card, end } = useParts();
  const told = useMemo(() => end && debrief(card, end), [card, end]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [told?.title]);
  if (!told || !end) return <Waiting />;
  return (
    <div class="end">
      <Masthead />
      <main>
        <article class="paper ending">
          <p class="dateline">{card.texts.title}</p>
          <h1 ref={heading} tabIndex={-1}>
            {told.title}
          </h1>
          <p class="story">{told.story}</p>
          <p class="source">{told.source}</p>
        </article>
        <Actions />
        <section class="scores" aria-labelledby="scores">
          <h2 id="scores">{t('end.scores')}</h2>
          {told.scores.some(({ hasPar }) => hasPar) && <p>{t('end.scores.about')}</p>}
          {told.cap >= 0 && <p>{t('end.capped', { n: told.cap })}</p>}
          <ScoreDials scores={told.scores} />
          <Note words={card.texts.notes.score} title={t('end.note.score')} />
        </section>
        <Ledger told={told} />
        <section aria-labelledby="secrets">
          <h2 id="secrets">{t('end.secrets')}</h2>
          <p>{t('end.secrets.about')}</p>
          <Secrets list={told.secrets} />
        </section>
        <Promises told={told} />
        <Turns told={told} />
        <History told={told} />
        <Questions />
        <Note words={card.texts.notes.model} title={t('end.note.model')} />
        <p class="quiet">{t('end.seed', { seed: end.seed })}</p>
      </main>
      <RevealSheet />
    </div>
  );
};

const Note = ({ words = '', title }: { readonly words: string | undefined; readonly title: string }) =>
  words === '' ? null : (
    <aside class="note">
      <strong>{title}</strong> {words}
    </aside>
  );

/** The record, and a rematch with the same seats. */
const Actions = () => {
  const desk = useDesk();
  const { own, table } = useParts();
  const [failed, setFailed] = useState('');
  const attempt = async (work: () => Promise<void>) => {
    setFailed('');
    await work().catch((error: unknown) => setFailed(error instanceof Error ? error.message : String(error)));
  };
  const known = keyringOf(desk.session.table);
  const key = known.key ?? known.hostKey;
  return (
    <section class="end-actions">
      {key !== undefined && (
        <button type="button" class="button" onClick={() => void attempt(() => download(desk.session.table, key))}>
          <Sign name="download" /> {t('end.record')}
        </button>
      )}
      {table.rematch === '' && own.host && (
        <button type="button" class="seal-button" onClick={() => void attempt(() => askRematch(desk))}>
          <Sign name="rotate-ccw" /> {t('end.rematch')}
        </button>
      )}
      {table.rematch !== '' && (
        <button type="button" class="seal-button" onClick={() => void attempt(() => comeOver(desk, table.rematch))}>
          <Sign name="rotate-ccw" /> {t('end.rematch.go')}
        </button>
      )}
      <p class="notice" role="alert">
        {failed}
      </p>
    </section>
  );
};

const download = async (table: string, key: string): Promise<void> => {
  const address = URL.createObjectURL(await fetchRecord(table, key));
  const link = document.createElement('a');
  link.href = address;
  link.download = `far-abroad-${table}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

const askRematch = async (desk: Desk): Promise<void> => {
  const ring = keyringOf(desk.session.table);
  const asking = desk.session.own.peek()?.person ? (ring.key ?? ring.hostKey) : (ring.hostKey ?? ring.key);
  const { table, code, hostKey } = await makeRematch(desk.session.table, asking ?? '');
  keep({ table, code, hostKey, scenario: desk.card.id });
  await comeOver(desk, table);
};

/** With the key of this table one gets the key of the next. */
const comeOver = async (desk: Desk, table: string): Promise<void> => {
  const { key: old } = keyringOf(desk.session.table);
  if (old !== undefined && keyringOf(table).key === undefined) {
    const { key, role } = await rejoin(table, old);
    keep({ table, key, role, scenario: desk.card.id });
  }
  go(`/t/${keyringOf(table).code ?? table}`);
};

const Ledger = ({ told }: { readonly told: Debrief }) => {
  const { card } = useParts();
  if (card.ledgers.length === 0) return null;
  return (
    <section aria-labelledby="end-ledger">
      <h2 id="end-ledger">{t('end.ledger')}</h2>
      {told.ledger.length === 0 && <p>{t('end.ledger.none')}</p>}
      <dl class="by-turn">
        {told.ledger.map(({ turn, lines }) => (
          <div key={turn}>
            <dt>{t('end.turn', { turn })}</dt>
            {lines.map((line, index) => (
              <dd key={`${index} ${line}`}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
};

const Promises = ({ told }: { readonly told: Debrief }) => (
  <section aria-labelledby="promises">
    <h2 id="promises">{t('end.promises')}</h2>
    {told.promises.length === 0 && <p>{t('end.promises.none')}</p>}
    <ul class="plain">
      {told.promises.map(({ words, status, kept }, index) => (
        <li key={`${index} ${words}`} data-status={kept}>
          {words} <span class="stamp">{status}</span>
        </li>
      ))}
    </ul>
  </section>
);

const Turns = ({ told }: { readonly told: Debrief }) => {
  const { end } = useParts();
  const titles = new Map(told.past.map(({ turn, title, dates }) => [turn, `${title}, ${dates}`]));
  return (
    <section aria-labelledby="turns">
      <h2 id="turns">{t('end.turns')}</h2>
      {(end?.reports ?? [])
        .filter(({ turn }) => turn > 0)
        .map(report => (
          <details key={report.turn} class="paper past">
            <summary>
              {t('end.turn', { turn: report.turn })} {titles.get(report.turn)}
            </summary>
            <RevealWords report={wireReport(report)} />
          </details>
        ))}
    </section>
  );
};

const History = ({ told }: { readonly told: Debrief }) => {
  const { card } = useParts();
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('end.history')}</h2>
      <p>{t('end.history.about')}</p>
      {told.history !== '' && <p class="story">{told.history}</p>}
      {told.past
        .filter(({ notes }) => notes.length > 0)
        .map(({ turn, title, dates, notes }) => (
          <details key={turn}>
            <summary>
              {t('end.turn', { turn })} {title}, {dates}
            </summary>
            <dl class="notes">
              {notes.map(note => (
                <div key={note.title}>
                  <dt>{note.title}</dt>
                  <dd>{note.history || note.source}</dd>
                </div>
              ))}
            </dl>
          </details>
        ))}
      {card.texts.after.length > 0 && (
        <>
          <h3>{t('end.after')}</h3>
          <ul class="plain">
            {card.texts.after.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

const Questions = () => {
  const { card } = useParts();
  if (card.texts.questions.length === 0) return null;
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{t('end.questions')}</h2>
      <ol class="questions">
        {card.texts.questions.map(question => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </section>
  );
};
