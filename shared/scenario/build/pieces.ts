import type { MoveWords, Texts as Written } from '../schema/texts.ts';
import { entriesOf } from './work.ts';

/** One text that somebody wrote in one language. */
export interface Piece {
  /** The key of the file under which it stands; moves and deals are one. */
  readonly section: string;
  readonly kind: Kind;
  /** Whose text it is: an id, an id with a part (`sign.union`), or the number of a turn or a line. */
  readonly id: string;
}

/** What a text is called, for one and for several. */
export const KINDS = {
  title: ['title', 'titles'],
  subtitle: ['subtitle', 'subtitles'],
  dates: ['date', 'dates'],
  letter: ['letter', 'letters'],
  brief: ['brief', 'briefs'],
  hint: ['hint', 'hints'],
  bots: ['line on a bot', 'lines on bots'],
  short: ['short title', 'short titles'],
  about: ['line about it', 'lines about them'],
  halves: ['half', 'halves'],
  flavour: ['flavour', 'flavours'],
  source: ['source', 'sources'],
  history: ['history', 'histories'],
  luck: ['luck line', 'luck lines'],
  text: ['text', 'texts'],
  story: ['story', 'stories'],
  note: ['note', 'notes'],
} as const satisfies Readonly<Record<string, readonly [one: string, many: string]>>;
export type Kind = keyof typeof KINDS;

/** Every text of a file that is not empty, but for what is shown whole in one language: glossary, after, questions. */
export const piecesOf = (words: Written): readonly Piece[] =>
  [
    piece('title', 'title', '', words.title),
    piece('subtitle', 'subtitle', '', words.subtitle),
    ...(words.turns ?? []).flatMap((turn, at) => told('turns', String(at + 1), turn, ['title', 'dates'])),
    ...entriesOf(words.roles).flatMap(([id, role]) => [
      ...told('roles', id, role, ['title', 'letter', 'brief', 'hint']),
      ...entriesOf(role.bots).map(([bot, line]) => piece('roles', 'bots', `${id}.${bot}`, line)),
    ]),
    ...entriesOf(words.tracks).flatMap(([id, track]) => told('tracks', id, track, ['title', 'short', 'about'])),
    ...entriesOf({ ...words.moves, ...words.deals }).flatMap(([id, move]) => ofMove(id, move)),
    ...entriesOf(words.events).flatMap(([id, event]) =>
      told('events', id, event, ['title', 'text', 'source', 'history']),
    ),
    ...entriesOf(words.endings).flatMap(([id, ending]) =>
      told('endings', id, ending, ['title', 'story', 'source', 'history']),
    ),
    ...(['domains', 'theatres', 'lands', 'places', 'ledgers', 'upkeep'] as const).flatMap(section =>
      entriesOf(words[section]).map(([id, title]) => piece(section, 'title', id, title)),
    ),
    ...entriesOf(words.notes).map(([id, note]) => piece('notes', 'note', id, note)),
  ].filter(found => found !== null);

const ofMove = (id: string, move: MoveWords): readonly (Piece | null)[] => [
  ...told('moves', id, move, ['title', 'flavour', 'source', 'history']),
  ...entriesOf(move.halves).map(([role, half]) => piece('moves', 'halves', `${id}.${role}`, half)),
  ...(move.luck ?? []).map((line, at) => piece('moves', 'luck', `${id}[${at}]`, line)),
];

const told = <K extends Kind>(
  section: string,
  id: string,
  words: Partial<Readonly<Record<K, string>>>,
  kinds: readonly K[],
): readonly (Piece | null)[] => kinds.map(kind => piece(section, kind, id, words[kind]));

const piece = (section: string, kind: Kind, id: string, text: string | undefined): Piece | null =>
  text === undefined || text === '' ? null : { section, kind, id };
