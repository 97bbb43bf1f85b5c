import { playOut } from '../bots/play.ts';
import { offered } from '../engine/legal.ts';
import { scopeOf, type Working } from '../engine/scope.ts';
import type { State } from '../engine/state.ts';
import { type Aim, aimsOf } from '../scenario/aims.ts';
import type { Formula } from '../scenario/expression/formula.ts';
import type { Effect, Move, Scenario } from '../scenario/scenario.ts';
import { effectsIn } from './effects.ts';
import { seated } from './play.ts';
import type { Series } from './series.ts';

/** Two moves of one role of which the first, by what both do at once, was never worse than the second. */
export interface Rivals {
  readonly better: number;
  readonly worse: number;
  /** Turns in which both were on offer, and those of them in which the first did more. */
  readonly together: number;
  readonly ahead: number;
  /** Turns in which only the second was on offer, or did more for something that its role is after. */
  readonly against: number;
}

/** Looks at every turn of games `from` up to `until`, from the seat of each role. */
export const rivalsIn = (
  scenario: Scenario,
  { seed, minds, options }: Omit<Series, 'games'>,
  from: number,
  until: number,
): readonly Rivals[] => {
  const pairs = pairsIn(scenario);
  const counts = pairs.map(({ better, worse }) => ({
    better: better.index,
    worse: worse.index,
    together: 0,
    ahead: 0,
    against: 0,
  }));
  const look = (dawn: State): void => {
    const open = new Set(scenario.roles.flatMap((_, role) => offered(scenario, dawn, role).map(({ move }) => move)));
    const scope = scopeOf(scenario, dawn);
    pairs.forEach((pair, at) => {
      if (!open.has(pair.worse.index)) return;
      const verdict = open.has(pair.better.index) ? compare(scope, pair) : 'against';
      if (open.has(pair.better.index)) counts[at].together += 1;
      if (verdict !== 'level') counts[at][verdict] += 1;
    });
  };
  for (let game = from; game < until; game++) {
    const name = `${seed}/${game}`;
    playOut({ scenario, seed: name, minds: seated(scenario, name, minds), options, onTurn: look });
  }
  return counts;
};

export const addRivals = (one: readonly Rivals[], other: readonly Rivals[]): readonly Rivals[] => {
  if (one.length === 0) return other;
  return one.map((pair, at) => ({
    ...pair,
    together: pair.together + other[at].together,
    ahead: pair.ahead + other[at].ahead,
    against: pair.against + other[at].against,
  }));
};

interface Pair {
  readonly better: Move;
  readonly worse: Move;
  /** Of their role, per track. */
  readonly aims: readonly Aim[];
}

/** Only moves that differ in nothing but cost and effects can be held against each other. */
const pairsIn = (scenario: Scenario): readonly Pair[] => {
  const named = namesIn(scenario);
  const plain = scenario.moves.filter(
    ({ parties, targets, id }) => parties.length === 1 && targets.length === 0 && !named.has(id),
  );
  return scenario.roles.flatMap((role, index) => {
    const aims = aimsOf(scenario, role);
    const own = plain.filter(({ parties }) => parties[0].role === index);
    return own.flatMap(better =>
      own.filter(worse => isComparable(better, worse)).map(worse => ({ better, worse, aims })),
    );
  });
};

const isComparable = (better: Move, worse: Move): boolean =>
  better !== worse &&
  better.parties[0].cost <= worse.parties[0].cost &&
  (better.limit === 0 || (worse.limit > 0 && better.limit >= worse.limit)) &&
  better.rest <= worse.rest &&
  better.covert === worse.covert &&
  better.opens === worse.opens &&
  JSON.stringify([better.answers, better.signal]) === JSON.stringify([worse.answers, worse.signal]);

/** Moves that some formula asks about: what they do is more than their effects. */
const namesIn = (scenario: Scenario): ReadonlySet<string> => {
  const texts = formulasIn(scenario).map(({ text }) => text);
  const names = texts.flatMap(text => [...text.matchAll(/\b(?:times|last|played)\.(\w+)/g)].map(([, name]) => name));
  return new Set(names);
};

const formulasIn = (scenario: Scenario): readonly Formula[] => {
  const { roles, moves, events, upkeep, endings } = scenario;
  return [
    ...effectsIn(scenario).map(({ amount }) => amount),
    ...roles.map(({ score }) => score),
    ...moves.map(({ requires }) => requires),
    ...events.flatMap(({ when, chance }) => [when, chance]),
    ...upkeep.map(({ when }) => when),
    ...endings.flatMap(({ when, bonus }) => [when, ...bonus]),
  ].filter(formula => formula !== null);
};

/** A track that the role is neither for nor against may be wanted for its consequences: there, only the same is as good. */
const compare = (scope: Working, { better, worse, aims }: Pair): 'ahead' | 'level' | 'against' => {
  const [more, less] = [changesBy(scope, better), changesBy(scope, worse)];
  const gains = aims.map((aim, track) => {
    const by = (more.get(track) ?? 0) - (less.get(track) ?? 0);
    return aim === 0 ? -Math.abs(by) : aim * by;
  });
  if (gains.some(gain => gain < 0)) return 'against';
  return gains.some(gain => gain > 0) || better.parties[0].cost < worse.parties[0].cost ? 'ahead' : 'level';
};

/** What a move does on a board, per track, in hundredths: luck counts by its chance. */
const changesBy = (scope: Working, { effects, luck }: Move): ReadonlyMap<number, number> => {
  const changes = new Map<number, number>();
  const add = (list: readonly Effect[], share: number): void => {
    for (const { track, amount } of list) changes.set(track, (changes.get(track) ?? 0) + share * amount.of(scope));
  };
  add(effects, 100);
  for (const line of luck) add(line.effects, line.chance);
  return changes;
};
