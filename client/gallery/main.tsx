import { effect } from '@preact/signals';
import { render } from 'preact';
import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/forms.css';
import '../styles/sheets.css';
import '../styles/home.css';
import '../styles/lobby.css';
import './gallery.css';
import { type Edition, edition, turnLights } from '../panels/edition.ts';
import { fetchTableWords, preferredLanguage, speak } from '../text/languages.ts';
import { language } from '../text/words.ts';
import { answerHere } from './answers.ts';
import { Catalogue } from './catalogue.tsx';
import { SCENES } from './scenes.ts';

declare global {
  interface Window {
    /** Shows what stands there by another light and in another language. */
    look?: (edition: Edition, language: string) => Promise<void>;
  }
}

window.look = async (wanted, spoken) => {
  await speak(spoken);
  if (wanted !== edition.peek()) turnLights();
};

/**
 * `?scene=orders` shows one scene alone, without it all of them stand in frames. `&edition=day` and `&lang=ru` choose how.
 * Everything is made up: a game that bots play, always the same.
 */
const begin = async (root: HTMLElement) => {
  answerHere();
  const asked = new URLSearchParams(location.search);
  await speak(preferredLanguage());
  await fetchTableWords();
  if ((asked.get('edition') ?? 'night') !== edition.peek()) turnLights();
  const scene = SCENES.find(({ id }) => id === asked.get('scene'));
  render(scene ? scene.show() : <Catalogue scenes={SCENES} />, root);
};

effect(() => {
  document.documentElement.lang = language.value;
});

const root = document.getElementById('app');
if (root) void begin(root);
