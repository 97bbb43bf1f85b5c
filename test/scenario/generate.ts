import fc from 'fast-check';

/** Expressions as trees, so that they can be written down with as few parentheses as the grammar asks for. */
export type Tree =
  | { readonly kind: 'leaf'; readonly text: string }
  | { readonly kind: 'unary'; readonly op: string; readonly of: Tree }
  | { readonly kind: 'binary'; readonly op: string; readonly left: Tree; readonly right: Tree }
  | { readonly kind: 'choice'; readonly when: Tree; readonly yes: Tree; readonly no: Tree }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Tree[] };

const LEVEL: Readonly<Record<string, number>> = {
  '?': 0,
  '||': 1,
  '&&': 2,
  '<': 3,
  '<=': 3,
  '>': 3,
  '>=': 3,
  '==': 3,
  '!=': 3,
  '+': 4,
  '-': 4,
  '*': 5,
  '/': 5,
  '%': 5,
};
const UNARY = 6;

/** Writes a tree as text; `least` is the loosest operator that needs no parentheses here. */
export const textOf = (tree: Tree, least = 0): string => {
  const [level, text] = written(tree);
  return level < least ? `(${text})` : text;
};

const written = (tree: Tree): readonly [level: number, text: string] => {
  switch (tree.kind) {
    case 'leaf':
      return [UNARY + 1, tree.text];
    case 'unary':
      return [UNARY, `${tree.op}${textOf(tree.of, UNARY)}`];
    case 'binary': {
      const level = LEVEL[tree.op];
      return [level, `${textOf(tree.left, level)} ${tree.op} ${textOf(tree.right, level + 1)}`];
    }
    case 'choice':
      return [0, `${textOf(tree.when, 1)} ? ${textOf(tree.yes, 1)} : ${textOf(tree.no, 0)}`];
    case 'call':
      return [UNARY + 1, `${tree.name}(${tree.args.map(arg => textOf(arg)).join(', ')})`];
  }
};

const leaf = (...texts: string[]) => fc.constantFrom(...texts).map((text): Tree => ({ kind: 'leaf', text }));
const number = fc.nat(12).map((value): Tree => ({ kind: 'leaf', text: String(value) }));

const binary = (ops: readonly string[], left: fc.Arbitrary<Tree>, right: fc.Arbitrary<Tree>): fc.Arbitrary<Tree> =>
  fc.record({ kind: fc.constant('binary' as const), op: fc.constantFrom(...ops), left, right });

const unary = (op: string, of: fc.Arbitrary<Tree>): fc.Arbitrary<Tree> =>
  fc.record({ kind: fc.constant('unary' as const), op: fc.constant(op), of });

const choice = (when: fc.Arbitrary<Tree>, either: fc.Arbitrary<Tree>): fc.Arbitrary<Tree> =>
  fc.record({ kind: fc.constant('choice' as const), when, yes: either, no: either });

const call = (name: string, arg: fc.Arbitrary<Tree>, count: number): fc.Arbitrary<Tree> =>
  fc.record({
    kind: fc.constant('call' as const),
    name: fc.constant(name),
    args: fc.array(arg, { minLength: count, maxLength: count }),
  });

const NUMBERS = leaf('a', 'b', 'c', 'd', 'turn', 'times.m', 'last.m', 'signals.military', 'ledger.lapsed', 'asked');
const TRUTHS = leaf('last_turn', 'played.m', 'played.n', 'happened.e', 'material', 'true', 'false');
const TEXTS = leaf("target == 'here'", "target != 'there'", "domain == 'economic'");
const DIVISORS = leaf('1', '2', '3', '7', '-2', '-5');

/** Expressions that have a type, numbers and conditions alike. */
export const wellTyped = fc.letrec<{ number: Tree; truth: Tree }>(tie => ({
  number: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    NUMBERS,
    number,
    binary(['+', '-', '*'], tie('number'), tie('number')),
    binary(['/', '%'], tie('number'), DIVISORS),
    choice(tie('truth'), tie('number')),
    unary('-', tie('number')),
    call('min', tie('number'), 2),
    call('max', tie('number'), 3),
    call('abs', tie('number'), 1),
    call('clamp', tie('number'), 3),
  ),
  truth: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    TRUTHS,
    TEXTS.map((tree): Tree => ({ ...tree, kind: 'leaf', text: `(${textOf(tree)})` })),
    binary(['<', '<=', '>', '>=', '==', '!='], tie('number'), tie('number')),
    binary(['&&', '||', '==', '!='], tie('truth'), tie('truth')),
    choice(tie('truth'), tie('truth')),
    unary('!', tie('truth')),
  ),
}));

/** Expressions of any shape, most of them without sense. `<` of two truths is left out: CEL orders them, we do not. */
export const untyped: fc.Arbitrary<Tree> = fc.letrec<{ any: Tree }>(tie => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    NUMBERS,
    number,
    TRUTHS,
    leaf('nothing'),
    binary(['+', '-', '*', '==', '!=', '&&', '||'], tie('any'), tie('any')),
    binary(['/', '%'], tie('any'), DIVISORS),
    choice(tie('any'), tie('any')),
    unary('-', tie('any')),
    unary('!', tie('any')),
    call('min', tie('any'), 2),
    call('abs', tie('any'), 1),
    call('nothing', tie('any'), 1),
  ),
})).any;
