import type { Problem } from '../problem.ts';
import type { Rules } from '../schema/rules.ts';
import { lineOf, type Path, placeOfKey, placeOfValue, type Source } from '../source.ts';

/** Sections of the rules whose entries have ids of their own. Moves and deals are one section in all but the file. */
export const SECTIONS = ['roles', 'tracks', 'places', 'ledgers', 'moves', 'events', 'upkeep', 'endings'] as const;
export type Section = (typeof SECTIONS)[number];

/** What an id was found to be: its index in the compiled list, and where it is declared. */
export interface Declared {
  readonly index: number;
  readonly path: Path;
}

export type Ids = Readonly<Record<Section, ReadonlyMap<string, Declared>>>;

/** A scenario on the bench: what was written, what its ids mean, and all that was found wrong so far. */
export interface Work {
  readonly rules: Rules;
  readonly source: Source;
  readonly ids: Ids;
  readonly domains: readonly string[];
  readonly theatres: readonly string[];
  readonly turns: number;
  readonly slots: number;
  readonly problems: Problem[];
  /** Dotted paths of values that did not fit and were cut out: reported, and no reason to report more. */
  readonly misfits: ReadonlySet<string>;
}

export const isMisfit = (work: Work, path: Path): boolean => work.misfits.has(dotted(path));

export const errorAt = (work: Pick<Work, 'source' | 'problems'>, path: Path, message: string): void => {
  work.problems.push({ ...placeOfValue(work.source, path), severity: 'error', message });
};

export const errorAtKey = (work: Pick<Work, 'source' | 'problems'>, path: Path, message: string): void => {
  work.problems.push({ ...placeOfKey(work.source, path), severity: 'error', message });
};

export const warnAt = (work: Pick<Work, 'source' | 'problems'>, path: Path, message: string): void => {
  work.problems.push({ ...placeOfValue(work.source, path), severity: 'warning', message });
};

/** `moves.arms.luck[0].chance` */
export const dotted = (path: Path): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');

/** ` (line 52)` for the note behind a name that is near. */
export const lineNote =
  (work: Pick<Work, 'source'>, ids: ReadonlyMap<string, Declared>) =>
  (found: string): string => {
    const declared = ids.get(found);
    return declared === undefined ? '' : ` (line ${lineOf(work.source, declared.path)})`;
  };

/** The entries of a section that may be missing. */
export const entriesOf = <T>(section: Readonly<Record<string, T>> | undefined): readonly (readonly [string, T])[] =>
  Object.entries(section ?? {});
