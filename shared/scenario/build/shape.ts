import type { z } from 'zod';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { type Path, placeOfKey, placeOfValue, type Source } from '../source.ts';
import { dotted } from './work.ts';

type Issue = z.core.$ZodIssue;

/** Problems of shape that are shown for one file. */
const MOST_ISSUES = 200;
const MOST_KEYS = 20;

/** What was read of a file: its values as far as they have the right shape, `null` when too little is left. */
export interface Shaped<T> {
  readonly value: T | null;
  readonly problems: readonly Problem[];
}

/** Holds a file against its schema. What does not fit is reported and cut out, so that the rest can be checked as well. */
export const shape = <T>(source: Source, schema: z.ZodType<T>): Shaped<T> => {
  const first = schema.safeParse(source.value);
  if (first.success) return { value: first.data, problems: [] };
  const { issues } = first.error;
  const problems = issues.flatMap(issue => problemsOf(source, schema, issue)).slice(0, MOST_ISSUES);
  return { value: withoutMisfits(source.value, schema, issues), problems };
};

const problemsOf = (source: Source, schema: z.ZodType, issue: Issue): readonly Problem[] => {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, MOST_KEYS).map(key => unknownKey(source, keysAt(schema, path), path, key));
  const value = at(source.value, path);
  const place = value === undefined ? placeOfKey(source, path) : placeOfValue(source, path);
  return [
    { ...place, severity: 'error', message: value === undefined ? missing(path) : wrongType(path, issue, value) },
  ];
};

const unknownKey = (source: Source, known: readonly string[], path: Path, key: string): Problem => {
  const owner = path.length === 0 ? 'the file' : dotted(path);
  const near = didYouMean(key, known);
  const remedy = near === '' ? ` It may have: ${known.join(', ')}.` : near;
  return {
    ...placeOfKey(source, [...path, key]),
    severity: 'error',
    message: `${owner} has no key '${key}'.${remedy}`,
  };
};

const missing = (path: Path): string => {
  const owner = path.length === 1 ? 'the file' : dotted(path.slice(0, -1));
  return `${owner} needs '${path[path.length - 1]}': add it.`;
};

const wrongType = (path: Path, issue: Issue, value: unknown): string => {
  const what = path.length === 0 ? 'the file' : dotted(path);
  const expected =
    issue.message.startsWith('Invalid') || issue.message.startsWith('Too') ? 'of another kind' : issue.message;
  return `${what} must be ${expected}, but is ${shown(value)}.`;
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

const at = (value: unknown, path: Path): unknown => {
  let found: unknown = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as Readonly<Record<string | number, unknown>>)[step];
  }
  return found;
};

/** The keys that a schema allows at a path. */
const keysAt = (schema: z.ZodType, path: Path): readonly string[] => {
  let here: unknown = schema;
  for (const step of path) here = inner(here, step);
  const shapeHere = definitionOf(here)?.shape;
  return shapeHere === undefined ? [] : Object.keys(shapeHere);
};

interface Definition {
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly valueType?: unknown;
  readonly element?: unknown;
  readonly innerType?: unknown;
  readonly options?: readonly unknown[];
}

/** The schema's own description of itself, through optional and union to what holds the keys. */
const definitionOf = (schema: unknown): Definition | undefined => {
  const definition = (schema as { readonly def?: Definition } | undefined)?.def;
  if (definition?.innerType !== undefined) return definitionOf(definition.innerType);
  if (definition?.options === undefined) return definition;
  return definition.options.map(definitionOf).find(option => option?.shape ?? option?.element ?? option?.valueType);
};

const inner = (schema: unknown, step: string | number): unknown => {
  const definition = definitionOf(schema);
  return definition?.shape?.[step] ?? definition?.valueType ?? definition?.element;
};

/** Cuts out every misfit; an entry that then misses what it needs is cut out whole. */
const withoutMisfits = <T>(value: unknown, schema: z.ZodType<T>, issues: readonly Issue[]): T | null => {
  const rest: unknown = structuredClone(value);
  for (const issue of issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.map(key => [...issue.path, key]) : [issue.path];
    for (const path of keys) cut(rest, path as Path);
  }
  const second = schema.safeParse(rest);
  if (second.success) return second.data;
  for (const issue of second.error.issues) cut(rest, (issue.path as Path).slice(0, 2));
  return schema.safeParse(rest).data ?? null;
};

const cut = (value: unknown, path: Path): void => {
  const holder = at(value, path.slice(0, -1));
  if (typeof holder === 'object' && holder !== null)
    delete (holder as Record<string | number, unknown>)[path[path.length - 1]];
};
