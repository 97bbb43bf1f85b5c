/** A piece of HTML or SVG in which everything that came from outside is escaped. */
export interface Markup {
  readonly markup: string;
}

type Part = Markup | string | number | readonly Part[] | null;

/** A template of HTML: pieces of markup go in as they are, everything else is escaped; lists are joined, `null` is nothing. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: strings.reduce((all, string, at) => all + string + (at < parts.length ? written(parts[at]) : ''), ''),
});

/** For style sheets of our own alone. */
export const raw = (markup: string): Markup => ({ markup });

const written = (part: Part): string => {
  if (part === null) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(written).join('');
};

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, sign => ESCAPES[sign]);
