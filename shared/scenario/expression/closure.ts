import { unreachable } from '../../result.ts';
import type { Scope } from './formula.ts';
import type { Interval } from './interval.ts';
import { HIGHEST } from './parse.ts';
import type { Comparison } from './syntax.ts';
import type { Op, Read, Term } from './term.ts';

export type Of = (scope: Scope) => number;

/**
 * Turns a term into closures. The common shapes (a track against a number, a choice between numbers, a weighted sum of
 * tracks) become one closure each: every closure saved is a call saved in the engine's innermost loop.
 * `Math.imul` and `| 0` also keep -0 out, which would survive JSON differently.
 */
export const closureOf = (term: Term): Of => {
  switch (term.kind) {
    case 'constant':
      return always(term.value);
    case 'read':
      return readOf(term);
    case 'negate':
      return negate(closureOf(term.of));
    case 'not':
      return not(closureOf(term.of));
    case 'abs':
      return absolute(closureOf(term.of));
    case 'binary':
      return binaryOf(term.op, term.left, term.right);
    case 'choice':
      return choiceOf(term.when, term.yes, term.no);
    default:
      return unreachable(term);
  }
};

const always =
  (value: number): Of =>
  () =>
    value;
const negate =
  (of: Of): Of =>
  scope =>
    0 - of(scope);
const not =
  (of: Of): Of =>
  scope =>
    1 - of(scope);
const absolute =
  (of: Of): Of =>
  scope => {
    const value = of(scope);
    return value < 0 ? 0 - value : value;
  };

const readOf = ({ source, index }: Read): Of => {
  switch (source) {
    case 'tracks':
      return scope => scope.tracks[index];
    case 'times':
      return scope => scope.times[index];
    case 'last':
      return scope => scope.last[index];
    case 'happened':
      return scope => scope.happened[index];
    case 'counts':
      return scope => scope.counts[index];
    case 'played':
      return scope => scope.played[index];
    case 'signals':
      return scope => scope.signals[index];
    case 'turn':
      return scope => scope.turn;
    case 'lastTurn':
      return scope => scope.lastTurn;
    case 'target':
      return scope => scope.target;
    case 'asked':
      return scope => scope.asked;
    case 'given':
      return scope => scope.given;
    case 'material':
      return scope => scope.material;
    case 'domain':
      return scope => scope.domain;
    default:
      return unreachable(source);
  }
};

const binaryOf = (op: Op, left: Term, right: Term): Of => {
  switch (op) {
    case '+':
    case '-':
    case '*':
      return weightedSum({ kind: 'binary', op, left, right, range: [0, 0] }) ?? arithmetic(op, left, right);
    case '/':
      return quotient(closureOf(left), right.range[0]);
    case '%':
      return remainder(closureOf(left), right.range[0]);
    case 'min':
      return least(closureOf(left), closureOf(right));
    case 'max':
      return most(closureOf(left), closureOf(right));
    case '&&':
      return both(closureOf(left), closureOf(right));
    case '||':
      return either(closureOf(left), closureOf(right));
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '==':
    case '!=':
      return comparison(asCompared(op, left, right));
    default:
      return unreachable(op);
  }
};

const quotient =
  (of: Of, by: number): Of =>
  scope =>
    (of(scope) / by) | 0;
const remainder =
  (of: Of, by: number): Of =>
  scope =>
    (of(scope) % by) | 0;
const both =
  (left: Of, right: Of): Of =>
  scope =>
    left(scope) === 0 ? 0 : right(scope);
const either =
  (left: Of, right: Of): Of =>
  scope =>
    left(scope) === 0 ? right(scope) : 1;
const least =
  (left: Of, right: Of): Of =>
  scope =>
    Math.min(left(scope), right(scope));
const most =
  (left: Of, right: Of): Of =>
  scope =>
    Math.max(left(scope), right(scope));

const arithmetic = (op: '+' | '-' | '*', left: Term, right: Term): Of => {
  const one = closureOf(left);
  const other = closureOf(right);
  if (right.kind === 'constant') return withNumber(op, one, right.value);
  if (op === '+') return scope => one(scope) + other(scope);
  if (op === '-') return scope => one(scope) - other(scope);
  return scope => Math.imul(one(scope), other(scope));
};

const withNumber = (op: '+' | '-' | '*', of: Of, value: number): Of => {
  if (op === '+') return scope => of(scope) + value;
  if (op === '-') return scope => of(scope) - value;
  return scope => Math.imul(of(scope), value);
};

interface Sum {
  readonly tracks: number[];
  readonly weights: number[];
  constant: number;
}

/** A sum of tracks, each times a number, plus a number: one closure; `null` for any other shape. */
const weightedSum = (term: Term): Of | null => {
  const sum: Sum = { tracks: [], weights: [], constant: 0 };
  if (!addTo(sum, term, 1)) return null;
  const { tracks, weights, constant } = sum;
  const [a, b] = tracks;
  const [ka, kb] = weights;
  if (tracks.length === 1 && ka === 1) return scope => scope.tracks[a] + constant;
  if (tracks.length === 1) return scope => Math.imul(scope.tracks[a], ka) + constant;
  if (tracks.length === 2) return scope => Math.imul(scope.tracks[a], ka) + Math.imul(scope.tracks[b], kb) + constant;
  return scope => {
    let total = constant;
    for (let i = 0; i < tracks.length; i++) total += Math.imul(scope.tracks[tracks[i]], weights[i]);
    return total;
  };
};

