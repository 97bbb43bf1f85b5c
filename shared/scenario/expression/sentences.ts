import { didYouMean } from '../nearest.ts';
import type { Interval } from './interval.ts';
import type { Type } from './term.ts';

/** What is said about an expression that does not hold. Parts of it arrive as they are written, and are quoted here. */

export const KINDS: Readonly<Record<Type, string>> = {
  number: 'a whole number',
  truth: 'true or false',
  place: 'a place',
  domain: 'a domain',
};

export const needsNumber = (part: string, type: Type): string =>
  type === 'truth'
    ? `"${part}" is true or false, but a whole number must stand here: write (${part} ? 1 : 0).`
    : `"${part}" is ${KINDS[type]}, not a number: compare it, as in ${part} == '…'.`;

export const needsTruth = (part: string, type: Type, condition: string): string =>
  `"${part}" is ${KINDS[type]}, but true or false must stand here: write ${type === 'number' ? condition : `${part} == '…'`}.`;

export const outOfBounds = (part: string, [low, high]: Interval, lowest: number): string =>
  `"${part}" ${low === high ? 'is' : 'may reach'} ${low < lowest ? low : high}, and numbers must stay between -2³¹ and 2³¹: use smaller numbers.`;

export const loneText = (part: string): string =>
  `"${part}" can only be compared with target or domain: write target == ${part}.`;

export const twoTexts = (part: string): string =>
  `"${part}" compares two texts: compare a name, such as target, with one.`;

export const neverText = (part: string, type: Type): string =>
  `"${part}" is ${KINDS[type]} and can never equal a text: only target and domain are compared with texts.`;

export const neverEqual = (left: string, one: Type, right: string, other: Type): string => {
  const truthful = one === 'truth' ? left : other === 'truth' ? right : 'true';
  const remedy = truthful === 'true' || truthful === 'false' ? '' : ` Write ${truthful} alone, or put ! before it.`;
  return `"${left}" is ${KINDS[one]} and "${right}" is ${KINDS[other]}: they can never be equal.${remedy}`;
};

export const unlikeSides = (yes: string, one: Type, no: string, other: Type): string =>
  `"${yes}" is ${KINDS[one]} and "${no}" is ${KINDS[other]}: both sides of a choice must be of one kind.`;

export const chosenName = (part: string): string =>
  `a choice gives a number, or true or false: compare "${part}" first.`;

export const divisionByZero = 'nothing can be divided by 0: divide by 1 or more.';

export const openDivisor = (op: string, part: string): string =>
  `the right side of ${op} must be a number such as 2, but is "${part}": divide by a fixed number.`;

/** `sides`: the parts of a comparison that vary, with their ranges. */
export const oneWay = (part: string, holds: boolean, sides: readonly (readonly [string, Interval])[]): string => {
  const ranges = sides.map(([side, [low, high]]) => `${side} ranges ${low} to ${high}`);
  return `"${part}" is ${holds ? 'always' : 'never'} true: ${ranges.join(', ') || 'nothing in it varies'}.`;
};

const FUNCTIONS = {
  min: '2 or more numbers',
  max: '2 or more numbers',
  abs: '1 number',
  clamp: '3 numbers: the value, the lowest, the highest',
} as const;
type FunctionName = keyof typeof FUNCTIONS;

export const isFunction = (name: string): name is FunctionName => Object.hasOwn(FUNCTIONS, name);

export const noFunction = (name: string): string =>
  `there is no function '${name}'.${didYouMean(name, Object.keys(FUNCTIONS))} The functions are min, max, abs and clamp.`;

export const wrongArguments = (name: FunctionName, given: number): string =>
  `${name} takes ${FUNCTIONS[name]}, but is given ${given}.`;
