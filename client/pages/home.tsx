import { useEffect } from 'preact/hooks';
import { Picture, Sign } from '../icons/icon.tsx';
import { Globe } from '../panels/globe.tsx';
import { language, t } from '../text/words.ts';
import { chosenScenario, loadScenarios, scenarios } from './library.ts';
import { Masthead } from './masthead.tsx';
import { joinByCode, message, playNow, working } from './opening.ts';
import { goHere } from './route.ts';
import { YourTables } from './your-tables.tsx';

/** The first page: what this is, and the three ways in. */
export const HomePage = () => {
  useEffect(() => {
    message.value = '';
  }, []);
  useEffect(() => {
    void loadScenarios();
  }, [language.value]);
  return (
    <div class="home">
      <Masthead />
      <main>
        <Globe />
        <h1>{t('app.name')}</h1>
        <p class="lead">{t('app.sentence')}</p>
        <p class="notice" role="alert">
          {message.value}
        </p>
        <div class="ways">
          <PlayNow />
          <a class="way paper" href="/?new" onClick={goHere}>
            <Picture name="scroll-quill" size={40} />
            <strong>{t('home.newTable')}</strong>
            <span>{t('home.newTable.about')}</span>
            <span class="button on-paper" aria-hidden="true">
              {t('home.newTable')}
            </span>
          </a>
          <JoinByCode />
        </div>
        <YourTables />
      </main>
      <footer class="foot">
        <a href="/credits" onClick={goHere}>
          {t('home.credits')}
        </a>
      </footer>
    </div>
  );
};

const PlayNow = () => (
  <div class="way paper first">
    <Picture name="wax-seal" size={40} />
    <strong>{t('home.playNow')}</strong>
    <span>{t('home.playNow.about')}</span>
    <ScenarioChoice />
    <button type="button" class="seal-button" disabled={working.value} onClick={() => void playNow()}>
      <Sign name="play" /> {t(working.value ? 'home.making' : 'home.playNow')}
    </button>
  </div>
);

/** Stands only where there is a choice. */
export const ScenarioChoice = () => {
  const list = scenarios.value ?? [];
  if (list.length < 2) return null;
  return (
    <label class="field">
      <span>{t('home.scenario')}</span>
      <select value={chosenScenario.value?.id} onChange={event => chosenScenario.choose(event.currentTarget.value)}>
        {list.map(({ id, title, turns, roles }) => (
          <option key={id} value={id}>
            {`${title} · ${t('home.turns', { n: turns })} · ${t('home.seats', { n: roles.length })}`}
          </option>
        ))}
      </select>
    </label>
  );
};

const JoinByCode = () => (
  <form
    class="way paper"
    onSubmit={event => {
      event.preventDefault();
      void joinByCode(String(new FormData(event.currentTarget).get('code') ?? ''));
    }}
  >
    <Picture name="shaking-hands" size={40} />
    <strong>{t('home.join')}</strong>
    <span>{t('home.join.about')}</span>
    <label class="field">
      <span>{t('home.code')}</span>
      <input
        class="code"
        name="code"
        required
        minLength={4}
        maxLength={12}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
      />
    </label>
    <button type="submit" class="button on-paper" disabled={working.value}>
      {t('home.join.go')}
    </button>
  </form>
);
