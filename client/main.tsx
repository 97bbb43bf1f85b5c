import { render } from 'preact';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/forms.css';
import './styles/sheets.css';
import './styles/home.css';
import './styles/lobby.css';
import './panels/edition.ts';
import { App } from './pages/app.tsx';
import { preferredLanguage, speak } from './text/languages.ts';

/** After a language's words could not be fetched, ms. */
const TRIES_AGAIN = 2_000;

const begin = async (root: HTMLElement) => {
  while (!(await speak(preferredLanguage()))) await new Promise(again => setTimeout(again, TRIES_AGAIN));
  render(<App />, root);
};

const root = document.getElementById('app');
if (root) void begin(root);
