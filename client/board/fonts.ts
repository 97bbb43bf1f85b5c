import { countryName, type LandNames, seaName } from '../text/chart.ts';
import type { BoardPlace } from './view.ts';

/** The face of everything measured, and of the seas in italics; `styles/fonts.css` brings them. */
export const DESK = '"Sofia Sans Condensed", "Arial Narrow", sans-serif';
export const SEA = 'italic 400 16px "Source Serif 4 Chart", Georgia, serif';

export const nameFont = (bold: boolean, compact: boolean): string =>
  `${bold ? 700 : 600} ${compact ? (bold ? 14.5 : 13.5) : bold ? 15.5 : 14.5}px ${DESK}`;

/** Fonts that must be there before the first paint, with the letters they are wanted for. */
export const fontsFor = (
  words: { readonly language: string; readonly lands?: LandNames; readonly places: readonly BoardPlace[] },
  names: { readonly seas: readonly string[]; readonly countries: readonly string[] },
): readonly (readonly [font: string, letters: string])[] => {
  const letters = (texts: readonly string[]) => texts.join('').replace(/\s/g, '');
  const labels = letters(words.places.map(({ label }) => label));
  const countries = names.countries.map(code => countryName(words.language, code, words.lands).toUpperCase());
  return [
    [`600 15px ${DESK}`, `${labels}${letters(countries)}0123456789`],
    [SEA, letters(names.seas.map(name => seaName(words.language, name)))],
  ];
};
