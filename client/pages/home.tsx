import { useEffect } from 'preact/hooks';
import { Picture, Sign } from '../icons/icon.tsx';
import { joinCode } from '../model/join-code.ts';
import { Globe } from '../panels/globe.tsx';
import { goHere } from '../panels/route.ts';
import { language, t } from '../text/words.ts';
import { message, working } from './attempt.ts';
import { FrontPage } from './front-page.tsx';
import { chosenScenario, loadScenarios, scenarios } from './library.ts';
import { Masthead } from './masthead.tsx';
import { joinByCode, playNow } from './opening.ts';
import { useScenarioCard } from './scenario-card.ts';
import { ScenarioChoice } from './scenario-choice.tsx';
import { YourTables } from './your-tables.tsx';

/** The first page: the cabinet room, what this is, and the three ways in. */
export const HomePage = () => {
  useEffect(() => {
    message.value = '';
  }, []);
  useEffect(() => {
    void loadScenarios();
  }, [language.value]);
  return (
    <div class="home room">
      <Chart />
      <Masthead />
      <main>
        <div class="welcome">
          <h1>{t('app.name')}</h1>
          <p class="lead">{t('app.sentence')}</p>
          <p class="notice" role="alert">
            {message.value}
          </p>
          <FirstLesson />
          <ScenarioChoice />
          <PlayNow />
          <div class="ways">
            <JoinByCode />
            <NewTable />
          </div>
          <YourTables />
        </div>
        <FrontPage />
      </main>
      <footer class="foot">
        <a href="/credits" onClick={goHere}>
          {t('home.credits')}
        </a>
      </footer>
    </div>
  );
};

/** The chart of the scenario that is chosen. Its words are fetched now, and are there when the game begins. */
const Chart = () => {
  const scenario = chosenScenario.value?.id;
  const card = useScenarioCard({ scenario, hash: '' }, () => undefined);
  return <Globe scenario={scenario ?? ''} names={card?.id === scenario ? (card?.texts.places ?? {}) : {}} />;
};

const PlayNow = () => (
  <p class="play-now">
    <button type="button" class="seal-button" disabled={working.value} onClick={() => void playNow()}>
      <Picture name="wax-seal" size={30} /> {t(working.value ? 'home.making' : 'home.playNow')}
    </button>
    <span>{t('home.playNow.about')}</span>
  </p>
);

/** For somebody who has never played: the scenario that teaches. */
const FirstLesson = () => {
  const line = scenarios.value?.find(({ lessons }) => lessons > 0);
  if (!line) return null;
  return (
    <p class="first-lesson">
      <span>{t('home.lesson.about')}</span>
      <button type="button" class="button" disabled={working.value} onClick={() => void playNow(line)}>
        {t('home.lesson')} <Sign name="arrow-right" size={18} />
      </button>
    </p>
  );
};

const NewTable = () => (
  <a class="way new paper" href="/?new" onClick={goHere}>
    <strong>{t('home.newTable')}</strong>
    <span>{t('home.newTable.about')}</span>
    <Sign name="arrow-right" size={24} />
  </a>
);

const JoinByCode = () => (
  <form
    class="way join paper"
    onSubmit={event => {
      event.preventDefault();
      void joinByCode(String(new FormData(event.currentTarget).get('code') ?? ''));
    }}
  >
    <strong>{t('home.join')}</strong>
    <span id="join-about">{t('home.join.about')}</span>
    <span class="join-line">
      <input
        class="code"
        name="code"
        aria-label={t('home.code')}
        aria-describedby="join-about"
        required
        minLength={4}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        onPaste={event => {
          event.preventDefault();
          event.currentTarget.value = joinCode(event.clipboardData?.getData('text') ?? '');
        }}
      />
      <button type="submit" class="button on-paper" disabled={working.value}>
        {t('home.join.go')}
      </button>
    </span>
  </form>
);
