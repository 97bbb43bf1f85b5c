import { Picture } from '../icons/icon.tsx';
import { t } from '../text/words.ts';

const STEPS = [
  ['seal', 'wax-seal'],
  ['open', 'scroll-unfurled'],
  ['move', 'radar-sweep'],
  ['answer', 'shaking-hands'],
] as const;

/** The newspaper on the desk: how a game goes, for somebody who has never seen one. */
export const FrontPage = () => (
  <aside class="front-page paper" aria-labelledby="how">
    <p class="front-name" aria-hidden="true">
      {t('home.paper')}
    </p>
    <p class="dateline" aria-hidden="true">
      <span>{t('home.paper.edition')}</span>
      <span>{t('home.paper.price')}</span>
    </p>
    <h2 class="unseen" id="how">
      {t('home.how')}
    </h2>
    <ol>
      {STEPS.map(([step, picture]) => (
        <li key={step}>
          <span class="screened">
            <Picture name={picture} size={34} />
          </span>
          <h3>{t(`home.how.${step}`)}</h3>
          <p>{t(`home.how.${step}.about`)}</p>
        </li>
      ))}
    </ol>
  </aside>
);
