import type { ScenarioCard } from '../../shared/wire/http.ts';
import { t } from '../text/words.ts';

/** Words of the game's own, which every scenario uses. */
const TERMS = [
  'ledger',
  'entry',
  'measure',
  'size',
  'domain',
  'lapse',
  'deal',
  'covert',
  'symbolic',
  'material',
  'par',
] as const;

export type Vocabulary = ReadonlyMap<string, string>;

/** The scenario's words, each with its sentence. */
export const glossary = ({ texts }: ScenarioCard): Vocabulary => new Map(Object.entries(texts.glossary));

/** The game's own words with theirs. Only where rules are told: elsewhere they are everyday words. */
export const gameWords = (): Vocabulary => new Map(TERMS.map(term => [t(`term.${term}`), t(`term.${term}.about`)]));

export interface Piece {
  readonly text: string;
  /** The word of the vocabulary that this is, '' for plain text. */
  readonly term: string;
}

/** Text in pieces: each word of the vocabulary stands alone where it first appears, with the ending that grammar gave it. */
export const inPieces = (text: string, words: Vocabulary): readonly Piece[] => {
  const terms = [...words.keys()].sort((a, b) => b.length - a.length);
  if (terms.length === 0) return [{ text, term: '' }];
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(?:${terms.map(anyForm).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const seen = new Set<string>();
  const pieces: Piece[] = [];
  let after = 0;
  for (const match of text.matchAll(found)) {
    const term = terms[match.slice(1).findIndex(group => group !== undefined)] ?? '';
    if (seen.has(term)) continue;
    seen.add(term);
    if (match.index > after) pieces.push({ text: text.slice(after, match.index), term: '' });
    pieces.push({ text: match[0], term });
    after = match.index + match[0].length;
  }
  return after < text.length ? [...pieces, { text: text.slice(after), term: '' }] : pieces;
};

/** A word with up to two letters more: a plural, a case. Short ones and those in capitals stand as they are. */
const anyForm = (term: string): string => {
  const plain = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return term.length < 5 || term === term.toLocaleUpperCase() ? `(${plain})` : `(${plain}\\p{L}{0,2})`;
};
