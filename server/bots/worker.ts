import { decide } from '../../shared/bots/decide.ts';
import type { Mind } from '../../shared/bots/decision.ts';
import type { View } from '../../shared/engine/view.ts';
import { compile } from '../../shared/scenario/compile.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { File } from '../../shared/scenario/source.ts';
import { rivalsIn } from '../../shared/study/rivals.ts';
import { gameOf, type Series } from '../../shared/study/series.ts';
import { studyOf } from '../../shared/study/study-of.ts';
import { finishAll, type Onward } from '../../shared/study/what-if.ts';

/** What a thread can do; each export is a skill. A thread knows scenarios by hash and keeps nothing of any table. */

/** What goes to a thread. */
export interface Job<Asked> {
  readonly hash: string;
  /** Only where a thread has said that it does not know the scenario. */
  readonly files?: readonly File[];
  readonly asked: Asked;
}

const known = new Map<string, Scenario>();

const learn = (hash: string, files: readonly File[]): Scenario => {
  const compiled = compile(files);
  if (!compiled.ok) throw new Error(`scenario ${hash} does not compile`);
  known.set(hash, compiled.value);
  return compiled.value;
};

/** @returns what answers `null` to say: give me the files of this scenario first */
const skill =
  <Asked, Answer>(answer: (scenario: Scenario, asked: Asked) => Answer) =>
  ({ hash, files, asked }: Job<Asked>): Answer | null => {
    const scenario = known.get(hash) ?? (files && learn(hash, files));
    return scenario === undefined ? null : answer(scenario, asked);
  };

export const think = skill(
  (scenario, { view, seed, mind }: { readonly view: View; readonly seed: string; readonly mind: Mind }) =>
    decide(scenario, view, seed, mind),
);

interface Rest {
  readonly onward: Onward;
  readonly from: number;
  readonly until: number;
}

export const finish = skill((scenario, { onward, from, until }: Rest) => finishAll(scenario, onward, from, until));

interface Part {
  readonly series: Omit<Series, 'games'>;
  /** The first game, and the one after the last. */
  readonly from: number;
  readonly until: number;
}

interface Piece extends Part {
  /** Whether every single game is wanted too. */
  readonly isTold: boolean;
}

export const study = skill((scenario, { series, from, until, isTold }: Piece) => {
  const games = Array.from({ length: until - from }, (_, at) => gameOf(scenario, series, from + at));
  return { study: studyOf(scenario, games), games: isTold ? games : [] };
});

export const rivals = skill((scenario, { series, from, until }: Part) => rivalsIn(scenario, series, from, until));
