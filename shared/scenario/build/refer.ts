import { didYouMean } from '../nearest.ts';
import type { Path } from '../source.ts';
import { type Declared, dotted, errorAt, lineNote, type Section, type Work } from './work.ts';

const KINDS: Readonly<Record<Section, string>> = {
  roles: 'role',
  tracks: 'track',
  places: 'place',
  ledgers: 'ledger',
  moves: 'move or deal',
  events: 'event',
  upkeep: 'upkeep rule',
  endings: 'ending',
};

/** The index of an id that is named somewhere; -1 when it is not declared (which is then reported) or not given. */
export const indexOf = (work: Work, section: Section, id: string | undefined, path: Path): number => {
  if (id === undefined) return -1;
  const declared = work.ids[section].get(id);
  if (declared !== undefined) return declared.index;
  errorAt(work, path, undeclared(work, section, id, path));
  return -1;
};

const undeclared = (work: Work, section: Section, id: string, path: Path): string => {
  const ids: ReadonlyMap<string, Declared> = work.ids[section];
  const near = didYouMean(id, ids.keys(), lineNote(work, ids)) || ` Declare it under ${section}.`;
  return `${dotted(path)} names the ${KINDS[section]} '${id}', which is not declared.${near}`;
};

/** The indexes of a list of ids, each once; what is not declared is left out. */
export const indexesOf = (
  work: Work,
  section: Section,
  ids: readonly string[] | undefined,
  path: Path,
): readonly number[] => {
  const found = (ids ?? []).map((id, at) => indexOf(work, section, id, [...path, at]));
  return [...new Set(found)].filter(index => index !== -1);
};

/** The index of a word that the scenario lists at its top, such as a domain. */
export const indexOfWord = (
  work: Work,
  words: 'domains' | 'theatres',
  word: string | undefined,
  path: Path,
): number => {
  if (word === undefined) return -1;
  const index = work[words].indexOf(word);
  const near = didYouMean(word, work[words]);
  if (index === -1)
    errorAt(
      work,
      path,
      `${dotted(path)} is '${word}', which is not among the ${words}.${near} They are ${work[words].join(', ')}.`,
    );
  return index;
};
