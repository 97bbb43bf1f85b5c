/** An expression as it was written, before anybody asks what its names mean. `from` and `to` are offsets in the text. */
export type Syntax = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'whole'; readonly value: number }
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'unary'; readonly op: '-' | '!'; readonly of: Syntax }
  | { readonly kind: 'binary'; readonly op: BinaryOp; readonly left: Syntax; readonly right: Syntax }
  | { readonly kind: 'choice'; readonly when: Syntax; readonly yes: Syntax; readonly no: Syntax }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Syntax[] }
);

export type Arithmetic = '+' | '-' | '*' | '/' | '%';
export type Comparison = '<' | '<=' | '>' | '>=' | '==' | '!=';
export type Logic = '&&' | '||';
export type BinaryOp = Arithmetic | Comparison | Logic;

/** Binding strength, from loose to tight; each level groups from the left. */
export const LEVELS: readonly (readonly BinaryOp[])[] = [
  ['||'],
  ['&&'],
  ['<', '<=', '>', '>=', '==', '!='],
  ['+', '-'],
  ['*', '/', '%'],
];
