import { parseArgs } from 'node:util';
import { didYouMean } from '../../shared/scenario/nearest.ts';
import type { Command } from './command.ts';
import { Refusal } from './refusal.ts';

/** What was typed after the name of a command. */
export interface Given {
  readonly paths: readonly string[];
  /** The word after an option, or what stands for it where it was left out. */
  readonly text: <T extends string | null>(option: string, otherwise: T) => string | T;
  readonly has: (option: string) => boolean;
}

/** @throws Refusal for an option that the command does not know, and for one whose word is missing or too many */
export const readArguments = (args: readonly string[], { options }: Pick<Command, 'options'>): Given => {
  const takes = (name: string): boolean => options[name]?.takes !== undefined;
  const names = [...Object.keys(options), 'help'];
  const known = Object.fromEntries(
    names.map(name => {
      const short = options[name]?.letter;
      return [name, { type: takes(name) ? ('string' as const) : ('boolean' as const), ...(short && { short }) }];
    }),
  );
  const { tokens } = parseArgs({
    args: [...args],
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const texts = new Map<string, string>();
  const paths: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!names.includes(name)) throw new Refusal(unknown(rawName, names));
    if (takes(name) && (value === undefined || isOption(value)))
      throw new Refusal(`--${name} stands alone: say --${name} ${options[name].takes}.`);
    if (!takes(name) && value !== undefined)
      throw new Refusal(`--${name} is followed by '${value}': it stands alone, leave that out.`);
    texts.set(name, value ?? '');
  }
  return { paths, text: (option, otherwise) => texts.get(option) ?? otherwise, has: option => texts.has(option) };
};

const isOption = (text: string): boolean => /^--[a-z]/.test(text);

const unknown = (typed: string, known: readonly string[]): string =>
  `there is no option '${typed}'.${didYouMean(
    typed,
    known.map(name => `--${name}`),
  )} --help lists them all.`;

/** @throws Refusal unless exactly one path was typed */
export const onePath = ({ paths }: Given, name: string): string => {
  if (paths.length === 1) return paths[0];
  const given = paths.length === 0 ? '' : `, not ${paths.length}`;
  throw new Refusal(`name one file or folder${given}: scenario ${name} FILE_OR_FOLDER. --help says more.`);
};

/** @throws Refusal unless the option's word is a whole number in this range */
export const wholeNumberOf = (
  given: Given,
  option: string,
  { otherwise, low, high }: { readonly otherwise: number; readonly low: number; readonly high: number },
): number => {
  const typed = given.text(option, String(otherwise));
  const number = Number(typed);
  if (/^\d+$/.test(typed) && number >= low && number <= high) return number;
  throw new Refusal(
    `--${option} is '${typed}': give a whole number from ${low} to ${high}, without spaces, commas or points.`,
  );
};

/** @throws Refusal unless the option's word is one of these */
export const oneOf = <T extends string>(given: Given, option: string, among: readonly T[], otherwise: T): T => {
  const typed = given.text(option, otherwise);
  const found = among.find(each => each === typed);
  if (found !== undefined) return found;
  throw new Refusal(`--${option} is '${typed}': give ${among.join(', ')}.${didYouMean(typed, among)}`);
};
