import { render } from 'preact';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/forms.css';
import './styles/sheets.css';
import './styles/home.css';
import './styles/lobby.css';
import './pages/edition.ts';
import { App } from './pages/app.tsx';

const root = document.getElementById('app');
if (root) render(<App />, root);
