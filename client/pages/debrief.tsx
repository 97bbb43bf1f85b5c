import '../styles/play.css';
import '../styles/reveal.css';
import '../styles/end.css';
import '../styles/ribbon.css';
import '../styles/print.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SharedDebrief } from '../../shared/wire/http.ts';
import { fetchDebrief, HttpFailure } from '../net/http.ts';
import { whatIfAt } from '../net/what-if.ts';
import { PrintButton } from '../panels/debrief/actions.tsx';
import { Dossier } from '../panels/debrief/dossier.tsx';
import { goHere } from '../panels/route.ts';
import { Waiting } from '../panels/waiting.tsx';
import { t } from '../text/words.ts';
import { Masthead } from './masthead.tsx';
import { useScenarioCard } from './scenario-card.ts';

/** At a table and at an address of its own the debrief is one piece of code, which no player loads before the end. */
export { EndPage } from './end.tsx';

/** Everything under `/d/`: the debrief of a game that is over, for readers without a seat. */
export const DebriefPage = ({ token }: { readonly token: string }) => {
  const [shown, setShown] = useState<SharedDebrief | null>(null);
  const [failed, setFailed] = useState('');
  const fail = (error: Error) =>
    setFailed(error instanceof HttpFailure && error.code === 'no-such-debrief' ? t('end.shared.none') : error.message);
  useEffect(() => {
    fetchDebrief(token).then(setShown, fail);
  }, [token]);
  const whatIf = useMemo(() => whatIfAt({ token }), [token]);
  const card = useScenarioCard({ scenario: shown?.scenario, hash: shown?.hash ?? '' }, fail);
  useEffect(() => {
    if (card) document.title = `${card.texts.title} · ${t('app.name')}`;
  }, [card]);
  if (!shown || !card) return failed === '' ? <Waiting /> : <Nothing why={failed} />;
  return (
    <div class="end">
      <Masthead />
      <main>
        <p class="shared-note">{t('end.shared')}</p>
        <Dossier card={card} end={shown.end} mine={-1} whatIf={whatIf}>
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
