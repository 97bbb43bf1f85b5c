import { err, ok, type Result } from '../../result.ts';
import { closureOf, type Of } from './closure.ts';
import type { Formula, Reads, VeiledScope } from './formula.ts';
import { type Interval, rangeOf } from './interval.ts';
import type { Names } from './names.ts';
import { parseExpression } from './parse.ts';
import type { Syntax } from './syntax.ts';
import { constant, type Read, type Term } from './term.ts';
import { ExpressionError, type Trouble } from './trouble.ts';
import { asCondition, type Understanding, understand } from './understand.ts';

/** What an expression must give, and how its writer calls the thing: "the change of 'grip'". */
export interface Wanted {
  readonly type: 'number' | 'truth';
  readonly subject: string;
  readonly names: Names;
}

export interface Compiled {
  readonly formula: Formula;
  /** Comparisons that can only ever go one way: worth a warning. */
  readonly doubts: readonly Trouble[];
  /** Everything the formula may ever give. */
  readonly range: Interval;
}

/** Reads, checks and compiles one expression. */
export const compileExpression = (text: string, wanted: Wanted): Result<Compiled, readonly Trouble[]> => {
  const syntax = parsed(text);
  if (!syntax.ok) return syntax;
  const { whole, troubles, doubts } = understand(syntax.value, text, wanted.names);
  if (whole === null || troubles.length > 0) return err(troubles);
  if (whole.type !== wanted.type) return err([unwanted(text, syntax.value, whole, wanted)]);
  return ok({ formula: formulaOf(text, whole.term), doubts, range: whole.term.range });
};

/** The formula of a number that stands in the file as it is. */
export const constantFormula = (value: number): Formula => formulaOf(String(value), constant(value));

const parsed = (text: string): Result<Syntax, readonly Trouble[]> => {
  try {
    return ok(parseExpression(text));
  } catch (error) {
    if (error instanceof ExpressionError) return err([error.trouble]);
    throw error;
  }
};

const unwanted = (
  text: string,
  syntax: Syntax,
  found: NonNullable<Understanding['whole']>,
  wanted: Wanted,
): Trouble => {
  const from = 0;
  const to = text.length;
  const written = syntax.kind === 'choice' ? `(${text})` : text;
  const remedy = wanted.type === 'number' ? `"${written} ? 1 : 0"` : `"${asCondition({ text }, syntax, found.term)}"`;
  const must = wanted.type === 'number' ? 'a whole number' : 'true or false';
  if (found.type === 'place' || found.type === 'domain') {
    return {
      from,
      to,
      message: `${wanted.subject} must be ${must}, but "${text}" is a ${found.type}. Compare it, as in "${text} == '…'".`,
    };
  }
  const is = found.type === 'truth' ? 'true or false' : 'a whole number';
  return { from, to, message: `${wanted.subject} must be ${must}, but "${text}" is ${is}. Write ${remedy}.` };
};

const formulaOf = (text: string, term: Term): Formula => {
  const reads = readsOf(term);
  const of = closureOf(term);
  return {
    text,
    of,
    between: betweenOf(term, of, reads),
    reads,
    constant: term.kind === 'constant' ? term.value : null,
  };
};

const readsOf = (term: Term): Reads => {
  const all = readsIn(term);
  const indexes = (...sources: Read['source'][]): readonly number[] =>
    [...new Set(all.filter(read => sources.includes(read.source)).map(read => read.index))].sort((a, b) => a - b);
  return {
    tracks: indexes('tracks'),
    moves: indexes('times', 'last'),
    reveal: all.some(read => read.source === 'played' || read.source === 'signals'),
  };
};

const readsIn = (term: Term): readonly Read[] => {
  switch (term.kind) {
    case 'constant':
      return [];
    case 'read':
      return [term];
    case 'binary':
      return [...readsIn(term.left), ...readsIn(term.right)];
    case 'choice':
      return [...readsIn(term.when), ...readsIn(term.yes), ...readsIn(term.no)];
    default:
      return readsIn(term.of);
  }
};

/** What is veiled ranges over all that was declared; the rest is read as it is. */
const betweenOf = (term: Term, of: Of, reads: Reads): Formula['between'] => {
  if (term.kind === 'constant') return () => term.range;
  const isVeiled = (scope: VeiledScope): boolean =>
    reads.reveal ||
    reads.tracks.some(track => scope.veiledTracks[track]) ||
    reads.moves.some(move => scope.veiledMoves[move]);
  return scope => {
    if (isVeiled(scope)) return rangeOf(term, read => rangeOfRead(read, scope));
    const value = of(scope);
    return [value, value];
  };
};

const rangeOfRead = (read: Read, scope: VeiledScope): Interval => {
  if (isHidden(read, scope)) return read.range;
  const held = scope[read.source];
  const value = typeof held === 'number' ? held : Number(held[read.index]);
  return [value, value];
};

const isHidden = ({ source, index }: Read, scope: VeiledScope): boolean => {
  if (source === 'played' || source === 'signals') return true;
  if (source === 'tracks') return scope.veiledTracks[index];
  return (source === 'times' || source === 'last') && scope.veiledMoves[index];
};
