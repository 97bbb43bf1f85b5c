import { unreachable } from '../../result.ts';
import { didYouMean } from '../nearest.ts';
import { absolute, chosen, combined, type Interval, inverted, negated } from './interval.ts';
import type { Names } from './names.ts';
import { HIGHEST, LOWEST } from './parse.ts';
import type { Comparison, Logic, Syntax } from './syntax.ts';
import { constant, type Op, type Term, type Type } from './term.ts';
import type { Trouble } from './trouble.ts';

/** A term with its type; `null` where something below it is wrong and has been noted. */
export type Understood = { readonly type: Type; readonly term: Term } | null;

export interface Understanding {
  readonly whole: Understood;
  readonly troubles: readonly Trouble[];
  /** Comparisons that can only ever go one way. */
  readonly doubts: readonly Trouble[];
}

interface Reader {
  readonly text: string;
  readonly names: Names;
  readonly troubles: Trouble[];
  readonly doubts: Trouble[];
}

/** Gives every name its meaning and every part a type and a range; notes all that does not fit. */
export const understand = (syntax: Syntax, text: string, names: Names): Understanding => {
  const reader: Reader = { text, names, troubles: [], doubts: [] };
  return { whole: read(reader, syntax), troubles: reader.troubles, doubts: reader.doubts };
};

const refuse = (reader: Reader, { from, to }: Syntax, message: string): null => {
  reader.troubles.push({ from, to, message });
  return null;
};

const quoted = (reader: Reader, { from, to }: Syntax): string => `"${reader.text.slice(from, to)}"`;

const read = (reader: Reader, syntax: Syntax): Understood => {
  switch (syntax.kind) {
    case 'whole':
      return number(reader, syntax, constant(syntax.value));
    case 'truth':
      return truth(constant(syntax.value ? 1 : 0));
    case 'text':
      return refuse(
        reader,
        syntax,
        `${quoted(reader, syntax)} can only be compared with target or domain: write target == ${quoted(reader, syntax).slice(1, -1)}.`,
      );
    case 'name':
      return name(reader, syntax, syntax.name);
    case 'unary':
      return syntax.op === '-' ? minus(reader, syntax, syntax.of) : inverse(reader, syntax.of);
    case 'binary':
      return binary(reader, syntax, syntax.op, syntax.left, syntax.right);
    case 'choice':
      return choice(reader, syntax, syntax);
    case 'call':
      return call(reader, syntax, syntax.name, syntax.args);
    default:
      return unreachable(syntax);
  }
};

const truth = (term: Term): Understood => ({ type: 'truth', term });

/** A number, if it stays within 32 bits whatever is read; folded where nothing is read. */
const number = (reader: Reader, syntax: Syntax, term: Term): Understood => {
  const [low, high] = term.range;
  if (low < LOWEST || high > HIGHEST) {
    return refuse(
      reader,
      syntax,
      `${quoted(reader, syntax)} may reach ${low < LOWEST ? low : high}, and numbers must stay between -2³¹ and 2³¹: use smaller factors.`,
    );
  }
  return { type: 'number', term: low === high && isFolded(term) ? constant(low) : term };
};

const isFolded = (term: Term): boolean => {
  switch (term.kind) {
    case 'constant':
      return true;
    case 'read':
      return false;
    case 'negate':
    case 'not':
    case 'abs':
      return term.of.kind === 'constant';
    case 'binary':
      return term.left.kind === 'constant' && term.right.kind === 'constant';
    case 'choice':
      return false;
    default:
      return unreachable(term);
  }
};

const name = (reader: Reader, syntax: Syntax, written: string): Understood => {
  const meaning = reader.names.lookUp(written);
  if (typeof meaning === 'string') return refuse(reader, syntax, `in "${reader.text}": ${meaning}`);
  return { type: meaning.type, term: meaning.read };
};

const minus = (reader: Reader, syntax: Syntax, of: Syntax): Understood => {
  if (of.kind === 'whole') return number(reader, syntax, constant(0 - of.value));
  const inner = needNumber(reader, of);
  return inner && number(reader, syntax, { kind: 'negate', of: inner, range: negated(inner.range) });
};

const inverse = (reader: Reader, of: Syntax): Understood => {
  const inner = needTruth(reader, of);
  return inner && inverted1(inner);
};

const inverted1 = (inner: Term): Understood => {
  if (inner.kind === 'constant') return truth(constant(1 - inner.value));
  if (inner.kind === 'not') return truth(inner.of);
  return truth({ kind: 'not', of: inner, range: inverted(inner.range) });
};

