import { err, ok, type Result } from '../result.ts';
import { parseFile } from './parse.ts';
import { type File, placeAt, type Source, type Spot, spotOf } from './source.ts';

export interface Par {
  readonly mean: number;
  readonly spread: number;
}

/** A piece of a text, and what stands there from now on. */
interface Edit {
  readonly at: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text of the rules with other pars; nothing else in it changes by a byte.
 *
 * @param pars - by role id
 * @returns the new text, or why it cannot be written, in a sentence
 */
export const withPars = (rules: File, pars: Readonly<Record<string, Par>>): Result<string, string> => {
  const { source } = parseFile(rules);
  if (source === null) return err(`${rules.name} cannot be read: run 'check' on it.`);
  const edits: Edit[] = [];
  for (const [role, par] of Object.entries(pars)) {
    const found = editsFor(source, role, par);
    if (!found.ok) return found;
    edits.push(...found.value);
  }
  const text = edited(rules.text, edits);
  return saysOnly({ ...rules, text }, source, pars)
    ? ok(text)
    : err(`${rules.name} is laid out in a way into which par cannot be written: write it by hand.`);
};

/** The new text means the same as the old one, but for its pars. */
const saysOnly = (file: File, before: Source, pars: Readonly<Record<string, Par>>): boolean => {
  const { source } = parseFile(file);
  if (source === null || meaning(source) !== meaning(before)) return false;
  const said = (role: string, key: keyof Par): string => {
    const { at, end } = spotOf(source, ['roles', role, 'par', key]);
    return file.text.slice(at, end);
  };
  return Object.entries(pars).every(
    ([role, { mean, spread }]) => said(role, 'mean') === String(mean) && said(role, 'spread') === String(spread),
  );
};

const meaning = ({ value }: Source): string =>
  JSON.stringify(value, (key, inner: unknown) => (key === 'par' ? undefined : inner));

const editsFor = (source: Source, role: string, par: Par): Result<readonly Edit[], string> => {
  const seat = spotOf(source, ['roles']).parts?.get(role);
  if (seat?.parts === null || seat === undefined) return err(`${source.file.name} has no role '${role}'.`);
  const old = seat.parts.get('par');
  if (old === undefined) return ok([added(source, seat, seat.parts, par)]);
  const [mean, spread] = [old.parts?.get('mean'), old.parts?.get('spread')];
  if (mean === undefined || spread === undefined) {
    const { line, column } = placeAt(source, old.keyAt);
    return err(`${source.file.name}:${line}:${column}: the par of ${role} lacks its mean or spread: take it away.`);
  }
  return ok([replaced(mean, par.mean), replaced(spread, par.spread)]);
};

const replaced = ({ at, end }: Spot, number: number): Edit => ({ at, end, text: String(number) });

/** After the score if there is one, else before the first key. */
const added = (
  { file, lineStarts }: Source,
  seat: Spot,
  parts: ReadonlyMap<string, Spot>,
  { mean, spread }: Par,
): Edit => {
  const { text } = file;
  const isFlow = text[seat.at] === '{';
  const isTight = isFlow && text[seat.at + 1] !== ' ' && text[seat.at + 1] !== '\n';
  const pad = isTight ? '' : ' ';
  const par = `par: {${pad}mean: ${mean}, spread: ${spread}${pad}}`;
  const score = parts.get('score');
  const [first] = parts.values();
  if (isFlow) {
    const at = score?.end ?? first.keyAt;
    return { at, end: at, text: score === undefined ? `${par}, ` : `, ${par}` };
  }
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = ' '.repeat(placeAt({ file, lineStarts }, first.keyAt).column - 1);
  if (score === undefined || '|>'.includes(text[score.at])) {
    const at = (score ?? first).keyAt;
    return { at, end: at, text: `${par}${newline}${indent}` };
  }
  const at = endOfLine(text, score.end);
  return { at, end: at, text: `${newline}${indent}${par}` };
};

const endOfLine = (text: string, from: number): number => {
  const at = text.indexOf('\n', from);
  if (at === -1) return text.length;
  return text[at - 1] === '\r' ? at - 1 : at;
};

/** From the end to the beginning, so that no edit moves another. */
const edited = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.at - a.at)
    .reduce((now, { at, end, text }) => now.slice(0, at) + text + now.slice(end), text);
