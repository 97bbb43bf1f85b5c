import type { Read, Type } from './term.ts';

/** What a name stands for: a kind of value and where a scope holds it. */
export interface Meaning {
  readonly type: Type;
  readonly read: Read;
}

/** The names that one expression may use, with a sentence and its remedy for those it may not. */
export interface Names {
  readonly lookUp: (name: string) => Meaning | string;
  /** The index of a quoted id of a place or a domain. */
  readonly lookUpText: (type: 'place' | 'domain', text: string) => number | string;
}
