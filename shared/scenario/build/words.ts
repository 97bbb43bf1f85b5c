import type { Lesson } from '../lesson.ts';
import type { MoveText, RoleText, Texts, Turn } from '../scenario.ts';
import type { Rules } from '../schema/rules.ts';
import type { MoveWords, Texts as Written } from '../schema/texts.ts';
import type { Work } from './work.ts';

/** The words that stand among the rules, in the shape of a texts file. */
export const wordsInRules = (rules: Rules): Written => ({
  title: rules.title,
  subtitle: rules.subtitle,
  glossary: rules.glossary,
  notes: rules.notes,
  after: rules.after,
  questions: rules.questions,
  turns: typeof rules.turns === 'number' ? undefined : rules.turns,
  roles: mapped(rules.roles, ({ title, brief, hint, letter }) => ({ title, brief, hint, letter })),
  tracks: mapped(rules.tracks, ({ title, short, about }) => ({ title, short, about })),
  places: titles(rules.places),
  ledgers: titles(rules.ledgers),
  moves: { ...mapped(rules.moves, moveWords), ...mapped(rules.deals, dealWords) },
  events: mapped(rules.events, ({ title, text, source, history }) => ({ title, text, source, history })),
  upkeep: titles(rules.upkeep),
  endings: mapped(rules.endings, ({ title, story, source, history }) => ({ title, story, source, history })),
});

