import { t } from '../text/words.ts';

/** Stands where something is still being fetched. */
export const Waiting = () => (
  <p class="waiting" role="status">
    {t('home.loading')}
  </p>
);
