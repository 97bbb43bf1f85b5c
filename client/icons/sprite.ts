import { readFileSync } from 'node:fs';
import { nearest } from '../../shared/scenario/nearest.ts';
import { NO_PICTURE, PICTURES, SIGNS } from './names.ts';
import { roundPath } from './round.ts';

const packageFile = (path: string): string =>
  readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8');

const signSymbol = (name: string): string => {
  const drawing = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(packageFile(`lucide-static/icons/${name}.svg`))?.[1] ?? '';
  const inner = drawing.replace(/\s+/g, ' ').replaceAll(' />', '/>').replaceAll('> <', '><').trim();
  return `<symbol id="sign-${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${inner}</symbol>`;
};

/** Every picture of Game Icons: its name and its one path in a box of 512. */
export const readPictures = (): ReadonlyMap<string, string> => {
  const set: { icons: Record<string, { body: string }>; aliases?: Record<string, { parent: string }> } = JSON.parse(
    packageFile('@iconify-json/game-icons/icons.json'),
  );
  const paths = new Map(
    Object.entries(set.icons).map(([name, { body }]) => [name, / d="([^"]*)"/.exec(body)?.[1] ?? ''] as const),
  );
  for (const [name, { parent }] of Object.entries(set.aliases ?? {})) paths.set(name, paths.get(parent) ?? '');
  return paths;
};

export interface Sprite {
  readonly svg: string;
  /** Names of pictures in it, sorted. */
  readonly pictures: readonly string[];
  /** A sentence for each picture that a scenario names and Game Icons has not. */
  readonly problems: readonly string[];
}

/** One SVG of symbols with what is used and nothing else. @param named - pictures that the scenarios name */
export const spriteOf = (named: readonly string[]): Sprite => {
  const paths = readPictures();
  const wanted = [...new Set([...PICTURES, ...named])].sort();
  const pictures = wanted.filter(name => paths.has(name));
  const symbols = pictures.map(
    name =>
      `<symbol id="picture-${name}" viewBox="0 0 512 512" fill="currentColor"><path d="${roundPath(paths.get(name) ?? '')}"/></symbol>`,
  );
  const problems = wanted
    .filter(name => !paths.has(name))
    .map(name => `icon '${name}' is not in Game Icons: use '${nearest(name, paths.keys()) ?? NO_PICTURE}'`);
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg">${[...SIGNS.map(signSymbol), ...symbols].join('\n')}</svg>`,
    pictures,
    problems,
  };
};
