import type { Texts as Written } from '../schema/texts.ts';
import { placeOfKey, type Source } from '../source.ts';
import { KINDS, type Kind, type Piece, piecesOf } from './pieces.ts';
import { SECTIONS, type Section, type Work } from './work.ts';

interface Translated {
  readonly source: Source;
  readonly value: Written;
}

/** Holds one language against the first: what it lacks is shown in the first, what only it has no other reader sees. */
export const checkTranslation = (work: Work, file: Translated, first: readonly Written[]): void => {
  const wanted = knownTo(work, first.flatMap(piecesOf));
  const written = knownTo(work, piecesOf(file.value));
  for (const [section, pieces] of bySection(without(wanted, written)))
    warn(work, file, section, `${lacking(section, pieces)} The first language is shown instead.`);
  const surplus = without(written, wanted).filter(({ kind }) => !OWN_AFFAIR.includes(kind));
  for (const [section, pieces] of bySection(surplus)) warn(work, file, section, onlyHere(section, pieces));
  checkCounts(work, file, first);
};

/** Titles that the first language lacks are reported there; the rest is for each language to need or not. */
const OWN_AFFAIR: readonly Kind[] = ['title', 'letter', 'short', 'bots'];

const warn = (work: Work, { source }: Translated, section: string, message: string): void => {
  work.problems.push({ ...placeOfKey(source, [section]), severity: 'warning', message });
};

/** What the rules do not have is reported once, where it stands. */
const knownTo = ({ ids }: Work, pieces: readonly Piece[]): readonly Piece[] =>
  pieces.filter(({ section, id }) => !isSection(section) || ids[section].has(id.split(/[.[]/)[0]));

const isSection = (section: string): section is Section => SECTIONS.some(known => known === section);

const without = (pieces: readonly Piece[], others: readonly Piece[]): readonly Piece[] => {
  const there = new Set(others.map(nameOf));
  return [...new Map(pieces.map(piece => [nameOf(piece), piece])).values()].filter(piece => !there.has(nameOf(piece)));
};

const nameOf = ({ section, kind, id }: Piece): string => `${section} ${kind} ${id}`;

const bySection = (pieces: readonly Piece[]): ReadonlyMap<string, readonly Piece[]> =>
  Map.groupBy(pieces, ({ section }) => section);

const lacking = (section: string, pieces: readonly Piece[]): string => {
  if (pieces[0].id === '') return `${section} is missing.`;
  const [head, ...rest] = listed(pieces);
  const verb = head.count === 1 ? 'is' : 'are';
  return `${section}: ${[`${head.what} ${verb} missing ${head.ids}`, ...rest.map(({ what, ids }) => `${what} ${ids}`)].join(', ')}.`;
};

const onlyHere = (section: string, pieces: readonly Piece[]): string => {
  if (pieces[0].id === '') return `${section} is not in the first language: add it there, or remove it here.`;
  const whats = listed(pieces).map(({ what, ids }) => `${what} ${ids}`);
  const it = pieces.length === 1 ? 'it' : 'them';
  return `${section}: the first language lacks ${whats.join(', ')}: add ${it} there, or remove ${it} here.`;
};

interface Listed {
  readonly count: number;
  /** `2 titles` */
  readonly what: string;
  /** `(arms, loan)` */
  readonly ids: string;
}

const SHOWN = 10;

/** By kind, in the order of a card. */
const listed = (pieces: readonly Piece[]): readonly Listed[] =>
  (Object.keys(KINDS) as readonly Kind[])
    .map(kind => [kind, pieces.filter(piece => piece.kind === kind).map(({ id }) => id)] as const)
    .filter(([, ids]) => ids.length > 0)
    .map(([kind, ids]) => {
      const more = ids.length > SHOWN ? ` and ${ids.length - SHOWN} more` : '';
      const [one, many] = KINDS[kind];
      return {
        count: ids.length,
        what: `${ids.length} ${ids.length === 1 ? one : many}`,
        ids: `(${ids.slice(0, SHOWN).join(', ')}${more})`,
      };
    });

/** Shown whole in one language: a glossary's terms and a list's lines can only be counted. */
const checkCounts = (work: Work, file: Translated, first: readonly Written[]): void => {
  for (const [section, what] of [
    ['glossary', 'term'],
    ['after', 'line'],
    ['questions', 'question'],
  ] as const) {
    const count = Object.keys(file.value[section] ?? {}).length;
    const wanted = Object.keys(first.find(words => words[section] !== undefined)?.[section] ?? {}).length;
    if (count === 0 && wanted > 0)
      warn(work, file, section, `${section} is missing. The first language is shown instead.`);
    else if (count < wanted)
      warn(
        work,
        file,
        section,
        `${section}: the first language has ${wanted} ${what}s, here are ${count}: add the rest.`,
      );
  }
};
