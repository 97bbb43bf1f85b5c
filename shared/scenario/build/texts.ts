import { didYouMean } from '../nearest.ts';
import type { Texts } from '../schema/texts.ts';
import { type Path, placeOfKey, type Source } from '../source.ts';
import { checkTranslation } from './translations.ts';
import { languagesOf, own, wordsInRules } from './words.ts';
import { dotted, type Section, type Work } from './work.ts';

interface TextsFile {
  readonly language: string;
  readonly source: Source;
  readonly value: Texts;
}

/** Words for things that are not in the rules, and things in the rules that have no name: warnings, for a game can still be played. */
export const checkTexts = (work: Work, files: readonly TextsFile[]): void => {
  const inRules = wordsInRules(work.rules);
  const [first] = languagesOf(
    work.rules,
    files.map(({ language }) => language),
  );
  const ofFirst = files.filter(({ language }) => language === first);
  const firstWords = [...ofFirst.map(({ value }) => value), inRules];
  for (const file of files) {
    for (const section of FILE_SECTIONS) checkStrangers(work, file, section);
    for (const section of ['domains', 'theatres'] as const)
      inner(work, file.source, [section], Object.keys(file.value[section] ?? {}), work[section]);
    checkLists(work, file);
    if (file.language !== first) checkTranslation(work, file, firstWords);
  }
  checkTitles(work, ofFirst[0]?.source ?? work.source, firstWords);
};

const FILE_SECTIONS = [
  'roles',
  'tracks',
  'places',
  'ledgers',
  'moves',
  'deals',
  'events',
  'upkeep',
  'endings',
] as const;

const warn = (work: Work, source: Source, path: Path, message: string): void => {
  work.problems.push({ ...placeOfKey(source, path), severity: 'warning', message });
};

const checkStrangers = (work: Work, { source, value }: TextsFile, section: (typeof FILE_SECTIONS)[number]): void => {
  const ids = work.ids[section === 'deals' ? 'moves' : section];
  for (const id of Object.keys(value[section] ?? {})) {
    if (!ids.has(id))
      warn(work, source, [section, id], `${section}.${id} is not in the rules.${didYouMean(id, ids.keys())}`);
  }
};

/** Lists and inner maps that say more than the rules have. */
const checkLists = (work: Work, { source, value, language }: TextsFile): void => {
  const { rules } = work;
  if (value.language !== undefined && value.language !== language)
    warn(work, source, ['language'], `language is '${value.language}', but the file is named texts.${language}.yaml.`);
  if (value.turns !== undefined && value.turns.length !== work.turns)
    warn(work, source, ['turns'], `turns has ${value.turns.length} titles, but the rules have ${work.turns} turns.`);
  for (const [id, words] of Object.entries(value.roles ?? {})) {
    inner(
      work,
      source,
      ['roles', id, 'bots'],
      Object.keys(words.bots ?? {}),
      Object.keys(own(rules.roles, id)?.bots ?? {}),
    );
  }
  for (const section of ['moves', 'deals'] as const) {
    for (const [id, words] of Object.entries(value[section] ?? {})) {
      inner(
        work,
        source,
        [section, id, 'halves'],
        Object.keys(words.halves ?? {}),
        Object.keys(own(rules.deals, id)?.parties ?? {}),
      );
      const lines = (own(rules.moves, id) ?? own(rules.deals, id))?.luck?.length ?? 0;
      if ((words.luck?.length ?? 0) > lines)
        warn(
          work,
          source,
          [section, id, 'luck'],
          `${section}.${id}.luck has ${words.luck?.length} lines, but the rules have ${lines}.`,
        );
    }
  }
};

const inner = (work: Work, source: Source, path: Path, keys: readonly string[], known: readonly string[]): void => {
  for (const key of keys) {
    if (!known.includes(key))
      warn(work, source, [...path, key], `${dotted([...path, key])} is not in the rules.${didYouMean(key, known)}`);
  }
};

const TITLED: readonly Section[] = ['roles', 'tracks', 'places', 'ledgers', 'moves', 'events', 'upkeep', 'endings'];

const checkTitles = (work: Work, source: Source, words: readonly Texts[]): void => {
  for (const section of TITLED) {
    const nameless = declaredIn(work, section).filter(id => !words.some(file => titleIn(file, section, id)));
    if (nameless.length > 0)
      warn(work, source, [section], `${section}: ${titlesMissing(nameless)} The id is shown instead.`);
  }
};

/** Ids whose entry holds, more or less. */
const declaredIn = ({ ids, rules }: Work, section: Section): readonly string[] =>
  [...ids[section].values()].flatMap(({ path: [key, id] }) => {
    const entries = key === 'deals' ? rules.deals : rules[section];
    return Object.hasOwn(entries ?? {}, id) ? [String(id)] : [];
  });

const titleIn = (words: Texts, section: Section, id: string): string | undefined => {
  const found =
    own<string | { title?: string }>(words[section], id) ?? (section === 'moves' ? own(words.deals, id) : undefined);
  return typeof found === 'string' ? found : found?.title;
};

const SHOWN = 10;

const titlesMissing = (ids: readonly string[]): string => {
  const more = ids.length > SHOWN ? ` and ${ids.length - SHOWN} more` : '';
  const many = ids.length === 1 ? '1 title is missing' : `${ids.length} titles are missing`;
  return `${many} (${ids.slice(0, SHOWN).join(', ')}${more}).`;
};
