import { isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { Problem } from './problem.ts';
import type { Spot } from './source.ts';

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Where problems go while nodes become values. */
export interface Reading {
  readonly problems: Problem[];
  readonly report: (offset: number, message: string) => Problem;
}

export interface Plain {
  readonly value: unknown;
  readonly spot: Spot;
}

/** Turns a node into a plain value and the places of its parts; refuses what scenarios do not need. */
export const plain = (reading: Reading, node: ParsedNode | null, keyAt: number): Plain => {
  if (node === null) return { value: null, spot: { at: keyAt, end: keyAt, keyAt, parts: null } };
  const [at, end] = node.range;
  refuseExtras(reading, node);
  if (isMap(node)) return plainMap(reading, node.items as readonly Pair[], { at, end, keyAt });
  if (isSeq(node)) return plainList(reading, node.items as readonly ParsedNode[], { at, end, keyAt });
  return { value: isScalar(node) ? node.value : null, spot: { at, end, keyAt, parts: null } };
};

interface Pair {
  readonly key: ParsedNode | null;
  readonly value: ParsedNode | null;
}

type Bounds = Pick<Spot, 'at' | 'end' | 'keyAt'>;

const refuseExtras = ({ problems, report }: Reading, node: ParsedNode): void => {
  const [at] = node.range;
  if (isAlias(node))
    problems.push(report(at, `'*${node.source}' is an alias, and scenarios have none: write the value out.`));
  else if (node.anchor !== undefined)
    problems.push(report(at, `'&${node.anchor}' is an anchor, and scenarios have none: remove it.`));
  if (node.tag !== undefined) problems.push(report(at, `'${node.tag}' is a tag, and scenarios have none: remove it.`));
};

const plainMap = (reading: Reading, pairs: readonly Pair[], bounds: Bounds): Plain => {
  const value: Record<string, unknown> = {};
  const parts = new Map<string, Spot>();
  for (const pair of pairs) {
    const keyAt = pair.key?.range[0] ?? bounds.at;
    const key = keyOf(reading, pair.key, keyAt);
    const inner = plain(reading, pair.value, keyAt);
    if (key === null) continue;
    const first = parts.get(key);
    if (first !== undefined) {
      reading.problems.push(duplicate(reading, key, keyAt, first.keyAt));
      continue;
    }
    parts.set(key, inner.spot);
    value[key] = inner.value;
  }
  return { value, spot: { ...bounds, parts } };
};

const duplicate = ({ report }: Reading, key: string, at: number, firstAt: number): Problem =>
  report(
    at,
    `'${key}' is already here (line ${report(firstAt, '').line}). An id is unique in its section: keep one, or rename it.`,
  );

const keyOf = ({ problems, report }: Reading, node: ParsedNode | null, at: number): string | null => {
  if (node === null || !isScalar(node) || node.value === null || node.anchor !== undefined || node.tag !== undefined) {
    problems.push(report(at, "a key must be a plain word, such as 'cost:'."));
    return null;
  }
  const key = String(node.value);
  if (!FORBIDDEN_KEYS.has(key)) return key;
  problems.push(report(at, `'${key}' may not be a key: choose another name.`));
  return null;
};

const plainList = (reading: Reading, items: readonly ParsedNode[], bounds: Bounds): Plain => {
  const found = items.map(item => plain(reading, item, item?.range[0] ?? bounds.at));
  return {
    value: found.map(item => item.value),
    spot: { ...bounds, parts: new Map(found.map((item, index) => [String(index), item.spot])) },
  };
};