/** Reads a part that must be a whole number. */
const needNumber = (reader: Reader, syntax: Syntax): Term | null => {
  const found = read(reader, syntax);
  if (found === null) return null;
  if (found.type === 'number') return found.term;
  const what = quoted(reader, syntax);
  if (found.type !== 'truth')
    return refuse(
      reader,
      syntax,
      `${what} is a ${found.type}, not a number: compare it, as in ${what.slice(1, -1)} == '…'.`,
    );
  return refuse(
    reader,
    syntax,
    `${what} is true or false, but a whole number must stand here: write (${what.slice(1, -1)} ? 1 : 0).`,
  );
};

/** Reads a part that must be true or false. */
const needTruth = (reader: Reader, syntax: Syntax): Term | null => {
  const found = read(reader, syntax);
  if (found === null) return null;
  if (found.type === 'truth') return found.term;
  const what = quoted(reader, syntax);
  if (found.type !== 'number')
    return refuse(
      reader,
      syntax,
      `${what} is a ${found.type}, but true or false must stand here: write ${what.slice(1, -1)} == '…'.`,
    );
  return refuse(
    reader,
    syntax,
    `${what} is a whole number, but true or false must stand here: write ${asCondition(reader, syntax, found.term)}.`,
  );
};

/** `tension` → `tension >= 1` */
export const asCondition = (reader: Pick<Reader, 'text'>, { from, to }: Syntax, term: Term): string =>
  `${reader.text.slice(from, to)} ${term.range[0] === 0 && term.range[1] === 1 ? '== 1' : '>= 1'}`;

const binary = (reader: Reader, syntax: Syntax, op: Op, left: Syntax, right: Syntax): Understood => {
  switch (op) {
    case '&&':
    case '||':
      return logic(op, needTruth(reader, left), needTruth(reader, right));
    case '==':
    case '!=':
      return equality(reader, syntax, op, left, right);
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compared(reader, syntax, op, [left, needNumber(reader, left)], [right, needNumber(reader, right)]);
    case '/':
    case '%':
      return division(reader, syntax, op, left, right);
    default:
      return arithmetic(reader, syntax, op, needNumber(reader, left), needNumber(reader, right));
  }
};

const arithmetic = (reader: Reader, syntax: Syntax, op: Op, left: Term | null, right: Term | null): Understood =>
  left &&
  right &&
  number(reader, syntax, { kind: 'binary', op, left, right, range: combined(op, left.range, right.range) });

const logic = (op: Logic, left: Term | null, right: Term | null): Understood => {
  if (left === null || right === null) return null;
  const decides = op === '&&' ? 0 : 1;
  if (left.kind === 'constant') return truth(left.value === decides ? left : right);
  if (right.kind === 'constant') return truth(right.value === decides ? right : left);
  return truth({ kind: 'binary', op, left, right, range: combined(op, left.range, right.range) });
};

const division = (reader: Reader, syntax: Syntax, op: '/' | '%', left: Syntax, right: Syntax): Understood => {
  const by = literalOf(right);
  const what = quoted(reader, right);
  if (by === 0) return refuse(reader, right, 'nothing can be divided by 0: divide by 1 or more.');
  if (by === null)
    return refuse(
      reader,
      right,
      `the right side of ${op} must be a number such as 2, but is ${what}: divide by a fixed number.`,
    );
  const divided = needNumber(reader, left);
  const divisor = read(reader, right);
  return divisor && arithmetic(reader, syntax, op, divided, divisor.term);
};

const literalOf = (syntax: Syntax): number | null => {
  if (syntax.kind === 'whole') return syntax.value;
  return syntax.kind === 'unary' && syntax.op === '-' && syntax.of.kind === 'whole' ? 0 - syntax.of.value : null;
};

type Side = readonly [syntax: Syntax, term: Term | null];

const compared = (
  reader: Reader,
  syntax: Syntax,
  op: Comparison,
  [left, one]: Side,
  [right, other]: Side,
): Understood => {
  if (one === null || other === null) return null;
  const range = combined(op, one.range, other.range);
  if (range[0] === range[1]) doubt(reader, syntax, range, [left, one], [right, other]);
  if (one.kind === 'constant' && other.kind === 'constant') return truth(constant(range[0]));
  return truth({ kind: 'binary', op, left: one, right: other, range });
};

const doubt = (reader: Reader, syntax: Syntax, [value]: Interval, ...sides: readonly [Syntax, Term][]): void => {
  const ranges = sides
    .filter(([, term]) => term.kind !== 'constant')
    .map(([side, { range }]) => `${reader.text.slice(side.from, side.to)} ranges ${range[0]} to ${range[1]}`);
  const why = ranges.length === 0 ? 'nothing in it varies' : ranges.join(', ');
  reader.doubts.push({
    from: syntax.from,
    to: syntax.to,
    message: `${quoted(reader, syntax)} is ${value === 1 ? 'always' : 'never'} true: ${why}.`,
  });
};

