import type { Scope } from './formula.ts';
import type { Interval } from './interval.ts';
import type { Arithmetic, Comparison, Logic } from './syntax.ts';

/** What kind of value a name or a part of an expression has. */
export type Type = 'number' | 'truth' | 'place' | 'domain';

/** Which list or number of a scope a name reads. */
export type Source = keyof Scope;

export type Op = Arithmetic | Comparison | Logic | 'min' | 'max';

/** An expression that has been understood: names are places in a scope, truth is 1 or 0. `range` is everything it may ever be. */
export type Term = { readonly range: Interval } & (
  | { readonly kind: 'constant'; readonly value: number }
  | Read
  | { readonly kind: 'negate' | 'not' | 'abs'; readonly of: Term }
  | { readonly kind: 'binary'; readonly op: Op; readonly left: Term; readonly right: Term }
  | { readonly kind: 'choice'; readonly when: Term; readonly yes: Term; readonly no: Term }
);

/** `index` is -1 where the source is a single number. */
export interface Read {
  readonly kind: 'read';
  readonly source: Source;
  readonly index: number;
  readonly range: Interval;
}

export const constant = (value: number): Term => ({ kind: 'constant', value, range: [value, value] });
