import type { Path } from '../source.ts';

/** Reading and changing plain values by path. */

type Holder = Record<string | number, unknown>;

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** The value at a path; `undefined` when there is none. */
export const valueAt = (value: unknown, path: Path): unknown => {
  let found = value;
  for (const step of path) {
    if (!isHolder(found) || !Object.hasOwn(found, step)) return undefined;
    found = found[step];
  }
  return found;
};

export const has = (value: unknown, path: Path): boolean => valueAt(value, path) !== undefined;

/** Takes a value away. */
export const cut = (value: unknown, path: Path): void => {
  const holder = valueAt(value, path.slice(0, -1));
  if (isHolder(holder) && path.length > 0) delete holder[path[path.length - 1]];
};

/** Gives a key another name. */
export const rename = (value: unknown, path: Path, name: string): void => {
  const holder = valueAt(value, path.slice(0, -1));
  if (isHolder(holder)) holder[name] = holder[path[path.length - 1]];
  cut(value, path);
};
