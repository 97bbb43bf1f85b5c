import { iconAuthors } from '../icons/authors.ts';
import { listed, t } from '../text/words.ts';
import { Masthead } from './masthead.tsx';

/** Whose work this stands on. */
export const CreditsPage = () => (
  <div class="home">
    <Masthead />
    <main class="credits">
      <h1>{t('credits.title')}</h1>
      <p>{t('credits.article')}</p>
      <p>{t('credits.map')}</p>
      <p>{t('credits.fonts')}</p>
      <p>{t('credits.icons', { authors: listed(iconAuthors) })}</p>
      <p>{t('credits.code')}</p>
    </main>
  </div>
);
