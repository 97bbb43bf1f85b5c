import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type ParsedNode,
  Parser,
  type YAMLError,
} from 'yaml';
import { err, ok, type Result } from '../result.ts';
import type { Problem } from './problem.ts';
import { type File, lineStartsOf, placeAt, type Source, type Spot } from './source.ts';

/** Largest file, in bytes of UTF-8. */
export const LARGEST = 256 * 1024;
/** Most pieces of YAML syntax in one file: five times the flagship. Counted while reading, before anything is built. */
const MOST_PIECES = 60_000;
/** A scenario nests 6 deep; each level of YAML needs up to two of the parser's. */
const DEEPEST = 40;
/** Syntax errors shown for one file. */
const MOST_ERRORS = 20;

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads one YAML file into plain values that know where they stand, or says what is wrong with it. */
export const parseFile = (file: File): Result<Source, readonly Problem[]> => {
  const lineStarts = lineStartsOf(file.text);
  const report = (offset: number, message: string): Problem => ({
    ...placeAt({ file, lineStarts }, offset),
    severity: 'error',
    message,
  });
  const bytes = new TextEncoder().encode(file.text).length;
  if (bytes > LARGEST)
    return err([
      report(
        0,
        `the file has ${bytes} bytes; the limit is ${LARGEST}: shorten the texts or move some to another language file.`,
      ),
    ]);
  const syntax = syntaxOf(file.text);
  if (!syntax.ok) return err([report(syntax.error.offset, syntax.error.message)]);
  const [document, second] = compose(syntax.value);
  if (document === undefined) return err([report(0, 'the file is empty: write the scenario here.')]);
  if (document.errors.length > 0)
    return err(onePerLine(document.errors.map(error => report(...worded(error, file.text)))));
  if (second !== undefined)
    return err([report(second.range[0], "a second document starts here: remove the line '---'.")]);
  const reading: Reading = { problems: [], report };
  const { value, spot } = plain(reading, document.contents, 0);
  return reading.problems.length > 0 ? err(reading.problems) : ok({ file, value, root: spot, lineStarts });
};

/** One slip makes the parser stumble several times in the same line. */
const onePerLine = (problems: readonly Problem[]): readonly Problem[] =>
  problems
    .filter((problem, index) => problems.findIndex(other => other.line === problem.line) === index)
    .slice(0, MOST_ERRORS);

interface Refusal {
  readonly offset: number;
  readonly message: string;
}

/** Reads piece by piece and stops at the limits: a hostile file never gets as far as the costly steps. */
const syntaxOf = (text: string): Result<readonly CST.Token[], Refusal> => {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let pieces = 0;
  let offset = 0;
  for (const piece of new Lexer().lex(text)) {
    if (++pieces > MOST_PIECES)
      return err({
        offset,
        message: `the file has more than ${MOST_PIECES} pieces of YAML: it is too large for a scenario.`,
      });
    for (const token of parser.next(piece)) tokens.push(token);
    if (parser.stack.length > DEEPEST)
      return err({ offset, message: 'lists and maps nest too deep here: a scenario needs 6 levels.' });
    offset = parser.offset;
  }
  for (const token of parser.end()) tokens.push(token);
  return ok(tokens);
};

/** `uniqueKeys` would be quadratic (`plain` looks instead); pretty errors would be rebuilt with every line of the file. */
const OPTIONS = {
  version: '1.2',
  schema: 'core',
  uniqueKeys: false,
  merge: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

const compose = (tokens: readonly CST.Token[]): readonly Document.Parsed[] => [
  ...new Composer(OPTIONS).compose(tokens),
];

/** The parser's own errors in the words of the trade. */
const worded = (error: YAMLError, text: string): [offset: number, message: string] => {
  const offset = error.pos[0];
  return (
    misaligned(text, offset) ?? [
      offset,
      SENTENCES[error.code] ?? `${lowered(error.message)}. Check quotes, brackets and the space after each colon.`,
    ]
  );
};

const SENTENCES: Partial<Record<YAMLError['code'], string>> = {
  TAB_AS_INDENT: 'a tab stands where spaces must: indent with spaces.',
  BLOCK_AS_IMPLICIT_KEY: "a second ': ' stands in one line: put the text in quotes.",
  MULTILINE_IMPLICIT_KEY:
    "this line has no ': ' after its key, or continues the line before: give each key its own line and value.",
  MISSING_CHAR: "something is missing here, such as a closing quote or bracket, or the ':' after a key.",
  BAD_DIRECTIVE: "lines that start with '%' are not for scenarios: remove it.",
  BAD_ALIAS: "'*' names an alias, and scenarios have none: put the text in quotes.",
  TAG_RESOLVE_FAILED: "'!' names a tag, and scenarios have none: put the text in quotes.",
  KEY_OVER_1024_CHARS: 'this key is longer than 1024 characters: shorten it.',
};

const lowered = (message: string): string => message.charAt(0).toLowerCase() + message.slice(1);

/** A line that is off by one or a few spaces from its neighbours is the commonest mistake in YAML. */
const misaligned = (text: string, offset: number): [number, string] | null => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset) + 1;
  return misalignedAt(text, start) ?? (next > 0 ? misalignedAt(text, next) : null);
};

