/** A text of the record, and where it comes from. */
export interface Sourced {
  readonly text: string;
  /** What stood in brackets: "article", "beyond the article, verified: TASS". */
  readonly sources: readonly string[];
}

/** Takes the marks in square brackets out of a text of a scenario; a mark may name several sources, parted by semicolons. */
export const sourced = (words: string): Sourced => ({
  text: words.replaceAll(/\s*\[[^\]]*\]/g, '').trim(),
  sources: [...words.matchAll(/\[([^\]]*)\]/g)].flatMap(([, mark]) =>
    mark
      .split(/;\s*/)
      .map(source => source.trim())
      .filter(source => source !== ''),
  ),
});

/** Parts of a text that writers set in *asterisks* stand out. */
export const emphasised = (text: string): readonly { readonly text: string; readonly strong: boolean }[] =>
  text.split(/\*([^*]+)\*/).flatMap((part, at) => (part === '' ? [] : [{ text: part, strong: at % 2 === 1 }]));
