import type { Problem } from './problem.ts';
import { baseName, type File } from './source.ts';
import { atTop, stray, withoutRules } from './strays.ts';

interface Spoken {
  readonly language: string;
  readonly file: File;
}

/** The files of one scenario by what they are for. */
export interface Sorted {
  readonly rules: File | null;
  readonly texts: readonly Spoken[];
  readonly press: readonly Spoken[];
  readonly cases: File | null;
  readonly problems: readonly Problem[];
}

/** Languages of one scenario, with its rules and cases. */
const MOST_FILES = 24;

const RULES = /^rules\.ya?ml$/;
const CASES = /^cases\.ya?ml$/;
const TEXTS = /^texts\.([a-z]{2,3}(?:-[A-Za-z0-9]+)?)\.ya?ml$/;
const PRESS = /^press\.([a-z]{2,3}(?:-[A-Za-z0-9]+)?)\.ya?ml$/;

/** `rules.yaml`, `texts.<language>.yaml`, `press.<language>.yaml` and `cases.yaml`; a file that comes alone holds the rules whatever its name. */
export const sort = (files: readonly File[]): Sorted => {
  if (files.length === 1 && !isPart(files[0]))
    return { rules: files[0], texts: [], press: [], cases: null, problems: [] };
  const named = (pattern: RegExp) => files.find(file => pattern.test(baseName(file))) ?? null;
  const rules = named(RULES);
  const cases = named(CASES);
  const texts = spokenIn(files, TEXTS);
  const press = spokenIn(files, PRESS);
  const used = [rules, cases, ...[...texts, ...press].map(({ file }) => file)].filter(file => file !== null);
  const strays = files.filter(file => !used.includes(file));
  const problems = rules === null ? [...withoutRules(files, strays)] : strays.map(file => stray(file, used));
  if (files.length > MOST_FILES)
    problems.push(
      atTop(files[MOST_FILES].name, 'error', `the scenario has ${files.length} files; the limit is ${MOST_FILES}.`),
    );
  return { rules, texts, press, cases, problems };
};

const spokenIn = (files: readonly File[], named: RegExp): readonly Spoken[] =>
  files
    .flatMap(file => {
      const language = named.exec(baseName(file))?.[1];
      return language === undefined ? [] : [{ language, file }];
    })
    .filter(({ language }, at, all) => all.findIndex(other => other.language === language) === at)
    .sort((a, b) => (a.language < b.language ? -1 : 1));

/** Words or promises alone are no scenario. */
const isPart = (file: File): boolean => [TEXTS, PRESS, CASES].some(part => part.test(baseName(file)));