const addTo = (sum: Sum, term: Term, weight: number): boolean => {
  if (term.kind === 'constant') {
    sum.constant += term.value * weight;
    return Number.isSafeInteger(sum.constant);
  }
  if (term.kind === 'read' && term.source === 'tracks') {
    sum.tracks.push(term.index);
    sum.weights.push(weight);
    return fitsProduct(term.range, weight);
  }
  if (term.kind === 'negate') return addTo(sum, term.of, 0 - weight);
  if (term.kind !== 'binary') return false;
  if (term.op === '+') return addTo(sum, term.left, weight) && addTo(sum, term.right, weight);
  if (term.op === '-') return addTo(sum, term.left, weight) && addTo(sum, term.right, 0 - weight);
  if (term.op !== '*') return false;
  if (term.right.kind === 'constant') return addTo(sum, term.left, weight * term.right.value);
  return term.left.kind === 'constant' && addTo(sum, term.right, weight * term.left.value);
};

/** `Math.imul` is exact within 32 bits; flattening a product may leave them even where the whole sum stays inside. */
const fitsProduct = ([low, high]: Interval, weight: number): boolean =>
  Math.max(Math.abs(low), Math.abs(high)) * Math.abs(weight) <= HIGHEST;

/** Every comparison of whole numbers is one of two, or its opposite. */
interface Compared {
  readonly op: '<' | '==';
  readonly opposite: boolean;
  readonly left: Term;
  readonly right: Term;
}

const asCompared = (op: Comparison, left: Term, right: Term): Compared => {
  switch (op) {
    case '<':
      return { op: '<', opposite: false, left, right };
    case '>=':
      return { op: '<', opposite: true, left, right };
    case '>':
      return { op: '<', opposite: false, left: right, right: left };
    case '<=':
      return { op: '<', opposite: true, left: right, right: left };
    case '==':
      return { op: '==', opposite: false, left, right };
    case '!=':
      return { op: '==', opposite: true, left, right };
    default:
      return unreachable(op);
  }
};

const comparison = (compared: Compared): Of => {
  const [yes, no] = compared.opposite ? [0, 1] : [1, 0];
  return trackAgainst(compared, yes, no) ?? plainComparison(compared, yes, no);
};

/** A track against a number, choosing between two numbers: the commonest shape of all. */
const trackAgainst = ({ op, left, right }: Compared, yes: number, no: number): Of | null => {
  if (isTrack(left) && right.kind === 'constant') {
    const { index } = left;
    const { value } = right;
    if (op === '<') return scope => (scope.tracks[index] < value ? yes : no);
    return scope => (scope.tracks[index] === value ? yes : no);
  }
  if (left.kind !== 'constant' || !isTrack(right)) return null;
  const { value } = left;
  const { index } = right;
  if (op === '<') return scope => (value < scope.tracks[index] ? yes : no);
  return scope => (value === scope.tracks[index] ? yes : no);
};

const isTrack = (term: Term): term is Read & Term => term.kind === 'read' && term.source === 'tracks';

const plainComparison = ({ op, left, right }: Compared, yes: number, no: number): Of => {
  const one = closureOf(left);
  const other = closureOf(right);
  if (right.kind === 'constant') return againstNumber(op, one, right.value, yes, no);
  if (op === '<') return scope => (one(scope) < other(scope) ? yes : no);
  return scope => (one(scope) === other(scope) ? yes : no);
};

const againstNumber = (op: '<' | '==', of: Of, value: number, yes: number, no: number): Of => {
  if (op === '<') return scope => (of(scope) < value ? yes : no);
  return scope => (of(scope) === value ? yes : no);
};

const choiceOf = (when: Term, yes: Term, no: Term): Of => {
  if (when.kind === 'not') return choiceOf(when.of, no, yes);
  const numbers = yes.kind === 'constant' && no.kind === 'constant';
  if (numbers && isComparison(when)) return choiceOfNumbers(when, yes.value, no.value);
  const asked = closureOf(when);
  if (numbers) {
    const [one, other] = [yes.value, no.value];
    return scope => (asked(scope) === 0 ? other : one);
  }
  const one = closureOf(yes);
  const other = closureOf(no);
  return scope => (asked(scope) === 0 ? other(scope) : one(scope));
};

type ComparisonTerm = Term & { readonly kind: 'binary'; readonly op: Comparison };

const isComparison = (term: Term): term is ComparisonTerm =>
  term.kind === 'binary' && ['<', '<=', '>', '>=', '==', '!='].includes(term.op);

const choiceOfNumbers = (when: ComparisonTerm, yes: number, no: number): Of => {
  const compared = asCompared(when.op, when.left, when.right);
  const [one, other] = compared.opposite ? [no, yes] : [yes, no];
  return trackAgainst(compared, one, other) ?? plainComparison(compared, one, other);
};
