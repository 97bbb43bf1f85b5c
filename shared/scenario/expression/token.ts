import { ExpressionError } from './trouble.ts';

/** A piece of an expression, with where it starts and ends in the text. */
export interface Token {
  readonly kind: 'whole' | 'fraction' | 'text' | 'name' | 'symbol' | 'end';
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const SYMBOLS = ['<=', '>=', '==', '!=', '&&', '||', ...'<>!+-*/%?:(),'];
const SPACE = /[ \t\r\n]+/y;
const WORD = /[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*/y;
const FRACTION = /[0-9]*\.[0-9]+|[0-9]+\.(?![A-Za-z_])/y;
const WHOLE = /[0-9]+/y;
const TEXT = /'[^'\\\r\n]*'|"[^"\\\r\n]*"/y;

/** Splits an expression into its pieces; the last one is the end. */
export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const token = tokenAt(text, at);
    tokens.push(token);
    at = skipSpace(text, token.to);
  }
  tokens.push({ kind: 'end', text: '', from: text.length, to: text.length });
  return tokens;
};

const match = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
};

const skipSpace = (text: string, at: number): number => at + (match(SPACE, text, at)?.length ?? 0);

const tokenAt = (text: string, at: number): Token => {
  const of = (kind: Token['kind'], found: string): Token => ({ kind, text: found, from: at, to: at + found.length });
  const word = match(WORD, text, at);
  if (word !== null) return of('name', word);
  const fraction = match(FRACTION, text, at);
  if (fraction !== null) return of('fraction', fraction);
  const whole = match(WHOLE, text, at);
  if (whole !== null) return wholeToken(text, of('whole', whole));
  const quoted = match(TEXT, text, at);
  if (quoted !== null) return of('text', quoted);
  const symbol = SYMBOLS.find(known => text.startsWith(known, at));
  if (symbol !== undefined) return of('symbol', symbol);
  throw new ExpressionError(at, at + 1, strange(text, at));
};

const wholeToken = (text: string, token: Token): Token => {
  const tail = match(WORD, text, token.to);
  if (tail === null) return token;
  const whole = `${token.text}${tail}`;
  throw new ExpressionError(
    token.from,
    token.to + tail.length,
    `'${whole}' is neither a number nor a name: write digits only.`,
  );
};

const REMEDIES: Readonly<Record<string, string>> = {
  '=': "'=' alone says nothing: write '==' to compare.",
  '&': "'&' alone says nothing: write '&&' for and.",
  '|': "'|' alone says nothing: write '||' for or.",
  "'": "a quote opens here and never closes: add the closing '.",
  '"': 'a quote opens here and never closes: add the closing ".',
  '.': "a '.' stands only between two names, as in played.march.",
  '^': "there is no power: multiply, as in 'a * a'.",
  '[': 'there are no lists here: use parentheses and names.',
  '{': 'there are no maps here: use parentheses and names.',
};

const strange = (text: string, at: number): string => {
  const found = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return REMEDIES[found] ?? `'${found}' has no meaning in an expression: remove it.`;
};
