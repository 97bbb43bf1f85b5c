import { unreachable } from '../../result.ts';
import { absolute, chosen, combined, inverted, negated } from './interval.ts';
import type { Names } from './names.ts';
import { HIGHEST, LOWEST } from './parse.ts';
import * as say from './sentences.ts';
import type { Comparison, Logic, Syntax } from './syntax.ts';
import { constant, type Op, type Term, type Type } from './term.ts';
import type { Trouble } from './trouble.ts';

/** A term with its type; `null` where something below it is wrong and has been noted. */
type Understood = { readonly type: Type; readonly term: Term } | null;

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

const written = ({ text }: Pick<Reader, 'text'>, { from, to }: Syntax): string => text.slice(from, to);

const read = (reader: Reader, syntax: Syntax): Understood => {
  switch (syntax.kind) {
    case 'whole':
      return number(reader, syntax, constant(syntax.value));
    case 'truth':
      return truth(constant(syntax.value ? 1 : 0));
    case 'text':
      return refuse(reader, syntax, say.loneText(written(reader, syntax)));
    case 'name':
      return name(reader, syntax, syntax.name);
    case 'unary':
      return syntax.op === '-' ? minus(reader, syntax, syntax.of) : inverse(reader, syntax.of);
    case 'binary':
      return binary(reader, syntax);
    case 'choice':
      return choice(reader, syntax);
    case 'call':
      return call(reader, syntax);
    default:
      return unreachable(syntax);
  }
};

type Of<K extends Syntax['kind']> = Syntax & { readonly kind: K };

const truth = (term: Term): Understood => ({ type: 'truth', term });

/** A number, if it stays within 32 bits whatever is read; folded where nothing is read. */
const number = (reader: Reader, syntax: Syntax, term: Term): Understood => {
  const [low, high] = term.range;
  if (low < LOWEST || high > HIGHEST) {
    return refuse(reader, syntax, say.outOfBounds(written(reader, syntax), term.range, LOWEST));
  }
  return { type: 'number', term: low === high && readsNothing(term) ? constant(low) : term };
};

/** Parts are folded before the whole, so that one look below is enough. */
const readsNothing = (term: Term): boolean => {
  if (term.kind === 'constant') return true;
  if (term.kind === 'binary') return term.left.kind === 'constant' && term.right.kind === 'constant';
  return (term.kind === 'negate' || term.kind === 'abs') && term.of.kind === 'constant';
};

const name = (reader: Reader, syntax: Syntax, id: string): Understood => {
  const meaning = reader.names.lookUp(id);
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
  if (inner === null) return null;
  if (inner.kind === 'constant') return truth(constant(1 - inner.value));
  return truth(inner.kind === 'not' ? inner.of : { kind: 'not', of: inner, range: inverted(inner.range) });
};

/** Reads a part that must be a whole number. */
const needNumber = (reader: Reader, syntax: Syntax): Term | null => {
  const found = read(reader, syntax);
  if (found === null) return null;
  if (found.type === 'number') return found.term;
  return refuse(reader, syntax, say.needsNumber(written(reader, syntax), found.type));
};

/** Reads a part that must be true or false. */
const needTruth = (reader: Reader, syntax: Syntax): Term | null => {
  const found = read(reader, syntax);
  if (found === null) return null;
  if (found.type === 'truth') return found.term;
  const condition = asCondition(reader, syntax, found.term);
  return refuse(reader, syntax, say.needsTruth(written(reader, syntax), found.type, condition));
};

/** `tension` → `tension >= 1`, with parentheses where they are needed. */
export const asCondition = (reader: Pick<Reader, 'text'>, syntax: Syntax, term: Term): string => {
  if (term.kind === 'constant') return term.value === 0 ? 'false' : 'true';
  const { kind } = syntax;
  const left = kind === 'name' || kind === 'call' ? written(reader, syntax) : `(${written(reader, syntax)})`;
  return `${left} ${term.range[0] === 0 && term.range[1] === 1 ? '== 1' : '>= 1'}`;
};

const binary = (reader: Reader, syntax: Of<'binary'>): Understood => {
  const { op, left, right } = syntax;
  switch (op) {
    case '&&':
    case '||':
      return logic(op, needTruth(reader, left), needTruth(reader, right));
    case '==':
    case '!=':
      return equality(reader, syntax, op);
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compared(reader, syntax, op, [left, needNumber(reader, left)], [right, needNumber(reader, right)]);
    case '/':
    case '%':
      return division(reader, syntax, op);
    default:
      return arithmetic(reader, syntax, op, needNumber(reader, left), needNumber(reader, right));
  }
};

const arithmetic = (reader: Reader, syntax: Syntax, op: Op, left: Term | null, right: Term | null): Understood => {
  if (left === null || right === null) return null;
  return number(reader, syntax, { kind: 'binary', op, left, right, range: combined(op, left.range, right.range) });
};

