import { compileExpression, constantFormula } from '../expression/compile.ts';
import type { Formula } from '../expression/formula.ts';
import type { Interval } from '../expression/interval.ts';
import type { Trouble } from '../expression/trouble.ts';
import { didYouMean } from '../nearest.ts';
import type { Effect } from '../scenario.ts';
import { excerptInText, type Path, placeInText } from '../source.ts';
import { type Context, namesFor } from './names.ts';
import { dotted, errorAt, errorAtKey, lineNote, type Work } from './work.ts';

/** Changes and numbers that stand in a file stay far inside 32 bits. */
const LARGEST = 1_000_000;

export interface Written {
  readonly path: Path;
  readonly context: Context;
}

/** A condition; `null` when there is none, or when it does not hold (which has then been reported). */
export const conditionOf = (work: Work, value: string | boolean | undefined, written: Written): Formula | null => {
  if (value === undefined) return null;
  if (typeof value === 'boolean') return constantFormula(value ? 1 : 0);
  return expression(work, value, { ...written, type: 'truth', subject: dotted(written.path) })?.formula ?? null;
};

/** An amount, by default called by its path. */
export const amountOf = (
  work: Work,
  value: string | number,
  written: Written,
  subject = dotted(written.path),
): Formula | null => {
  if (typeof value === 'string')
    return expression(work, value, { ...written, type: 'number', subject })?.formula ?? null;
  if (Math.abs(value) <= LARGEST) return constantFormula(value);
  errorAt(work, written.path, `${subject} is ${value}; the limit is ${LARGEST}: use smaller numbers.`);
  return null;
};

export const effectsOf = (
  work: Work,
  effects: Readonly<Record<string, string | number>> | undefined,
  written: Written,
): readonly Effect[] =>
  Object.entries(effects ?? {}).flatMap(([id, amount]) => {
    const path = [...written.path, id];
    const track = work.ids.tracks.get(id);
    if (track === undefined) errorAtKey(work, path, unknownTrack(work, id));
    const formula = amountOf(work, amount, { ...written, path }, `the change of '${id}'`);
    return track === undefined || formula === null ? [] : [{ track: track.index, amount: formula }];
  });

const unknownTrack = (work: Work, id: string): string => {
  const near = didYouMean(id, work.ids.tracks.keys(), lineNote(work, work.ids.tracks));
  return `effects name the track '${id}', which is not declared.${near || ' Declare it under tracks.'}`;
};

interface Asked extends Written {
  readonly type: 'number' | 'truth';
  readonly subject: string;
}

const expression = (work: Work, text: string, asked: Asked): { formula: Formula; range: Interval } | null => {
  const { type, subject, path } = asked;
  const compiled = compileExpression(text, { type, subject, names: namesFor(work, asked.context) });
  if (!compiled.ok) {
    for (const trouble of compiled.error) report(work, path, text, trouble, 'error');
    return null;
  }
  for (const doubt of compiled.value.doubts) report(work, path, text, doubt, 'warning');
  return compiled.value;
};

const report = (
  work: Work,
  path: Path,
  text: string,
  { from, message }: Trouble,
  severity: 'error' | 'warning',
): void => {
  const excerpt = excerptInText(work.source, path, text, from);
  work.problems.push({ ...placeInText(work.source, path, text, from), severity, message, excerpt });
};
