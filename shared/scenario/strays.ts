import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { baseName, type File } from './source.ts';

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]+)?$/;

/** What a folder may hold for readers: nobody takes it for a part of the scenario. */
const BESIDE = /^\.|\.md$|^LICEN[CS]E$/;

/** Files of a folder that no scenario reads. @param beside - those that are not even YAML */
export const checkBeside = (beside: readonly string[]): readonly Problem[] =>
  beside.map(name => ({ name, text: '' })).flatMap(file => (BESIDE.test(baseName(file)) ? [] : [stray(file, [])]));

/** A file that is not read, with the name that it should have. @param used - the files that are */
export const stray = (file: File, used: readonly File[]): Problem => {
  const twin = used.find(other => stem(other) === stem(file));
  const remedy = twin === undefined ? rename(file) : `: there is '${baseName(twin)}' already. Remove one of them.`;
  return atTop(file.name, 'warning', `this file is not read${remedy}`);
};

/** What is wrong with a folder without `rules.yaml`, and with its files that are not read. */
export const withoutRules = (files: readonly File[], strays: readonly File[]): readonly Problem[] => {
  const lost = strays.find(file => meantBy(file) === 'rules.yaml');
  const rest = strays.filter(file => file !== lost).map(file => stray(file, []));
  const missing =
    lost === undefined
      ? atTop(files[0]?.name ?? 'rules.yaml', 'error', "there is no 'rules.yaml': check the folder that holds it.")
      : atTop(lost.name, 'error', "there is no 'rules.yaml'. Did you mean this file? Rename it.");
  return [missing, ...rest];
};

const rename = (file: File): string => {
  const meant = meantBy(file);
  if (meant === null)
    return ': a scenario has rules.yaml, texts.<language>.yaml, press.<language>.yaml and cases.yaml.';
  return meant.includes('<')
    ? `. Did you mean '${meant}', such as '${meant.replace('<language>', 'en')}'?`
    : `. Did you mean '${meant}'?`;
};

/** `rules.yaml` and `rules.yml` are one; `rules.yaml.txt` is a third. */
const stem = (file: File): string => baseName(file).replace(/\.ya?ml$/, '');

/** The nearest right name: `text.es.yaml` is meant to be `texts.es.yaml`. */
const meantBy = (file: File): string | null => {
  const [first, language = ''] = baseName(file).split('.');
  const word = nearest(first.toLowerCase(), ['rules', 'texts', 'press', 'cases']);
  if (word === null) return null;
  if (word === 'rules' || word === 'cases') return `${word}.yaml`;
  const spoken = LANGUAGE.test(language) && !/^ya?ml$/.test(language);
  return spoken ? `${word}.${language}.yaml` : `${word}.<language>.yaml`;
};

export const atTop = (file: string, severity: Problem['severity'], message: string): Problem => ({
  file,
  line: 1,
  column: 1,
  severity,
  message,
});
