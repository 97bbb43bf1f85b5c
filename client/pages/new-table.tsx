import { useEffect, useState } from 'preact/hooks';
import type { BotStrength, Pace } from '../../shared/wire/http.ts';
import { goHere } from '../panels/route.ts';
import { language, t } from '../text/words.ts';
import { message, working } from './attempt.ts';
import { chosenScenario, loadScenarios } from './library.ts';
import { Masthead } from './masthead.tsx';
import { chosenFrom } from './new-table-form.ts';
import { MoreChoices } from './new-table-more.tsx';
import { openTable } from './opening.ts';
import { PaceChoice } from './pace-choice.tsx';
import { useScenarioCard } from './scenario-card.ts';
import { ScenarioChoice } from './scenario-choice.tsx';
import { SeatChoices } from './seat-choices.tsx';
import { StrengthChoice } from './strength-choice.tsx';

/** A table for friends or a class: what its host chooses. */
export const NewTablePage = () => {
  useEffect(() => {
    message.value = '';
  }, []);
  useEffect(() => {
    void loadScenarios();
  }, [language.value]);
  return (
    <div class="home setting">
      <Masthead />
      <main>
        <NewTableForm />
      </main>
    </div>
  );
};

const NewTableForm = () => {
  const [pace, setPace] = useState<Pace>('untimed');
  const [strength, setStrength] = useState<BotStrength>('steady');
  const card = useScenarioCard({ scenario: chosenScenario.value?.id, hash: '' }, error => {
    message.value = error.message;
  });
  return (
    <form
      class="new-table"
      onSubmit={event => {
        event.preventDefault();
        if (card) void openTable(chosenFrom(new FormData(event.currentTarget), card));
      }}
    >
      <header>
        <h1>{t('new.title')}</h1>
        <p class="lead">{t('home.newTable.about')}</p>
      </header>
      <div class="new-what">
        <ScenarioChoice />
        <PaceChoice pace={pace} onChoose={setPace} />
        <StrengthChoice strength={strength} onChoose={setStrength} />
      </div>
      {card && <SeatChoices card={card} />}
      {card && <MoreChoices card={card} />}
      <Actions ready={card !== null} />
    </form>
  );
};

const Actions = ({ ready }: { readonly ready: boolean }) => (
  <footer>
    <p class="notice" role="alert">
      {message.value}
    </p>
    <p class="row">
      <button type="submit" class="seal-button" disabled={working.value || !ready}>
        {t('new.make')}
      </button>
      <a class="button" href="/" onClick={goHere}>
        {t('new.back')}
      </a>
    </p>
  </footer>
);
