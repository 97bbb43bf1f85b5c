import type { Problem } from '../problem.ts';
import { lineOf, type Path, type Source } from '../source.ts';
import { type Declared, errorAt, errorAtKey, type Ids, type Section } from './work.ts';

/** Ids travel as bytes, and a table must stay small enough for people to read. */
const LIMITS: Readonly<Record<Section, number>> = {
  roles: 12,
  tracks: 64,
  places: 100,
  ledgers: 12,
  moves: 200,
  events: 200,
  upkeep: 100,
  endings: 50,
};

const WORD = /^[A-Za-z][A-Za-z0-9_]{0,39}$/;

/** Words that expressions use themselves. */
const RESERVED = new Set(
  'turn last_turn target played times last happened signals asked given material domain min max abs clamp true false null in'.split(
    ' ',
  ),
);

interface Bench {
  readonly source: Source;
  readonly problems: Problem[];
}

/**
 * Numbers every id in the order of the file; checks how ids are spelt, that none stands twice and that there are not too many.
 * It reads the file as written: an entry that does not hold is still a name that others may use.
 */
export const idsOf = (bench: Bench): Ids => ({
  roles: declare(bench, 'roles', ['roles']),
  tracks: declare(bench, 'tracks', ['tracks']),
  places: declare(bench, 'places', ['places']),
  ledgers: declare(bench, 'ledgers', ['ledgers']),
  moves: declare(bench, 'moves', ['moves', 'deals']),
  events: declare(bench, 'events', ['events']),
  upkeep: declare(bench, 'upkeep', ['upkeep']),
  endings: declare(bench, 'endings', ['endings']),
});

const declare = (bench: Bench, name: Section, keys: readonly string[]): ReadonlyMap<string, Declared> => {
  const paths = keys.flatMap(key => [...(bench.source.root.parts?.get(key)?.parts?.keys() ?? [])].map(id => [key, id]));
  const declared = new Map<string, Declared>();
  const limit = LIMITS[name];
  for (const path of paths.slice(0, limit)) {
    const [, id] = path;
    const earlier = declared.get(id);
    if (earlier !== undefined) errorAtKey(bench, path, twice(bench, id, earlier.path));
    else declared.set(id, { index: declared.size, path });
    checkSpelling(bench, name, path);
  }
  if (paths.length > limit) errorAtKey(bench, paths[limit], tooMany(name, paths.length, limit));
  return declared;
};

const tooMany = (name: Section, count: number, limit: number): string =>
  `there are ${count} ${name === 'moves' ? 'moves and deals' : name}; the limit is ${limit}: leave some out.`;

const twice = (bench: Bench, id: string, earlier: Path): string =>
  `'${id}' is already a ${earlier[0] === 'deals' ? 'deal' : 'move'} (line ${lineOf(bench.source, earlier)}). ` +
  'An id is unique in its section; moves and deals are one section.';

/** Domains and theatres are listed at the top; `signals.DOMAIN` must be a name. */
export const checkWords = (bench: Bench, section: 'domains' | 'theatres', words: readonly string[] = []): void => {
  for (const [at, word] of words.entries()) {
    if (!WORD.test(word)) errorAt(bench, [section, at], misspelt(word));
    if (words.indexOf(word) < at)
      errorAt(bench, [section, at], `'${word}' is already among the ${section}: remove it.`);
  }
  const limit = LIMITS.ledgers;
  if (words.length > limit)
    errorAtKey(bench, [section], `there are ${words.length} ${section}; the limit is ${limit}.`);
};

const misspelt = (id: string): string =>
  `'${id}' is not an id: use up to 40 letters, digits and _, with a letter first, such as '${mended(id)}'.`;

const checkSpelling = (bench: Bench, name: Section, path: readonly string[]): void => {
  const [, id] = path;
  if (!WORD.test(id)) {
    errorAtKey(bench, path, misspelt(id));
  } else if ((name === 'tracks' || name === 'ledgers') && RESERVED.has(id)) {
    errorAtKey(bench, path, `'${id}' is a word of the expression language: choose another id, such as '${id}_track'.`);
  }
};

const mended = (id: string): string => {
  const word = id
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^[^A-Za-z]+|_+$/g, '')
    .slice(0, 40);
  return word === '' ? 'a_name' : word;
};
