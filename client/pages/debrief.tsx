import '../styles/play.css';
import '../styles/reveal.css';
import '../styles/end.css';
import '../styles/ribbon.css';
import '../styles/print.css';
import { useEffect, useState } from 'preact/hooks';
import type { ScenarioCard, SharedDebrief } from '../../shared/wire/http.ts';
import { scenarioCard } from '../net/cards.ts';
import { fetchDebrief, HttpFailure } from '../net/http.ts';
import { PrintButton } from '../panels/debrief/actions.tsx';
import { Dossier } from '../panels/debrief/dossier.tsx';
import { goHere } from '../panels/route.ts';
import { Waiting } from '../panels/waiting.tsx';
import { language, t } from '../text/words.ts';
import { Masthead } from './masthead.tsx';

/** At a table and at an address of its own the debrief is one piece of code, which no player loads before the end. */
export { EndPage } from './end.tsx';

/** Everything under `/d/`: the debrief of a game that is over, for readers without a seat. */
export const DebriefPage = ({ token }: { readonly token: string }) => {
  const [shown, setShown] = useState<SharedDebrief | null>(null);
  const [card, setCard] = useState<ScenarioCard | null>(null);
  const [failed, setFailed] = useState('');
  const fail = (error: unknown) =>
    setFailed(error instanceof HttpFailure && error.code === 'no-such-debrief' ? t('end.shared.none') : String(error));
  useEffect(() => {
    fetchDebrief(token).then(setShown, fail);
  }, [token]);
  useEffect(() => {
    if (shown) scenarioCard(shown.scenario, language.value, shown.hash).then(setCard, fail);
  }, [shown, language.value]);
  useEffect(() => {
    if (card) document.title = `${card.texts.title} · ${t('app.name')}`;
  }, [card]);
  if (failed !== '') return <Nothing why={failed} />;
  if (!shown || !card) return <Waiting />;
  return (
    <div class="end">
      <Masthead />
      <main>
        <p class="shared-note">{t('end.shared')}</p>
        <Dossier card={card} end={shown.end} mine={-1}>
          <div class="end-actions">
            <PrintButton />
          </div>
        </Dossier>
      </main>
    </div>
  );
};

const Nothing = ({ why }: { readonly why: string }) => (
  <div class="home">
    <Masthead />
    <main>
      <h1 class="lead">{why}</h1>
      <p class="row">
        <a class="button" href="/" onClick={goHere}>
          {t('net.home')}
        </a>
      </p>
    </main>
  </div>
);
