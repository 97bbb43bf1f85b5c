import { iconAuthors } from '../icons/authors.ts';
import { Picture } from '../icons/icon.tsx';
import { listed, t } from '../text/words.ts';
import { Masthead } from './masthead.tsx';

/** Each family sets its own name. */
const FAMILIES = [
  ['press', 'Playfair Display'],
  ['page', 'Source Serif 4'],
  ['desk', 'Sofia Sans Condensed'],
  ['wire', 'IBM Plex Mono'],
] as const;

/** Whose work this stands on. */
export const CreditsPage = () => (
  <div class="home setting">
    <Masthead />
    <main>
      <article class="credits paper">
        <h1>{t('credits.title')}</h1>
        <Credit picture="newspaper" words={t('credits.article')} />
        <Credit picture="radar-sweep" words={t('credits.map')} />
        <Credit picture="wax-seal" words={t('credits.icons', { authors: listed(iconAuthors) })} />
        <Credit picture="scroll-quill" words={t('credits.fonts')} />
        <ul class="specimens" aria-hidden="true">
          {FAMILIES.map(([voice, family]) => (
            <li key={voice} class={voice}>
              {family}
            </li>
          ))}
        </ul>
        <Credit picture="shaking-hands" words={t('credits.code')} />
      </article>
    </main>
  </div>
);

const Credit = ({ picture, words }: { readonly picture: string; readonly words: string }) => (
  <div class="credit">
    <span class="screened">
      <Picture name={picture} size={40} />
    </span>
    <p>{words}</p>
  </div>
);
