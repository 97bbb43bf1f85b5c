import { type Compiled, compileExpression } from '../../shared/scenario/expression/compile.ts';
import type { Formula, VeiledScope } from '../../shared/scenario/expression/formula.ts';
import type { Interval } from '../../shared/scenario/expression/interval.ts';
import type { Meaning, Names } from '../../shared/scenario/expression/names.ts';
import type { Source, Type } from '../../shared/scenario/expression/term.ts';
import type { Trouble } from '../../shared/scenario/expression/trouble.ts';

/** A small board for expressions: four tracks, two moves, two places, two domains. */
export const TRACKS: readonly (readonly [id: string, range: Interval])[] = [
  ['a', [0, 10]],
  ['b', [-5, 5]],
  ['c', [0, 1]],
  ['d', [3, 20]],
];
const PLACES = ['here', 'there'];
const DOMAINS = ['military', 'economic'];

const meaning = (type: Type, source: Source, index: number, range: Interval): Meaning => ({
  type,
  read: { kind: 'read', source, index, range },
});

const MEANINGS = new Map<string, Meaning>([
  ...TRACKS.map(([id, range], index) => [id, meaning('number', 'tracks', index, range)] as const),
  ['turn', meaning('number', 'turn', -1, [1, 8])],
  ['last_turn', meaning('truth', 'lastTurn', -1, [0, 1])],
  ['times.m', meaning('number', 'times', 0, [0, 8])],
  ['last.m', meaning('number', 'last', 0, [-9, 8])],
  ['played.m', meaning('truth', 'played', 0, [0, 1])],
  ['played.n', meaning('truth', 'played', 1, [0, 1])],
  ['happened.e', meaning('truth', 'happened', 0, [0, 1])],
  ['signals.military', meaning('number', 'signals', 0, [0, 4])],
  ['ledger.lapsed', meaning('number', 'counts', 4, [0, 20])],
  ['asked', meaning('number', 'asked', -1, [0, 3])],
  ['given', meaning('number', 'given', -1, [0, 3])],
  ['material', meaning('truth', 'material', -1, [0, 1])],
  ['target', meaning('place', 'target', -1, [0, 1])],
  ['domain', meaning('domain', 'domain', -1, [-1, 1])],
]);

export const NAMES: Names = {
  lookUp: name => MEANINGS.get(name) ?? `'${name}' is not a track.`,
  lookUpText: (type, text) => {
    const index = (type === 'place' ? PLACES : DOMAINS).indexOf(text);
    return index === -1 ? `'${text}' is not a ${type}.` : index;
  },
};

export const BOARD: VeiledScope = {
  tracks: [7, -2, 1, 12],
  turn: 3,
  lastTurn: 0,
  times: [2, 0],
  last: [1, -9],
  happened: [1],
  counts: [0, 0, 0, 0, 6, 0],
  played: [1, 0],
  signals: [2, 0],
  target: 1,
  asked: 2,
  given: 3,
  material: 1,
  domain: 0,
  veiledTracks: [false, false, false, false],
  veiledMoves: [false, false],
};

const compiled = (text: string, type: 'number' | 'truth'): Compiled | readonly Trouble[] => {
  const result = compileExpression(text, { type, subject: 'it', names: NAMES });
  return result.ok ? result.value : result.error;
};

const isCompiled = (result: Compiled | readonly Trouble[]): result is Compiled => 'formula' in result;

/** Compiles what must compile, as a number or else as a condition. */
export const compiledAs = (text: string): Compiled => {
  const number = compiled(text, 'number');
  if (isCompiled(number)) return number;
  const truth = compiled(text, 'truth');
  if (isCompiled(truth)) return truth;
  throw new Error(`${text}: ${number[0].message}`);
};

export const formula = (text: string): Formula => compiledAs(text).formula;

export const worth = (text: string): number => formula(text).of(BOARD);

/** What is wrong with an expression that must give a number. */
export const troublesOf = (text: string, type: 'number' | 'truth' = 'number'): readonly Trouble[] => {
  const result = compiled(text, type);
  return isCompiled(result) ? [] : result;
};
