import { didYouMean } from '../nearest.ts';
import { HEADLINE, LEDGER_NEWS } from '../press.ts';
import type { Press, WrittenBrief } from '../schema/press.ts';
import type { Texts } from '../schema/texts.ts';
import { type Path, placeOfKey, placeOfValue, type Source } from '../source.ts';
import { isListed, moveIn } from './newsroom.ts';
import { own } from './words.ts';
import { dotted, entriesOf, type Section, type Work } from './work.ts';

export interface PressFile {
  readonly language: string;
  readonly source: Source;
  readonly value: Press;
}

/** What the rules do not know, gaps that nobody fills and headlines that would run over. */
export const checkPress = (work: Work, file: PressFile, places: Texts['places']): void => {
  const desk = { work, ...file };
  for (const [section, ids] of SECTIONS) {
    for (const id of Object.keys(file.value[section] ?? {})) stranger(desk, [section, id], id, work.ids[ids]);
  }
  for (const [id, { place }] of entriesOf(file.value.roles)) checkPlace(desk, ['roles', id, 'place'], place);
  if (file.value.opening) checkTelling(desk, ['opening'], file.value.opening, []);
  for (const section of ['events', 'endings'] as const) {
    for (const [id, telling] of entriesOf(file.value[section])) checkTelling(desk, [section, id], telling, []);
  }
  for (const section of ['moves', 'deals'] as const) checkMoves(desk, section, places);
  for (const [id, told] of entriesOf(file.value.events)) {
    for (const { path, brief } of repeats(['events', id], told.again)) checkBrief(desk, path, brief, []);
  }
  checkGapsOfRest(desk);
  checkLists(desk);
};

/** Languages that have a press and no texts, and ids that have no headline: told, for a title stands in. */
export const checkPresses = (work: Work, files: readonly PressFile[], languages: readonly string[]): void => {
  for (const file of files) {
    const desk = { work, ...file };
    if (!languages.includes(file.language))
      warn(desk, [], `press.${file.language}.yaml is not read: there is no texts.${file.language}.yaml.`);
    for (const section of ['moves', 'events', 'endings'] as const) checkHeadlines(desk, section);
  }
};

interface Desk extends PressFile {
  readonly work: Work;
}

const SECTIONS: readonly (readonly [
  key: 'roles' | 'moves' | 'deals' | 'events' | 'ledgers' | 'tracks' | 'endings',
  ids: Section,
])[] = [
  ['roles', 'roles'],
  ['moves', 'moves'],
  ['deals', 'moves'],
  ['events', 'events'],
  ['ledgers', 'ledgers'],
  ['tracks', 'tracks'],
  ['endings', 'endings'],
];

const warn = ({ work, source }: Desk, path: Path, message: string): void => {
  work.problems.push({ ...placeOfKey(source, path), severity: 'warning', message });
};

const refuse = ({ work, source }: Desk, path: Path, message: string): void => {
  work.problems.push({ ...placeOfValue(source, path), severity: 'error', message });
};

const stranger = (desk: Desk, path: Path, id: string, known: ReadonlyMap<string, unknown>): void => {
  if (!known.has(id)) warn(desk, path, `${dotted(path)} is not in the rules.${didYouMean(id, known.keys())}`);
};

const checkPlace = (desk: Desk, path: Path, place: string | undefined): void => {
  const { places } = desk.work.ids;
  if (place !== undefined && !places.has(place))
    refuse(
      desk,
      path,
      `${dotted(path)} names '${place}', which is not among the places.${didYouMean(place, places.keys())}`,
    );
};

interface Told extends WrittenBrief {
  readonly place?: string;
  readonly says?: Readonly<Record<string, string>>;
}

const checkTelling = (desk: Desk, path: Path, told: Told, gaps: readonly string[]): void => {
  checkPlace(desk, [...path, 'place'], told.place);
  checkBrief(desk, path, told, gaps);
  for (const [role, said] of entriesOf(told.says)) {
    stranger(desk, [...path, 'says', role], role, desk.work.ids.roles);
    checkGaps(desk, [...path, 'says', role], said, []);
  }
};

const checkBrief = (desk: Desk, path: Path, brief: WrittenBrief | undefined, gaps: readonly string[]): void => {
  checkGaps(desk, [...path, 'headline'], brief?.headline, gaps);
  checkGaps(desk, [...path, 'story'], brief?.story, gaps);
};

