import { useEffect } from 'preact/hooks';
import { later } from '../panels/later.tsx';
import { address } from '../panels/route.ts';
import { Waiting } from '../panels/waiting.tsx';
import { fetchTableWords } from '../text/languages.ts';
import { language, t } from '../text/words.ts';
import { HomePage } from './home.tsx';
import { type Route, routeOf } from './routes.ts';
import { TablePage } from './table.tsx';

const NewTablePage = later(async () => (await import('./new-table.tsx')).NewTablePage, Waiting);
const CreditsPage = later(async () => (await import('./credits.tsx')).CreditsPage, Waiting);

const DebriefPage = later(async () => {
  const [{ DebriefPage }] = await Promise.all([import('./debrief.tsx'), fetchTableWords()]);
  return DebriefPage;
}, Waiting);

/** What the browser's tab says; a table adds its scenario once it is known. */
const titleOf = ({ kind }: Route): string => {
  switch (kind) {
    case 'home':
      return t('home.title');
    case 'new':
      return `${t('new.title')} · ${t('app.name')}`;
    case 'credits':
      return `${t('credits.title')} · ${t('app.name')}`;
    case 'table':
    case 'debrief':
      return t('app.name');
  }
};

/** The page that the address names. */
export const App = () => {
  const route = routeOf(address.value);
  useEffect(() => {
    document.documentElement.lang = language.value;
    document.title = titleOf(route);
  }, [language.value, route.kind]);
  switch (route.kind) {
    case 'home':
      return <HomePage />;
    case 'new':
      return <NewTablePage />;
    case 'debrief':
      return <DebriefPage key={route.token} token={route.token} />;
    case 'credits':
      return <CreditsPage />;
    case 'table':
      return <TablePage key={route.at} at={route.at} />;
  }
};
