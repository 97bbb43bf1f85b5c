import { useEffect } from 'preact/hooks';
import { later } from '../panels/later.tsx';
import { Waiting } from '../panels/waiting.tsx';
import { language, t } from '../text/words.ts';
import { HomePage } from './home.tsx';
import { address } from './route.ts';
import { routeOf } from './routes.ts';
import { TablePage } from './table.tsx';

const NewTablePage = later(async () => (await import('./new-table.tsx')).NewTablePage, Waiting);
const CreditsPage = later(async () => (await import('./credits.tsx')).CreditsPage, Waiting);

/** The page that the address names. */
export const App = () => {
  useEffect(() => {
    document.documentElement.lang = language.value;
    document.title = t('app.name');
  }, [language.value]);
  const route = routeOf(address.value);
  switch (route.kind) {
    case 'home':
      return <HomePage />;
    case 'new':
      return <NewTablePage />;
    case 'credits':
      return <CreditsPage />;
    case 'table':
      return <TablePage key={route.at} at={route.at} />;
  }
};
