import type { z } from 'zod';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { type Path, placeOfKey, placeOfValue, type Source } from '../source.ts';
import { keysAt } from './keys.ts';
import { cut, has, rename, valueAt } from './tree.ts';
import { dotted } from './work.ts';

type Issue = z.core.$ZodIssue;

/** Problems of shape that are shown for one file. */
const MOST_ISSUES = 200;
const MOST_KEYS = 20;
/** What does not fit is cut out; then what misses that; a scenario nests no deeper. */
const ROUNDS = 6;

/** What was read of a file. */
interface Shaped<T> {
  /** The values as far as they have the right shape, `null` when too little is left. */
  readonly value: T | null;
  readonly problems: readonly Problem[];
  /** Dotted paths of values that were cut out: nothing may be concluded from their absence. */
  readonly misfits: ReadonlySet<string>;
}

/** Holds a file against its schema. What does not fit is reported and cut out, so that the rest can be checked as well. */
export const shape = <T>(source: Source, schema: z.ZodType<T>): Shaped<T> => {
  const first = schema.safeParse(source.value);
  if (first.success) return { value: first.data, problems: [], misfits: new Set() };
  const rest: unknown = structuredClone(source.value);
  const strangers = first.error.issues.flatMap(issue => strangersOf(source, schema, rest, issue));
  const issues = schema.safeParse(rest).error?.issues ?? [];
  const problems = [...strangers, ...issues.map(issue => misfit(source, rest, issue))].slice(0, MOST_ISSUES);
  const misfits = new Set(issues.map(issue => dotted(pathOf(issue))));
  return { value: withoutMisfits(rest, schema), problems, misfits };
};

const pathOf = (issue: Issue): Path => issue.path as Path;

/** Reports unknown keys. One that is nearly a known key is taken for it from here on; the others are cut out. */
const strangersOf = (source: Source, schema: z.ZodType, rest: unknown, issue: Issue): readonly Problem[] => {
  if (issue.code !== 'unrecognized_keys') return [];
  const path = pathOf(issue);
  const known = keysAt(schema, path);
  const found = issue.keys.slice(0, MOST_KEYS).map(key => stranger(source, known, path, key));
  for (const [index, key] of issue.keys.entries()) {
    const meant = found[index]?.meant;
    if (meant && !has(rest, [...path, meant])) rename(rest, [...path, key], meant);
    else cut(rest, [...path, key]);
  }
  return found.map(({ problem }) => problem);
};

const stranger = (source: Source, known: readonly string[], path: Path, key: string) => {
  const meant = nearest(key, known);
  const owner = path.length === 0 ? 'the file' : dotted(path);
  const remedy = isRestOfText(key, valueAt(source.value, [...path, key]))
    ? IN_QUOTES
    : meant === null
      ? `It may have: ${known.join(', ')}.`
      : `Did you mean '${meant}'?`;
  const message = `${owner} has no key '${key}'. ${remedy}`;
  const problem: Problem = { ...placeOfKey(source, [...path, key]), severity: 'error', message };
  return { meant, problem };
};

/** `{ title: Clouds, and no rain }` is a title and a key without a value. */
const isRestOfText = (key: string, value: unknown): boolean => value === null && key.trim().includes(' ');

const IN_QUOTES = 'Is it the rest of a text? A text with a comma stands in quotes between braces.';

const misfit = (source: Source, rest: unknown, issue: Issue): Problem => {
  const path = pathOf(issue);
  const value = valueAt(rest, path);
  const place = value === undefined ? placeOfKey(source, path) : placeOfValue(source, path);
  return { ...place, severity: 'error', message: value === undefined ? missing(path) : wrongType(path, issue, value) };
};

/** Cuts misfits until the rest fits; an entry that misses what it needs is cut out whole. */
const withoutMisfits = <T>(rest: unknown, schema: z.ZodType<T>): T | null => {
  for (let round = 0; round < ROUNDS; round++) {
    const parsed = schema.safeParse(rest);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      const path = pathOf(issue);
      cut(rest, has(rest, path) ? path : path.slice(0, -1));
    }
  }
  return null;
};

const missing = (path: Path): string => {
  const owner = path.length === 1 ? 'the file' : dotted(path.slice(0, -1));
  return `${owner} needs '${path[path.length - 1]}': add it.`;
};

const wrongType = (path: Path, issue: Issue, value: unknown): string => {
  const what = path.length === 0 ? 'the file' : dotted(path);
  const expected =
    issue.message.startsWith('Invalid') || issue.message.startsWith('Too') ? 'of another kind' : issue.message;
  const rest = isRestOfText(String(path[path.length - 1]), value) ? ` ${IN_QUOTES}` : '';
  return `${what} must be ${expected}, but is ${shown(value)}.${rest}`;
};

const SHOWN = 60;

const shown = (value: unknown): string => {
  if (value === null) return 'empty';
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return 'a map';
  const text = String(value);
  return JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
};
