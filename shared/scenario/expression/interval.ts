import { unreachable } from '../../result.ts';
import type { Op, Read, Term } from './term.ts';

/** The lowest and the highest value something may have; truth is 0 to 1. */
export type Interval = readonly [low: number, high: number];

const UNKNOWN: Interval = [0, 1];
const YES: Interval = [1, 1];
const NO: Interval = [0, 0];

/** Bounds a term, given bounds for what it reads. */
export const rangeOf = (term: Term, rangeOfRead: (read: Read) => Interval): Interval => {
  switch (term.kind) {
    case 'constant':
      return term.range;
    case 'read':
      return rangeOfRead(term);
    case 'negate':
      return negated(rangeOf(term.of, rangeOfRead));
    case 'not':
      return inverted(rangeOf(term.of, rangeOfRead));
    case 'abs':
      return absolute(rangeOf(term.of, rangeOfRead));
    case 'binary':
      return combined(term.op, rangeOf(term.left, rangeOfRead), rangeOf(term.right, rangeOfRead));
    case 'choice':
      return chosen(rangeOf(term.when, rangeOfRead), rangeOf(term.yes, rangeOfRead), rangeOf(term.no, rangeOfRead));
    default:
      return unreachable(term);
  }
};

export const negated = ([low, high]: Interval): Interval => [0 - high, 0 - low];

export const inverted = ([low, high]: Interval): Interval => [1 - high, 1 - low];

export const absolute = ([low, high]: Interval): Interval => {
  if (low >= 0) return [low, high];
  return high <= 0 ? [0 - high, 0 - low] : [0, Math.max(0 - low, high)];
};

/** A condition that may go both ways gives everything that either side gives. */
export const chosen = (when: Interval, yes: Interval, no: Interval): Interval => {
  if (when[0] === 1) return yes;
  if (when[1] === 0) return no;
  return [Math.min(yes[0], no[0]), Math.max(yes[1], no[1])];
};

export const combined = (op: Op, left: Interval, right: Interval): Interval => {
  switch (op) {
    case '+':
      return [left[0] + right[0], left[1] + right[1]];
    case '-':
      return [left[0] - right[1], left[1] - right[0]];
    case '*':
      return product(left, right);
    case '/':
      return quotient(left, right[0]);
    case '%':
      return remainder(left, Math.abs(right[0]));
    case 'min':
      return [Math.min(left[0], right[0]), Math.min(left[1], right[1])];
    case 'max':
      return [Math.max(left[0], right[0]), Math.max(left[1], right[1])];
    case '&&':
      return [left[0] * right[0], left[1] * right[1]];
    case '||':
      return [Math.max(left[0], right[0]), Math.max(left[1], right[1])];
    case '<':
      return less(left, right);
    case '>':
      return less(right, left);
    case '<=':
      return inverted(less(right, left));
    case '>=':
      return inverted(less(left, right));
    case '==':
      return equal(left, right);
    case '!=':
      return inverted(equal(left, right));
    default:
      return unreachable(op);
  }
};

const product = (left: Interval, right: Interval): Interval => {
  const corners = [left[0] * right[0], left[0] * right[1], left[1] * right[0], left[1] * right[1]];
  return [Math.min(...corners) + 0, Math.max(...corners) + 0];
};

/** Drops toward zero, as the expression does. */
const quotient = ([low, high]: Interval, by: number): Interval => {
  const ends = [Math.trunc(low / by) + 0, Math.trunc(high / by) + 0];
  return by > 0 ? [ends[0], ends[1]] : [ends[1], ends[0]];
};

/** The sign of a remainder follows what is divided. */
const remainder = ([low, high]: Interval, by: number): Interval => {
  const sameSign = low >= 0 || high <= 0;
  if (sameSign && Math.trunc(low / by) === Math.trunc(high / by)) return [(low % by) + 0, (high % by) + 0];
  return [low < 0 ? Math.max(low, 1 - by) : 0, high > 0 ? Math.min(high, by - 1) : 0];
};

const less = (left: Interval, right: Interval): Interval => {
  if (left[1] < right[0]) return YES;
  return left[0] >= right[1] ? NO : UNKNOWN;
};

const equal = (left: Interval, right: Interval): Interval => {
  if (left[1] < right[0] || right[1] < left[0]) return NO;
  return left[0] === left[1] && right[0] === right[1] ? YES : UNKNOWN;
};
