import { type BinaryOp, LEVELS, type Syntax } from './syntax.ts';
import { type Token, tokensOf } from './token.ts';
import { ExpressionError } from './trouble.ts';

/** Longest expression, in characters. */
export const LONGEST = 400;
/** Parentheses, signs and choices may nest so deep. */
export const DEEPEST = 20;
/** Largest whole number that a 32-bit signed integer holds. */
export const HIGHEST = 2_147_483_647;
export const LOWEST = -2_147_483_648;

interface Cursor {
  readonly text: string;
  readonly tokens: readonly Token[];
  at: number;
  depth: number;
}

/** Reads an expression by the grammar of CEL, as far as scenarios use it. Throws `ExpressionError`. */
export const parseExpression = (text: string): Syntax => {
  if (text.length > LONGEST) {
    const message = `the expression is ${text.length} characters long; the limit is ${LONGEST}: split it into several effects or rules.`;
    throw new ExpressionError(LONGEST, text.length, message);
  }
  const cursor: Cursor = { text, tokens: tokensOf(text), at: 0, depth: 0 };
  if (peek(cursor).kind === 'end')
    throw new ExpressionError(0, 0, 'the expression is empty: write a number, a name or a condition.');
  const whole = choice(cursor);
  const rest = peek(cursor);
  if (rest.kind !== 'end') throw unexpected(rest, leftover(rest));
  return whole;
};

const peek = (cursor: Cursor): Token => cursor.tokens[cursor.at];
const take = (cursor: Cursor): Token => cursor.tokens[cursor.at++];
const isNext = (cursor: Cursor, symbol: string): boolean =>
  peek(cursor).kind === 'symbol' && peek(cursor).text === symbol;

const expect = (cursor: Cursor, symbol: string, remedy: string): Token => {
  if (isNext(cursor, symbol)) return take(cursor);
  throw unexpected(peek(cursor), remedy);
};

const unexpected = (token: Token, remedy: string): ExpressionError =>
  new ExpressionError(
    token.from,
    token.to,
    token.kind === 'end'
      ? `the expression ends too early: ${remedy}`
      : `'${token.text}' is not expected here: ${remedy}`,
  );

const leftover = (token: Token): string => {
  if (token.text === ')') return "there is no '(' for it.";
  if (token.text === ':' || token.text === '?')
    return "put a choice within a choice in parentheses: 'a ? (b ? 1 : 2) : 3'.";
  if (WORDS.has(token.text)) return "write '&&' for and, '||' for or, '!' for not.";
  return "two values need an operator between them, such as '+' or '&&'.";
};

const WORDS = new Set(['and', 'or', 'not', 'AND', 'OR', 'NOT']);

/** Counts how deep the reader is, so that no text can exhaust the stack. */
const nested = (cursor: Cursor, read: () => Syntax): Syntax => {
  if (++cursor.depth > DEEPEST) {
    const { from, to } = peek(cursor);
    throw new ExpressionError(
      from,
      to,
      `the expression nests more than ${DEEPEST} deep: split it into several effects or rules.`,
    );
  }
  const found = read();
  cursor.depth--;
  return found;
};

const choice = (cursor: Cursor): Syntax =>
  nested(cursor, () => {
    const when = binary(cursor, 0);
    if (!isNext(cursor, '?')) return when;
    take(cursor);
    const yes = binary(cursor, 0);
    expect(cursor, ':', "a choice is written 'condition ? one : other'; put a choice within it in parentheses.");
    const no = choice(cursor);
    return { kind: 'choice', when, yes, no, from: when.from, to: no.to };
  });

const operatorAt = (cursor: Cursor, level: number): BinaryOp | undefined =>
  peek(cursor).kind === 'symbol' ? LEVELS[level].find(op => op === peek(cursor).text) : undefined;

const binary = (cursor: Cursor, level: number): Syntax => {
  if (level === LEVELS.length) return unary(cursor);
  let left = binary(cursor, level + 1);
  for (let op = operatorAt(cursor, level); op !== undefined; op = operatorAt(cursor, level)) {
    take(cursor);
    refuseFraction(cursor, left, op);
    const right = binary(cursor, level + 1);
    left = { kind: 'binary', op, left, right, from: left.from, to: right.to };
  }
  return left;
};

const unary = (cursor: Cursor): Syntax => {
  const sign = peek(cursor);
  if (sign.kind !== 'symbol' || (sign.text !== '-' && sign.text !== '!')) return operand(cursor);
  const op = sign.text;
  take(cursor);
  const of = nested(cursor, () => unary(cursor));
  return { kind: 'unary', op, of, from: sign.from, to: of.to };
};

const operand = (cursor: Cursor): Syntax => {
  const token = peek(cursor);
  const { from, to } = token;
  if (token.kind === 'fraction') throw fraction(cursor.text, token);
  if (token.kind === 'end' || (token.kind === 'symbol' && token.text !== '('))
    throw unexpected(token, 'a number, a name or a parenthesis must stand here.');
  take(cursor);
  if (token.kind === 'symbol') return group(cursor, from);
  if (token.kind === 'whole') return { kind: 'whole', value: wholeOf(token), from, to };
  if (token.kind === 'text') return { kind: 'text', value: token.text.slice(1, -1), from, to };
  if (token.text === 'true' || token.text === 'false') return { kind: 'truth', value: token.text === 'true', from, to };
  return isNext(cursor, '(') ? call(cursor, token) : { kind: 'name', name: token.text, from, to };
};

const group = (cursor: Cursor, from: number): Syntax => {
  const inner = choice(cursor);
  const { to } = expect(cursor, ')', "a '(' is not closed: add ')'.");
  return { ...inner, from, to };
};

const call = (cursor: Cursor, name: Token): Syntax => {
  take(cursor);
  const args: Syntax[] = [];
  if (!isNext(cursor, ')')) args.push(choice(cursor));
  while (isNext(cursor, ',')) {
    take(cursor);
    args.push(choice(cursor));
  }
  const { to } = expect(cursor, ')', `close '${name.text}(' with ')'.`);
  return { kind: 'call', name: name.text, args, from: name.from, to };
};

/** The lowest whole number has one more digit of room than the highest: it is written with a minus, which is read apart. */
const wholeOf = (token: Token): number => {
  const value = Number(token.text);
  if (value <= HIGHEST + 1) return value;
  throw new ExpressionError(token.from, token.to, `${token.text} is too large: numbers stay between -2³¹ and 2³¹.`);
};

/** A fraction behind `*` has a remedy of its own, which needs what stands before it. */
const refuseFraction = (cursor: Cursor, left: Syntax, op: BinaryOp): void => {
  const token = peek(cursor);
  if (token.kind !== 'fraction' || op !== '*') return;
  const value = Number(token.text);
  const base = cursor.text.slice(left.from, left.to);
  const written = cursor.text.slice(left.from, token.to);
  const divisor = 1 / value;
  const better = Number.isInteger(divisor) ? `${base} / ${divisor}` : `${base} * ${Math.round(value * 100)} / 100`;
  throw new ExpressionError(token.from, token.to, `whole numbers only: write "${better}" instead of "${written}".`);
};

const fraction = (text: string, token: Token): ExpressionError => {
  const below = Math.floor(Number(token.text));
  const after = text.slice(token.to).trimStart().startsWith('*');
  const remedy = after
    ? 'put the number behind the name and divide, as in "debt / 2"'
    : `write ${below} or ${below + 1}, or divide by a whole number, as in "debt / 2"`;
  return new ExpressionError(token.from, token.to, `whole numbers only, but here stands ${token.text}: ${remedy}.`);
};
