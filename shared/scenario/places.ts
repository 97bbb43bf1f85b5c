import { sort } from './files.ts';
import { parseFile } from './parse.ts';
import type { Problem } from './problem.ts';
import { type File, type Path, placeAt, type Source, type Spot } from './source.ts';

type Place = Pick<Problem, 'file' | 'line' | 'column'>;

/** Finds what a path names, where its writer can see it: in the words of a language if they are asked for, else in the rules. */
export const placesIn = (files: readonly File[]): ((path: Path, language?: string) => Place) => {
  const { rules, texts } = sort(files);
  const read = (file: File | null): Source | null => file && parseFile(file).source;
  const law = read(rules);
  const words = new Map(texts.map(({ language, file }) => [language, read(file)]));
  return (path, language) => {
    const said = words.get(language ?? '');
    if (said && deepest(said, path).depth === path.length) return placeOf(said, path);
    return law === null ? { file: rules?.name ?? '', line: 1, column: 1 } : placeOf(law, path);
  };
};

const placeOf = (source: Source, path: Path): Place => placeAt(source, deepest(source, path).spot.keyAt);

/** A deal stands in a section of its own, and is a move in all other respects. */
const deepest = (source: Source, path: Path): { readonly spot: Spot; readonly depth: number } => {
  const ways = path[0] === 'moves' ? [path, ['deals', ...path.slice(1)]] : [path];
  const found = ways.map(way => walk(source.root, way));
  return found.reduce((best, each) => (each.depth > best.depth ? each : best));
};

const walk = (root: Spot, path: Path): { readonly spot: Spot; readonly depth: number } => {
  let spot = root;
  for (const [depth, step] of path.entries()) {
    const part = spot.parts?.get(String(step));
    if (part === undefined) return { spot, depth };
    spot = part;
  }
  return { spot, depth: path.length };
};
