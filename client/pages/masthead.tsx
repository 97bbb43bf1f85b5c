import { Sign } from '../icons/icon.tsx';
import { edition, turnLights } from '../panels/edition.ts';
import { Emblem } from '../panels/emblem.tsx';
import { LanguageChoice } from '../panels/language-choice.tsx';
import { goHere } from '../panels/route.ts';
import { t } from '../text/words.ts';

/** The head of every page but the table's: the name, and the light switch. */
export const Masthead = () => (
  <header class="masthead">
    <a class="name" href="/" onClick={goHere}>
      <Emblem />
      <span>{t('app.name')}</span>
    </a>
    <span class="masthead-tools">
      <LanguageChoice />
      <LightSwitch />
    </span>
  </header>
);

const LightSwitch = () => (
  <button
    type="button"
    class="icon-button"
    aria-label={t(edition.value === 'night' ? 'menu.edition.day' : 'menu.edition.night')}
    onClick={turnLights}
  >
    <Sign name={edition.value === 'night' ? 'sun' : 'moon'} />
  </button>
);
