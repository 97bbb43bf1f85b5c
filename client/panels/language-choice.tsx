import { Sign } from '../icons/icon.tsx';
import { LANGUAGES, speak } from '../text/languages.ts';
import { language, t } from '../text/words.ts';

/** The languages, each under its own name; choosing one changes nothing but the words. */
export const LanguageChoice = () => (
  <label class="language">
    <span class="unseen">{t('menu.language')}</span>
    <Sign name="languages" />
    <select value={language.value} onChange={event => void speak(event.currentTarget.value)}>
      {Object.entries(LANGUAGES).map(([name, own]) => (
        <option key={name} value={name} lang={name}>
          {own}
        </option>
      ))}
    </select>
    <Sign name="chevron-down" size={16} />
  </label>
);