const logic = (op: Logic, left: Term | null, right: Term | null): Understood => {
  if (left === null || right === null) return null;
  const decides = op === '&&' ? 0 : 1;
  if (left.kind === 'constant') return truth(left.value === decides ? left : right);
  if (right.kind === 'constant') return truth(right.value === decides ? right : left);
  return truth({ kind: 'binary', op, left, right, range: combined(op, left.range, right.range) });
};

const division = (reader: Reader, syntax: Of<'binary'>, op: '/' | '%'): Understood => {
  const { left, right } = syntax;
  const by = literalOf(right);
  if (by === 0) return refuse(reader, right, say.divisionByZero);
  if (by === null) return refuse(reader, right, say.openDivisor(op, written(reader, right)));
  const divided = needNumber(reader, left);
  return arithmetic(reader, syntax, op, divided, needNumber(reader, right));
};

const literalOf = (syntax: Syntax): number | null => {
  if (syntax.kind === 'whole') return syntax.value;
  return syntax.kind === 'unary' && syntax.op === '-' && syntax.of.kind === 'whole' ? 0 - syntax.of.value : null;
};

type Side = readonly [syntax: Syntax, term: Term | null];

const compared = (reader: Reader, syntax: Syntax, op: Comparison, ...sides: readonly [Side, Side]): Understood => {
  const [[, left], [, right]] = sides;
  if (left === null || right === null) return null;
  const range = combined(op, left.range, right.range);
  if (range[0] === range[1]) {
    const varying = sides.flatMap(([side, term]) =>
      term === null || term.kind === 'constant' ? [] : [[written(reader, side), term.range] as const],
    );
    const message = say.oneWay(written(reader, syntax), range[0] === 1, varying);
    reader.doubts.push({ from: syntax.from, to: syntax.to, message });
  }
  if (left.kind === 'constant' && right.kind === 'constant') return truth(constant(range[0]));
  return truth({ kind: 'binary', op, left, right, range });
};

const equality = (reader: Reader, syntax: Of<'binary'>, op: '==' | '!='): Understood => {
  const { left, right } = syntax;
  if (left.kind === 'text') return againstText(reader, syntax, op, right, left);
  if (right.kind === 'text') return againstText(reader, syntax, op, left, right);
  const one = read(reader, left);
  const other = read(reader, right);
  if (one === null || other === null) return null;
  if (one.type === other.type) return compared(reader, syntax, op, [left, one.term], [right, other.term]);
  return refuse(reader, syntax, say.neverEqual(written(reader, left), one.type, written(reader, right), other.type));
};

const againstText = (reader: Reader, whole: Syntax, op: '==' | '!=', side: Syntax, text: Of<'text'>): Understood => {
  if (side.kind === 'text') return refuse(reader, whole, say.twoTexts(written(reader, whole)));
  const found = read(reader, side);
  if (found === null) return null;
  if (found.type !== 'place' && found.type !== 'domain') {
    return refuse(reader, whole, say.neverText(written(reader, side), found.type));
  }
  const index = reader.names.lookUpText(found.type, text.value);
  if (typeof index === 'string') return refuse(reader, text, index);
  return compared(reader, whole, op, [side, found.term], [text, constant(index)]);
};

const choice = (reader: Reader, syntax: Of<'choice'>): Understood => {
  const when = needTruth(reader, syntax.when);
  const yes = read(reader, syntax.yes);
  const no = read(reader, syntax.no);
  if (when === null || yes === null || no === null) return null;
  const [one, other] = [written(reader, syntax.yes), written(reader, syntax.no)];
  if (yes.type !== no.type) return refuse(reader, syntax, say.unlikeSides(one, yes.type, other, no.type));
  if (yes.type === 'place' || yes.type === 'domain') return refuse(reader, syntax, say.chosenName(one));
  if (when.kind === 'constant') return when.value === 1 ? yes : no;
  const range = chosen(when.range, yes.term.range, no.term.range);
  return { type: yes.type, term: { kind: 'choice', when, yes: yes.term, no: no.term, range } };
};

const call = (reader: Reader, syntax: Of<'call'>): Understood => {
  const { name, args } = syntax;
  if (!say.isFunction(name)) return refuse(reader, syntax, say.noFunction(name));
  const fits = name === 'abs' ? args.length === 1 : name === 'clamp' ? args.length === 3 : args.length >= 2;
  if (!fits) return refuse(reader, syntax, say.wrongArguments(name, args.length));
  const terms = args.flatMap(arg => needNumber(reader, arg) ?? []);
  if (terms.length < args.length) return null;
  const [first, ...others] = terms;
  if (name === 'abs') return number(reader, syntax, { kind: 'abs', of: first, range: absolute(first.range) });
  if (name === 'clamp') return number(reader, syntax, bounded('min', bounded('max', first, others[0]), others[1]));
  const whole = others.reduce((one, other) => bounded(name, one, other), first);
  return number(reader, syntax, whole);
};

const bounded = (op: 'min' | 'max', left: Term, right: Term): Term => {
  const range = combined(op, left.range, right.range);
  const folded = left.kind === 'constant' && right.kind === 'constant';
  return folded ? constant(range[0]) : { kind: 'binary', op, left, right, range };
};
