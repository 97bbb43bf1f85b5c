import type { Problem } from './problem.ts';

/** One file of a scenario, as it comes from a folder, an editor or an upload. */
export interface File {
  readonly name: string;
  readonly text: string;
}

export const baseName = ({ name }: Pick<File, 'name'>): string =>
  name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);

/** Where a value and its key stand in a file, as offsets; `parts` are its own keys or items. */
export interface Spot {
  readonly at: number;
  readonly end: number;
  readonly keyAt: number;
  readonly parts: ReadonlyMap<string, Spot> | null;
}

export type Path = readonly (string | number)[];

/** A file that has been read: plain values, and where each of them stands. */
export interface Source {
  readonly file: File;
  readonly value: unknown;
  readonly root: Spot;
  readonly lineStarts: readonly number[];
}

type Place = Pick<Problem, 'file' | 'line' | 'column'>;

/** Finds a value (or the nearest thing around it that is there). */
export const spotOf = (source: Source, path: Path): Spot => {
  let spot = source.root;
  for (const step of path) {
    const part = spot.parts?.get(String(step));
    if (part === undefined) return spot;
    spot = part;
  }
  return spot;
};

export const placeOfValue = (source: Source, path: Path): Place => placeAt(source, spotOf(source, path).at);

export const placeOfKey = (source: Source, path: Path): Place => placeAt(source, spotOf(source, path).keyAt);

/** `offset` counts inside the text that stands at `path`; a folded or escaped text answers its beginning. */
export const placeInText = (source: Source, path: Path, text: string, offset: number): Place =>
  placeAt(source, offsetInText(source, path, text, offset));

export const excerptInText = (source: Source, path: Path, text: string, offset: number): string =>
  excerptAt(source, offsetInText(source, path, text, offset));

const offsetInText = (source: Source, path: Path, text: string, offset: number): number => {
  const { at, end } = spotOf(source, path);
  const start = source.file.text.slice(at, end).indexOf(text);
  return start === -1 ? at : at + start + offset;
};

export const lineOf = (source: Source, path: Path): number => placeOfKey(source, path).line;

export const placeAt = ({ file, lineStarts }: Pick<Source, 'file' | 'lineStarts'>, offset: number): Place => {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lineStarts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return { file: file.name, line: low + 1, column: offset - lineStarts[low] + 1 };
};

export const lineStartsOf = (text: string): readonly number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

const WIDEST = 100;

/** The line around an offset with a caret below it. */
const excerptAt = (source: Source, offset: number): string => {
  const { line, column } = placeAt(source, offset);
  const start = source.lineStarts[line - 1];
  const from = start + Math.max(0, column - WIDEST);
  const end = source.file.text.indexOf('\n', offset);
  const shown = source.file.text
    .slice(from, Math.min(from + 2 * WIDEST, end === -1 ? source.file.text.length : end))
    .replace(/[\r\t]/g, ' ');
  return `${shown}\n${' '.repeat(offset - from)}^`;
};
