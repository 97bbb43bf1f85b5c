import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { File } from './source.ts';

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
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]+)?$/;

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
  const lost = rules === null ? strays.find(file => meantBy(baseName(file)) === 'rules.yaml') : undefined;
  const problems = strays.filter(file => file !== lost).map(file => stray(file, used));
  if (rules === null) problems.push(withoutRules(files, lost));
  if (files.length > MOST_FILES)
    problems.push(
      atTop(files[MOST_FILES].name, 'error', `the scenario has ${files.length} files; the limit is ${MOST_FILES}.`),
    );
  return { rules, texts, press, cases, problems };
};

const withoutRules = (files: readonly File[], lost: File | undefined): Problem =>
  lost === undefined
    ? atTop(files[0]?.name ?? 'rules.yaml', 'error', "there is no 'rules.yaml': check the folder that holds it.")
    : atTop(lost.name, 'error', "there is no 'rules.yaml': did you mean this file? Rename it.");

const stray = (file: File, used: readonly File[]): Problem => {
  const meant = meantBy(baseName(file));
  const twin = used.find(other => stem(other) === stem(file));
  const remedy =
    twin !== undefined
      ? `: there is '${baseName(twin)}' already. Remove one of them.`
      : meant === null
        ? ': a scenario has rules.yaml, texts.<language>.yaml, press.<language>.yaml and cases.yaml.'
        : `. Did you mean '${meant.includes('<') ? `${meant}', such as '${meant.replace('<language>', 'en')}` : meant}'?`;
  return atTop(file.name, 'warning', `this file is not read${remedy}`);
};

const stem = (file: File): string => baseName(file).replace(/\.ya?ml$/, '');

/** The nearest right name: `text.es.yaml` is meant to be `texts.es.yaml`. */
const meantBy = (name: string): string | null => {
  const [first, ...rest] = name.toLowerCase().split('.');
  const word = nearest(first, ['rules', 'texts', 'press', 'cases']);
  if (word === null) return null;
  if (word === 'rules' || word === 'cases') return `${word}.yaml`;
  const language = name.split('.')[1];
  return rest.length === 2 && LANGUAGE.test(language) ? `${word}.${language}.yaml` : `${word}.<language>.yaml`;
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

export const baseName = ({ name }: File): string =>
  name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);

const atTop = (file: string, severity: Problem['severity'], message: string): Problem => ({
  file,
  line: 1,
  column: 1,
  severity,
  message,
});