const misalignedAt = (text: string, start: number): [number, string] | null => {
  const own = indentAt(text, start);
  const before = indentAt(text, previousLine(text, start));
  if (own === null || before === null || Math.abs(own - before) !== 1) return null;
  return [
    start + own,
    `this line is indented by ${spaces(own)}, its neighbours by ${before}. Lists and maps must line up.`,
  ];
};

const spaces = (count: number): string => `${count} ${count === 1 ? 'space' : 'spaces'}`;

const previousLine = (text: string, start: number): number =>
  start === 0 ? -1 : text.lastIndexOf('\n', start - 2) + 1;

const indentAt = (text: string, start: number): number | null => {
  if (start < 0) return null;
  const line = text.slice(start, start + 200);
  const indent = line.search(/[^ ]/);
  return indent === -1 || /[\r\n#]/.test(line[indent]) ? null : indent;
};

interface Reading {
  readonly problems: Problem[];
  readonly report: (offset: number, message: string) => Problem;
}

interface Plain {
  readonly value: unknown;
  readonly spot: Spot;
}

const plain = (reading: Reading, node: ParsedNode | null, keyAt: number): Plain => {
  if (node === null) return { value: null, spot: { at: keyAt, end: keyAt, keyAt, parts: null } };
  const [at, end] = node.range;
  refuseExtras(reading, node);
  if (isMap(node)) return plainMap(reading, node.items as readonly Pair[], { at, end, keyAt });
  if (isSeq(node)) return plainList(reading, node.items as readonly ParsedNode[], { at, end, keyAt });
  return { value: isScalar(node) ? node.value : null, spot: { at, end, keyAt, parts: null } };
};

interface Pair {
  readonly key: ParsedNode | null;
  readonly value: ParsedNode | null;
}

type Bounds = Pick<Spot, 'at' | 'end' | 'keyAt'>;

const refuseExtras = ({ problems, report }: Reading, node: ParsedNode): void => {
  const [at] = node.range;
  if (isAlias(node))
    problems.push(report(at, `'*${node.source}' is an alias, and scenarios have none: write the value out.`));
  else if (node.anchor !== undefined)
    problems.push(report(at, `'&${node.anchor}' is an anchor, and scenarios have none: remove it.`));
  if (node.tag !== undefined) problems.push(report(at, `'${node.tag}' is a tag, and scenarios have none: remove it.`));
};

const plainMap = (reading: Reading, pairs: readonly Pair[], bounds: Bounds): Plain => {
  const value: Record<string, unknown> = {};
  const parts = new Map<string, Spot>();
  for (const pair of pairs) {
    const keyAt = pair.key?.range[0] ?? bounds.at;
    const key = keyOf(reading, pair.key, keyAt);
    const inner = plain(reading, pair.value, keyAt);
    if (key === null) continue;
    if (parts.has(key)) reading.problems.push(duplicate(reading, key, keyAt, parts.get(key)?.keyAt ?? 0));
    parts.set(key, inner.spot);
    value[key] = inner.value;
  }
  return { value, spot: { ...bounds, parts } };
};

const duplicate = ({ report }: Reading, key: string, at: number, firstAt: number): Problem =>
  report(at, `'${key}' stands here twice, first in line ${report(firstAt, '').line}: keep one.`);

const keyOf = ({ problems, report }: Reading, node: ParsedNode | null, at: number): string | null => {
  if (node === null || !isScalar(node) || node.value === null || node.anchor !== undefined || node.tag !== undefined) {
    problems.push(report(at, "a key must be a plain word, such as 'cost:'."));
    return null;
  }
  const key = String(node.value);
  if (!FORBIDDEN_KEYS.has(key)) return key;
  problems.push(report(at, `'${key}' may not be a key: choose another name.`));
  return null;
};

const plainList = (reading: Reading, items: readonly ParsedNode[], bounds: Bounds): Plain => {
  const found = items.map(item => plain(reading, item, item?.range[0] ?? bounds.at));
  return {
    value: found.map(item => item.value),
    spot: { ...bounds, parts: new Map(found.map((item, index) => [String(index), item.spot])) },
  };
};
