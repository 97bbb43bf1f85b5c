import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { err, ok, type Result } from '../result.ts';
import { checkCases } from './build/cases.ts';
import { checkEndings } from './build/endings.ts';
import { frozen } from './build/freeze.ts';
import { checkIcons } from './build/icons.ts';
import { checkIdleRoles } from './build/idle.ts';
import { checkWords, idsOf } from './build/ids.ts';
import { checkLeaks } from './build/leaks.ts';
import { checkLedgers } from './build/ledgers.ts';
import { movesOf } from './build/moves.ts';
import { pressOf } from './build/newsroom.ts';
import { checkPress, checkPresses, type PressFile } from './build/press.ts';
import { mapOf, placesOf, rolesOf, tracksOf } from './build/seats.ts';
import { shape } from './build/shape.ts';
import { checkTexts } from './build/texts.ts';
import { languagesOf, textsOf, wordsInRules } from './build/words.ts';
import { SECTIONS, type Work } from './build/work.ts';
import { endingsOf, eventsOf, ledgersOf, upkeepOf } from './build/world.ts';
import { type Sorted, sort } from './files.ts';
import { parseFile } from './parse.ts';
import type { Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';
import { Cases } from './schema/cases.ts';
import { Press } from './schema/press.ts';
import { Rules } from './schema/rules.ts';
import { Texts } from './schema/texts.ts';
import { baseName, type File, type Source } from './source.ts';

/** What became of a scenario's files: the law if it holds, and everything that was found, warnings too. */
interface Checked {
  readonly scenario: Scenario | null;
  /** What its writer promises; empty without `cases.yaml`. */
  readonly cases: Cases;
  /** Where the cases stand. */
  readonly casesSource: Source | null;
  readonly problems: readonly Problem[];
}

/** Compiles a scenario, or says all that is wrong with it; warnings do not stand in its way. */
export const compile = (files: readonly File[]): Result<Scenario, readonly Problem[]> => {
  const { scenario, problems } = check(files);
  return scenario === null ? err(problems.filter(problem => problem.severity === 'error')) : ok(scenario);
};

/** What only the surroundings know; what they do not say is not asked. */
interface Known {
  /** Every name that an `icon` may have. */
  readonly icons?: ReadonlySet<string>;
}

export const check = (files: readonly File[], known: Known = {}): Checked => {
  const sorted = sort(files);
  const problems = [...sorted.problems];
  const rules = sorted.rules && read(sorted.rules, Rules, problems);
  const texts = sorted.texts.map(({ language, file }) => ({ language, read: read(file, Texts, problems) }));
  const press = sorted.press.map(({ language, file }) => ({ language, read: read(file, Press, problems) }));
  const cases = sorted.cases && read(sorted.cases, Cases, problems);
  if (rules === null) return { scenario: null, cases: [], casesSource: null, problems: inOrder(problems) };
  const work = workOf(rules, problems);
  checkWords(work, 'domains', rules.value.domains);
  checkWords(work, 'theatres', rules.value.theatres);
  const words = texts.flatMap(({ language, read }) => (read === null ? [] : [{ language, ...read }]));
  checkTexts(work, words);
  const papers = press.flatMap(({ language, read }) => (read === null ? [] : [{ language, ...read }]));
  checkPapers(work, papers, words);
  if (known.icons !== undefined) checkIcons(work, known.icons);
  if (cases !== null) checkCases(work, cases.source, cases.value);
  const scenario = build(work, { hash: hashOf(sorted), words, papers });
  if (isWhole(work)) checkPlay(work, scenario);
  return {
    scenario: hasErrors(problems) ? null : frozen(scenario),
    cases: cases?.value ?? [],
    casesSource: cases?.source ?? null,
    problems: inOrder(problems),
  };
};

const hasErrors = (problems: readonly Problem[]): boolean => problems.some(problem => problem.severity === 'error');

interface Read<T> {
  readonly source: Source;
  readonly misfits: ReadonlySet<string>;
  readonly value: T;
}

const read = <T>(file: File, schema: Parameters<typeof shape<T>>[1], problems: Problem[]): Read<T> | null => {
  const { source, problems: found } = parseFile(file);
  problems.push(...found);
  if (source === null) return null;
  const { value, problems: amiss, misfits } = shape(source, schema);
  problems.push(...amiss);
  return value === null ? null : { source, value, misfits };
};

const DOMAINS = ['military', 'economic', 'diplomatic', 'informational'];
const THEATRES = ['near', 'far', 'home'];

const workOf = ({ value: rules, source, misfits }: Read<Rules>, problems: Problem[]): Work => ({
  rules,
  source,
  misfits,
  problems,
  ids: idsOf({ source, problems }),
  domains: rules.domains ?? DOMAINS,
  theatres: rules.theatres ?? THEATRES,
  turns: typeof rules.turns === 'number' ? rules.turns : rules.turns.length,
  slots: rules.slots ?? 2,
});

type Words = readonly { readonly language: string; readonly value: Texts }[];

const checkPapers = (work: Work, papers: readonly PressFile[], words: Words): void => {
  const inRules = wordsInRules(work.rules).places;
  for (const paper of papers) {
    const places = words.find(({ language }) => language === paper.language)?.value.places;
    checkPress(work, paper, { ...inRules, ...places });
  }
  checkPresses(
    work,
    papers,
    languagesOf(
      work.rules,
      words.map(({ language }) => language),
    ),
  );
};

interface Around {
  readonly hash: string;
  readonly words: Words;
  readonly papers: readonly PressFile[];
}

const build = (work: Work, { hash, words, papers }: Around): Scenario => {
  const { rules } = work;
  const inRules = wordsInRules(rules);
  const languages = languagesOf(
    rules,
    words.map(({ language }) => language),
  );
  const wordsOf = (language: string) => words.filter(file => file.language === language).map(file => file.value);
  const paperOf = (language: string) => papers.find(paper => paper.language === language)?.value;
  const texts = Object.fromEntries(
    languages.map(language => [
      language,
      {
        ...textsOf(work, [...wordsOf(language), ...wordsOf(languages[0]), inRules]),
        press: pressOf(work, paperOf(language), paperOf(languages[0])),
      },
    ]),
  );
  return {
    id: rules.scenario,
    hash,
    slots: work.slots,
    domains: work.domains,
    theatres: work.theatres,
    turns: texts[languages[0]].turns,
    roles: rolesOf(work),
    tracks: tracksOf(work),
    places: placesOf(work),
    moves: movesOf(work),
    ledgers: ledgersOf(work),
    events: eventsOf(work),
    upkeep: upkeepOf(work),
    endings: endingsOf(work),
    map: mapOf(rules),
    texts,
    languages,
  };
};

/** Every id has its entry, and once: else the indexes of ids and lists do not agree, and there are worse problems. */
const isWhole = ({ ids, rules }: Work): boolean =>
  SECTIONS.every(section => {
    const deals = section === 'moves' ? Object.keys(rules.deals ?? {}).length : 0;
    return Object.keys(rules[section] ?? {}).length + deals === ids[section].size;
  });

/** Checks that ask how the compiled scenario plays; they pass over what has been found wrong already. */
const checkPlay = (work: Work, scenario: Scenario): void => {
  checkLeaks(work, scenario);
  checkLedgers(work, scenario);
  checkEndings(work, scenario);
  checkIdleRoles(work, scenario);
};

/** The cases only promise what the rest does: they are no part of the law. */
const hashOf = ({ rules, texts, press }: Sorted): string => {
  const files = [...(rules === null ? [] : [rules]), ...[...texts, ...press].map(spoken => spoken.file)];
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(files.map(file => [baseName(file), file.text])))));
};

/** Nobody mends more at once. */
const MOST_PROBLEMS = 500;

/** By file as given, then from top to bottom; the same thing is said once. */
const inOrder = (problems: readonly Problem[]): readonly Problem[] => {
  const files = [...new Set(problems.map(problem => problem.file))];
  const seen = new Set<string>();
  return problems
    .filter(({ file, line, column, message }) => {
      const key = JSON.stringify([file, line, column, message]);
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column)
    .slice(0, MOST_PROBLEMS);
};
