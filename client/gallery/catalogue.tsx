import { useState } from 'preact/hooks';
import { edition, turnLights } from '../panels/edition.ts';
import { LANGUAGES, PSEUDO } from '../text/languages.ts';
import type { Scene } from './scene.ts';

const SIZES = [
  [1366, 768],
  [390, 844],
  [320, 640],
] as const;

/** Every scene in a frame, at a size, in a language, by day or by night. */
export const Catalogue = ({ scenes }: { readonly scenes: readonly Scene[] }) => {
  const [size, setSize] = useState(0);
  const [language, setLanguage] = useState('en');
  const [width, height] = SIZES[size];
  return (
    <main class="catalogue">
      <h1>Far Abroad: gallery</h1>
      <form class="catalogue-choice">
        <Choice label="Size" value={size} onChoose={value => setSize(Number(value))}>
          {SIZES.map(([w, h], index) => [index, `${w} × ${h}`])}
        </Choice>
        <Choice label="Language" value={language} onChoose={setLanguage}>
          {[...Object.entries(LANGUAGES), [PSEUDO, 'Stretched']]}
        </Choice>
        <button type="button" class="button" onClick={turnLights}>
          {edition.value === 'night' ? 'Day edition' : 'Night desk'}
        </button>
      </form>
      <ul>
        {scenes.map(({ id, title }) => {
          const at = `?scene=${id}&edition=${edition.value}&lang=${language}`;
          return (
            <li key={id}>
              <h2>
                <a href={at}>{title}</a>
              </h2>
              <iframe key={at} src={at} title={title} width={width} height={height} loading="lazy" />
            </li>
          );
        })}
      </ul>
    </main>
  );
};

interface ChoiceProps {
  readonly label: string;
  readonly value: string | number;
  readonly onChoose: (value: string) => void;
  readonly children: readonly (readonly [value: string | number, words: string])[];
}

const Choice = ({ label, value, onChoose, children }: ChoiceProps) => (
  <label class="field">
    <span>{label}</span>
    <select value={value} onChange={event => onChoose(event.currentTarget.value)}>
      {children.map(([each, words]) => (
        <option key={each} value={each}>
          {words}
        </option>
      ))}
    </select>
  </label>
);