const checkGaps = (desk: Desk, path: Path, text: string | undefined, known: readonly string[]): void => {
  for (const [, gap] of (text ?? '').matchAll(/\{([^}]*)\}/g)) {
    if (known.includes(gap)) continue;
    const may = known.length === 0 ? 'It may have none.' : `It may have ${known.map(name => `{${name}}`).join(', ')}.`;
    refuse(desk, path, `${dotted(path)} has the gap {${gap}}, which nobody fills. ${may}`);
  }
};

const checkMoves = (desk: Desk, section: 'moves' | 'deals', titles: Texts['places']): void => {
  const { rules } = desk.work;
  for (const [id, told] of entriesOf(desk.value[section])) {
    const targets = own(rules.moves, id)?.targets ?? own(rules.deals, id)?.targets ?? [];
    const gaps = targets.length > 0 ? ['place'] : [];
    checkTelling(desk, [section, id], told, gaps);
    const parts = [...repeats([section, id], told.again), { path: [section, id, 'unmet'], brief: told.unmet }];
    for (const { path, brief } of parts) checkBrief(desk, path, brief, gaps);
    const longest = Math.max(0, ...targets.map(place => (own(titles, place) ?? place).length));
    checkLength(desk, [section, id, 'headline'], told.headline, longest);
    for (const { path, brief } of parts) checkLength(desk, [...path, 'headline'], brief?.headline, longest);
  }
};

/** Each telling of a repetition, and where it is written. */
const repeats = (
  path: Path,
  again: WrittenBrief | readonly WrittenBrief[] | undefined,
): readonly { readonly path: Path; readonly brief: WrittenBrief | undefined }[] =>
  isListed(again)
    ? again.map((brief, at) => ({ path: [...path, 'again', at], brief }))
    : [{ path: [...path, 'again'], brief: again }];

const checkLength = (desk: Desk, path: Path, headline: string | undefined, place: number): void => {
  const filled = (headline ?? '').replaceAll('{place}', '#'.repeat(place)).length;
  if (filled > HEADLINE)
    refuse(desk, path, `${dotted(path)} grows to ${filled} characters with its place; the most is ${HEADLINE}.`);
};

const checkGapsOfRest = (desk: Desk): void => {
  for (const [id, told] of entriesOf(desk.value.ledgers)) {
    for (const outcome of LEDGER_NEWS) {
      const gaps = outcome === 'lapsed' ? ['asker'] : outcome === 'unprovoked' ? ['answer'] : ['asker', 'answer'];
      const path = ['ledgers', id, outcome];
      checkGaps(desk, [...path, 'headline'], told[outcome]?.headline, []);
      const story = told[outcome]?.story;
      if (!isListed(story)) checkGaps(desk, [...path, 'story'], story, gaps);
      else for (const [at, one] of story.entries()) checkGaps(desk, [...path, 'story', at], one, gaps);
    }
  }
  for (const [id, told] of entriesOf(desk.value.tracks)) {
    for (const way of ['up', 'down', 'floor'] as const) {
      for (const [at, text] of (told[way] ?? []).entries())
        checkGaps(desk, ['tracks', id, way, at], text, ['by', 'to']);
    }
  }
};

const checkLists = (desk: Desk): void => {
  const { turns, language } = desk.value;
  if (language !== undefined && language !== desk.language)
    warn(desk, ['language'], `language is '${language}', but the file is named press.${desk.language}.yaml.`);
  if (turns !== undefined && turns.length !== desk.work.turns)
    warn(desk, ['turns'], `turns has ${turns.length} editions, but the rules have ${desk.work.turns} turns.`);
};

const SHOWN = 10;

const checkHeadlines = (desk: Desk, section: 'moves' | 'events' | 'endings'): void => {
  const { ids, rules } = desk.work;
  const isCovert = (id: string) => own(rules.moves, id)?.covert ?? own(rules.deals, id)?.covert ?? false;
  const told = (id: string) => (section === 'moves' ? moveIn(desk.value, id) : own(desk.value[section], id));
  const missing = [...ids[section].keys()].filter(id => !told(id)?.headline && !(section === 'moves' && isCovert(id)));
  if (missing.length === 0) return;
  const more = missing.length > SHOWN ? ` and ${missing.length - SHOWN} more` : '';
  const many = missing.length === 1 ? '1 headline is missing' : `${missing.length} headlines are missing`;
  warn(
    desk,
    [section],
    `${section}: ${many} (${missing.slice(0, SHOWN).join(', ')}${more}). The title is shown instead.`,
  );
};
