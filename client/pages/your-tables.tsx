import { useState } from 'preact/hooks';
import { Sign } from '../icons/icon.tsx';
import { forget, keyrings } from '../net/keys.ts';
import { goHere } from '../panels/route.ts';
import { t } from '../text/words.ts';
import { scenarios } from './library.ts';

const SHOWN = 6;

/** Tables whose keys this browser holds. */
export const YourTables = () => {
  const [rings, setRings] = useState(keyrings);
  const known = rings.filter(({ key, hostKey }) => key !== undefined || hostKey !== undefined).slice(0, SHOWN);
  if (known.length === 0) return null;
  const titleOf = (scenario = '') => scenarios.value?.find(({ id }) => id === scenario);
  return (
    <section class="your-tables" aria-labelledby="your-tables">
      <h2 id="your-tables">{t('home.yourTables')}</h2>
      <ul>
        {known.map(({ table, code = table, role, scenario }) => {
          const line = titleOf(scenario);
          const seat = line?.roles.find(({ id }) => id === role)?.title;
          return (
            <li key={table}>
              <a href={`/t/${code}`} onClick={goHere}>
                <span class="code">{code}</span> {line?.title ?? ''}{' '}
                <small>{seat ? t('home.yourTables.as', { role: seat }) : t('home.yourTables.host')}</small>
              </a>
              <button
                type="button"
                class="icon-button"
                aria-label={t('home.yourTables.forget', { table: code })}
                onClick={() => {
                  forget(table);
                  setRings(keyrings());
                }}
              >
                <Sign name="x" />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
