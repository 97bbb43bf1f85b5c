import type { Scenario } from '../scenario/scenario.ts';
import { type Histogram, quantileOf } from './histogram.ts';
import { type Moments, meanOf, momentsOf, spreadOf } from './moments.ts';
import type { Study } from './study.ts';

/** Mean and standard deviation, to two places. */
export interface Spread {
  readonly mean: number;
  readonly sd: number;
}

/** A study as its reader wants it: by id, in means and shares. */
export interface Summary {
  readonly games: number;
  /** Scores as shown; `sum` is the role's own sum with the ending's bonus, from which `par` is written. */
  readonly roles: Readonly<Record<string, RoleSummary>>;
  /** Share of games, 0 to 1, to four places. */
  readonly endings: Readonly<Record<string, number>>;
  readonly catastrophe: number;
  readonly moves: Readonly<Record<string, MoveSummary>>;
}

export interface RoleSummary extends Spread {
  readonly sum: Spread;
  /** Scores below which 5, 25, 50, 75 and 95 per cent of the games lie. */
  readonly quantiles: readonly number[];
}

export interface MoveSummary {
  /** In how many games it was on offer to somebody, ordered by somebody, and happened; of a deal, the half that was so most often. */
  readonly offered: number;
  readonly ordered: number;
  readonly done: number;
  /** Per role: its mean score in games in which the move happened, less that in games that only offered it; null where one of them is none. */
  readonly worth: Readonly<Record<string, number | null>>;
}

const QUANTILES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

export const summaryOf = (scenario: Scenario, study: Study): Summary => ({
  games: study.games,
  roles: byId(scenario.roles, index => {
    const { scores, sums } = study.roles[index];
    return { ...spreadIn(scores), sum: spreadIn(sums), quantiles: QUANTILES.map(share => quantileOf(scores, share)) };
  }),
  endings: byId(scenario.endings, index => shareOf(study.endings[index], study.games)),
  catastrophe: shareOf(study.catastrophes, study.games),
  moves: byId(scenario.moves, move => moveSummary(scenario, study, move)),
});

const byId = <T>(list: readonly { readonly id: string }[], of: (index: number) => T): Record<string, T> =>
  Object.fromEntries(list.map(({ id }, index) => [id, of(index)]));

const spreadIn = (histogram: Histogram): Spread => {
  const moments = momentsOf(histogram);
  return { mean: rounded(meanOf(moments), 100), sd: rounded(spreadOf(moments), 100) };
};

const moveSummary = (scenario: Scenario, study: Study, move: number): MoveSummary => {
  const halves = study.halves.filter(half => half.move === move);
  const most = (of: 'offered' | 'ordered' | 'done') => Math.max(0, ...halves.map(half => half[of]));
  return {
    offered: most('offered'),
    ordered: most('ordered'),
    done: most('done'),
    worth: Object.fromEntries(halves.map(half => [scenario.roles[half.role].id, worthOf(half)])),
  };
};

/** Points of score by which games in which it happened were better for its role; to two places. */
export const worthOf = ({
  scoresWith,
  scoresWithout,
}: {
  readonly scoresWith: Moments;
  readonly scoresWithout: Moments;
}): number | null =>
  scoresWith.count === 0 || scoresWithout.count === 0 ? null : rounded(meanOf(scoresWith) - meanOf(scoresWithout), 100);

const shareOf = (count: number, all: number): number => (all === 0 ? 0 : rounded(count / all, 10_000));

const rounded = (value: number, steps: number): number => Math.round(value * steps) / steps;
