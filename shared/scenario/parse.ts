import { Composer, type CST, type Document, Lexer, Parser } from 'yaml';
import { err, ok, type Result } from '../result.ts';
import { plain, type Reading } from './plain.ts';
import type { Problem } from './problem.ts';
import { worded } from './slips.ts';
import { type File, lineStartsOf, placeAt, type Source } from './source.ts';

/** Largest file, in bytes of UTF-8. */
export const LARGEST = 256 * 1024;
/** Most pieces of YAML syntax in one file: five times the flagship. Counted while reading, before anything is built. */
const MOST_PIECES = 60_000;
/** A scenario nests 6 deep; each level of YAML needs up to two of the parser's. */
const DEEPEST = 40;
/** Syntax errors shown for one file. */
const MOST_ERRORS = 20;

/** A file that has been read; `source` is `null` when it is not worth a further look. */
interface Parsed {
  readonly source: Source | null;
  readonly problems: readonly Problem[];
}

/** Reads one YAML file into plain values that know where they stand, and says what is wrong with it. */
export const parseFile = (file: File): Parsed => {
  const lineStarts = lineStartsOf(file.text);
  const report = (offset: number, message: string): Problem => ({
    ...placeAt({ file, lineStarts }, offset),
    severity: 'error',
    message,
  });
  const document = documentOf(file.text);
  if (!document.ok) {
    return { source: null, problems: onePerLine(document.error.map(({ offset, message }) => report(offset, message))) };
  }
  const reading: Reading = { problems: [], report };
  const { value, spot } = plain(reading, document.value.contents, 0);
  return { source: { file, value, root: spot, lineStarts }, problems: reading.problems };
};

interface Slip {
  readonly offset: number;
  readonly message: string;
}

const slip = (offset: number, message: string): Result<never, readonly Slip[]> => err([{ offset, message }]);

const documentOf = (text: string): Result<Document.Parsed, readonly Slip[]> => {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > LARGEST) return slip(0, `the file has ${bytes} bytes; the limit is ${LARGEST}: shorten the texts.`);
  const syntax = syntaxOf(text);
  if (!syntax.ok) return syntax;
  const [document, second] = new Composer(OPTIONS).compose(syntax.value);
  if (document === undefined) return slip(0, 'the file is empty: write the scenario here.');
  const errors = document.errors.slice(0, MOST_ERRORS).map(error => worded(error, text));
  if (errors.length > 0) return err(errors.map(([offset, message]) => ({ offset, message })));
  if (second !== undefined) return slip(second.range[0], "a second document starts here: remove the line '---'.");
  return ok(document);
};

/** One slip makes the parser stumble several times in the same line. */
const onePerLine = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter((problem, index) => problems.findIndex(other => other.line === problem.line) === index);

/** Reads piece by piece and stops at the limits: a hostile file never gets as far as the costly steps. */
const syntaxOf = (text: string): Result<readonly CST.Token[], readonly Slip[]> => {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let pieces = 0;
  let offset = 0;
  for (const piece of new Lexer().lex(text)) {
    if (++pieces > MOST_PIECES)
      return slip(offset, `the file has more than ${MOST_PIECES} pieces of YAML: make it smaller.`);
    for (const token of parser.next(piece)) tokens.push(token);
    if (parser.stack.length > DEEPEST)
      return slip(offset, 'lists and maps nest too deep here: a scenario needs 6 levels.');
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
