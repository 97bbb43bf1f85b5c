/** Control characters, bidirectional overrides, zero-width marks, line separators, tags and private use. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]/gu;
/** More than two marks on one letter are not a word in any language. */
const HEAPED = /(\p{M}{2})\p{M}+/gu;

/** What people wrote, as one plain line: composed, without what cannot be seen, spaces single and none at the ends. */
export const clean = (written: string): string =>
  written
    .normalize('NFC')
    .replace(/[\t\r\n]+/g, ' ')
    .replace(UNSEEN, '')
    .replace(HEAPED, '$1')
    .replace(/\s+/g, ' ')
    .trim();
