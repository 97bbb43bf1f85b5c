import type { YAMLError } from 'yaml';

/** The parser's own errors in the words of the trade. */
export const worded = (error: YAMLError, text: string): [offset: number, message: string] => {
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