const mapped = <T, U>(section: Readonly<Record<string, T>> | undefined, words: (entry: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(section ?? {}).map(([id, entry]) => [id, words(entry)]));

const titles = (section: Readonly<Record<string, { title?: string }>> | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries(section ?? {}).flatMap(([id, { title }]) => (title === undefined ? [] : [[id, title]])),
  );

type InRules = Pick<NonNullable<Rules['moves']>[string], 'title' | 'flavour' | 'source' | 'history' | 'luck'>;

const moveWords = ({ title, flavour, source, history, luck }: InRules): MoveWords => ({
  title,
  flavour,
  source,
  history,
  luck: luck?.map(line => line.text ?? ''),
});

const dealWords = (deal: NonNullable<Rules['deals']>[string]): MoveWords => ({
  ...moveWords(deal),
  halves: titles(deal.parties),
});

/** The first language is the one that the others fall back to: named by the rules, else English, else the first there is. */
export const languagesOf = ({ language }: Rules, written: readonly string[]): readonly string[] => {
  const first = language ?? (written.includes('en') || written.length === 0 ? 'en' : written[0]);
  return [first, ...written.filter(other => other !== first)];
};

/** All words of one language: each from the first of the files that has it, titles at last from the id. */
export const textsOf = (work: Work, files: readonly Written[]): Omit<Texts, 'press'> => {
  const pick = <T>(find: (words: Written) => T | undefined): T | undefined => {
    for (const words of files) {
      const found = find(words);
      if (found !== undefined && found !== '') return found;
    }
    return undefined;
  };
  return {
    title: pick(words => words.title) ?? work.rules.scenario,
    subtitle: pick(words => words.subtitle) ?? '',
    turns: Array.from({ length: work.turns }, (_, at) => turnText(pick, at)),
    roles: each(work, 'roles', id => roleText(work, pick, id)),
    tracks: each(work, 'tracks', id => trackText(pick, id)),
    domains: named(work.domains, id => pick(words => own(words.domains, id))),
    theatres: named(work.theatres, id => pick(words => own(words.theatres, id))),
    lands: Object.assign({}, ...files.map(words => words.lands).reverse()),
    places: each(work, 'places', id => pick(words => own(words.places, id)) ?? id),
    ledgers: each(work, 'ledgers', id => pick(words => own(words.ledgers, id)) ?? id),
    moves: each(work, 'moves', id => moveText(work, pick, id)),
    events: each(work, 'events', id => eventText(pick, id)),
    upkeep: each(work, 'upkeep', id => pick(words => own(words.upkeep, id)) ?? id),
    endings: each(work, 'endings', id => endingText(pick, id)),
    glossary: pick(words => words.glossary) ?? {},
    notes: Object.assign({}, ...files.map(words => words.notes).reverse()),
    after: pick(words => words.after) ?? [],
    questions: pick(words => words.questions) ?? [],
  };
};

/** The first text that has it. */
type Finder = <T>(find: (words: Written) => T | undefined) => T | undefined;

/** An id may be called like something that every object inherits. */
export const own = <T>(section: Readonly<Record<string, T>> | undefined, id: string): T | undefined =>
  section !== undefined && Object.hasOwn(section, id) ? section[id] : undefined;

const each = <T>(work: Work, section: keyof Work['ids'], text: (id: string) => T): Record<string, T> =>
  Object.fromEntries([...work.ids[section].keys()].map(id => [id, text(id)]));

/** Only those that somebody has named: the program has names for its own. */
const named = (ids: readonly string[], title: (id: string) => string | undefined): Record<string, string> =>
  Object.fromEntries(
    ids.flatMap(id => {
      const found = title(id);
      return found === undefined ? [] : [[id, found]];
    }),
  );

const turnText = (pick: Finder, at: number): Turn => ({
  title: pick(words => words.turns?.[at]?.title) ?? String(at + 1),
  dates: pick(words => words.turns?.[at]?.dates) ?? '',
  lesson: lessonText(pick, at),
});

const lessonText = (pick: Finder, at: number): Lesson | null => {
  const text = pick(words => words.turns?.[at]?.lesson?.text);
  if (text === undefined) return null;
  return {
    title: pick(words => words.turns?.[at]?.lesson?.title) ?? '',
    text,
    look: pick(words => words.turns?.[at]?.lesson?.look) ?? '',
  };
};

const roleText = (work: Work, pick: Finder, id: string): RoleText => {
  const title = pick(words => own(words.roles, id)?.title) ?? id;
  const bots = Object.keys(work.rules.roles[id]?.bots ?? {});
  return {
    title,
    brief: pick(words => own(words.roles, id)?.brief) ?? '',
    hint: pick(words => own(words.roles, id)?.hint) ?? '',
    letter: pick(words => own(words.roles, id)?.letter) ?? letterOf(title),
    bots: Object.fromEntries(bots.map(bot => [bot, pick(words => own(own(words.roles, id)?.bots, bot)) ?? bot])),
  };
};

const letterOf = (title: string): string =>
  (title.replace(/^(the|la|el|los|las)\s+/i, '').match(/\p{L}/u)?.[0] ?? '?').toUpperCase();

const trackText = (pick: Finder, id: string): Texts['tracks'][string] => {
  const title = pick(words => own(words.tracks, id)?.title) ?? id;
  return {
    title,
    short: pick(words => own(words.tracks, id)?.short) ?? title,
    about: pick(words => own(words.tracks, id)?.about) ?? '',
  };
};

const moveText = (work: Work, pick: Finder, id: string): MoveText => {
  const find = <T>(part: (words: MoveWords) => T | undefined): T | undefined =>
    pick(words => {
      const found = own(words.moves, id) ?? own(words.deals, id);
      return found && part(found);
    });
  const title = find(words => words.title) ?? id;
  const deal = own(work.rules.deals, id);
  const lines = (deal ?? own(work.rules.moves, id))?.luck?.length ?? 0;
  return {
    title,
    halves: Object.fromEntries(
      Object.keys(deal?.parties ?? {}).map(role => [role, find(words => own(words.halves, role)) ?? title]),
    ),
    flavour: find(words => words.flavour) ?? '',
    source: find(words => words.source) ?? '',
    history: find(words => words.history) ?? '',
    luck: Array.from({ length: lines }, (_, at) => find(words => words.luck?.[at] || undefined) ?? ''),
  };
};

const eventText = (pick: Finder, id: string): Texts['events'][string] => ({
  title: pick(words => own(words.events, id)?.title) ?? id,
  text: pick(words => own(words.events, id)?.text) ?? '',
  source: pick(words => own(words.events, id)?.source) ?? '',
  history: pick(words => own(words.events, id)?.history) ?? '',
});

const endingText = (pick: Finder, id: string): Texts['endings'][string] => ({
  title: pick(words => own(words.endings, id)?.title) ?? id,
  story: pick(words => own(words.endings, id)?.story) ?? '',
  source: pick(words => own(words.endings, id)?.source) ?? '',
  history: pick(words => own(words.endings, id)?.history) ?? '',
});