const equality = (reader: Reader, syntax: Syntax, op: '==' | '!=', left: Syntax, right: Syntax): Understood => {
  if (left.kind === 'text') return againstText(reader, syntax, op, right, left);
  if (right.kind === 'text') return againstText(reader, syntax, op, left, right);
  const one = read(reader, left);
  const other = read(reader, right);
  if (one === null || other === null) return null;
  if (one.type === other.type) return compared(reader, syntax, op, [left, one.term], [right, other.term]);
  return refuse(reader, syntax, mixed(reader, [left, one.type], [right, other.type]));
};

const KINDS: Readonly<Record<Type, string>> = {
  number: 'a whole number',
  truth: 'true or false',
  place: 'a place',
  domain: 'a domain',
};

const mixed = (reader: Reader, ...sides: readonly (readonly [Syntax, Type])[]): string => {
  const [[left, one], [right, other]] = sides;
  const what = `${quoted(reader, left)} is ${KINDS[one]} and ${quoted(reader, right)} is ${KINDS[other]}: they can never be equal.`;
  const truthful = sides.find(([, type]) => type === 'truth');
  return truthful === undefined
    ? what
    : `${what} Write ${quoted(reader, truthful[0]).slice(1, -1)} alone, or put ! before it.`;
};

const againstText = (
  reader: Reader,
  syntax: Syntax,
  op: '==' | '!=',
  side: Syntax,
  text: Syntax & { kind: 'text' },
): Understood => {
  if (side.kind === 'text')
    return refuse(
      reader,
      syntax,
      `${quoted(reader, syntax)} compares two texts: compare a name, such as target, with one.`,
    );
  const found = read(reader, side);
  if (found === null) return null;
  if (found.type !== 'place' && found.type !== 'domain') {
    return refuse(
      reader,
      syntax,
      `${quoted(reader, side)} is ${KINDS[found.type]} and can never equal a text: only target and domain are compared with texts.`,
    );
  }
  const index = reader.names.lookUpText(found.type, text.value);
  if (typeof index === 'string') return refuse(reader, text, index);
  return compared(reader, syntax, op, [side, found.term], [text, constant(index)]);
};

const choice = (
  reader: Reader,
  syntax: Syntax,
  parts: { readonly when: Syntax; readonly yes: Syntax; readonly no: Syntax },
): Understood => {
  const when = needTruth(reader, parts.when);
  const yes = read(reader, parts.yes);
  const no = read(reader, parts.no);
  if (when === null || yes === null || no === null) return null;
  if (yes.type !== no.type) {
    return refuse(
      reader,
      syntax,
      `${quoted(reader, parts.yes)} is ${KINDS[yes.type]} and ${quoted(reader, parts.no)} is ${KINDS[no.type]}: both sides of a choice must be of one kind.`,
    );
  }
  if (yes.type === 'place' || yes.type === 'domain')
    return refuse(
      reader,
      syntax,
      `a choice gives a number, or true or false: compare ${quoted(reader, parts.yes)} first.`,
    );
  if (when.kind === 'constant') return when.value === 1 ? yes : no;
  const range = chosen(when.range, yes.term.range, no.term.range);
  return { type: yes.type, term: { kind: 'choice', when, yes: yes.term, no: no.term, range } };
};

const FUNCTIONS = {
  min: '2 or more numbers',
  max: '2 or more numbers',
  abs: '1 number',
  clamp: '3 numbers: the value, the lowest, the highest',
} as const;

const isFunction = (written: string): written is keyof typeof FUNCTIONS => Object.hasOwn(FUNCTIONS, written);

const call = (reader: Reader, syntax: Syntax, written: string, args: readonly Syntax[]): Understood => {
  if (!isFunction(written)) {
    return refuse(
      reader,
      syntax,
      `there is no function '${written}'.${didYouMean(written, Object.keys(FUNCTIONS))} The functions are min, max, abs and clamp.`,
    );
  }
  const fits = written === 'abs' ? args.length === 1 : written === 'clamp' ? args.length === 3 : args.length >= 2;
  if (!fits) return refuse(reader, syntax, `${written} takes ${FUNCTIONS[written]}, but is given ${args.length}.`);
  const terms = args.flatMap(arg => needNumber(reader, arg) ?? []);
  if (terms.length < args.length) return null;
  const [first, ...others] = terms;
  if (written === 'abs') return number(reader, syntax, { kind: 'abs', of: first, range: absolute(first.range) });
  if (written === 'clamp') return number(reader, syntax, bounded('min', bounded('max', first, others[0]), others[1]));
  return number(
    reader,
    syntax,
    others.reduce((one, other) => bounded(written, one, other), first),
  );
};

const bounded = (op: 'min' | 'max', left: Term, right: Term): Term => {
  const range = combined(op, left.range, right.range);
  const folded = left.kind === 'constant' && right.kind === 'constant';
  return folded ? constant(range[0]) : { kind: 'binary', op, left, right, range };
};
