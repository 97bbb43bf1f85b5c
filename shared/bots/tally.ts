import { scopeOf } from '../engine/scope.ts';
import { sumOf } from '../engine/score.ts';
import type { State } from '../engine/state.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Strength } from './decision.ts';
import { mindsOf, playOut } from './play.ts';

/** Mean and standard deviation, to two places. */
interface Spread {
  readonly mean: number;
  readonly sd: number;
}

/** What many games of bots came to. */
export interface Tally {
  readonly games: number;
  /** Scores as shown; `sum` is the role's own sum with the ending's bonus, from which `par` is written. */
  readonly roles: Readonly<Record<string, Spread & { readonly sum: Spread }>>;
  /** Share of games, 0 to 1, to four places. */
  readonly endings: Readonly<Record<string, number>>;
  /** In how many games it was on offer to somebody, and ordered by somebody. */
  readonly moves: Readonly<Record<string, { readonly offered: number; readonly ordered: number }>>;
}

export interface Series {
  readonly games: number;
  readonly seed: string;
  readonly strength: Strength;
}

/** Plays the games `SEED/0`, `SEED/1` and so on: the same series has the same tally. */
export const tally = (scenario: Scenario, { games, seed, strength }: Series): Tally => {
  const played = Array.from({ length: games }, (_, game) => play(scenario, `${seed}/${game}`, strength));
  const each = <T>(list: readonly { readonly id: string }[], of: (index: number) => T): Record<string, T> =>
    Object.fromEntries(list.map(({ id }, index) => [id, of(index)]));
  return {
    games,
    roles: each(scenario.roles, role => ({
      ...spreadOf(played.map(({ end }) => end.scores?.[role] ?? 0)),
      sum: spreadOf(played.map(({ end }) => sumAt(scenario, end, role))),
    })),
    endings: each(scenario.endings, index => rounded(count(played, ({ end }) => end.ending === index) / games, 10_000)),
    moves: each(scenario.moves, move => ({
      offered: count(played, ({ offered }) => offered.has(move)),
      ordered: count(played, ({ ordered }) => ordered.has(move)),
    })),
  };
};

interface Played {
  readonly end: State;
  readonly offered: ReadonlySet<number>;
  readonly ordered: ReadonlySet<number>;
}

const play = (scenario: Scenario, seed: string, strength: Strength): Played => {
  const offered = new Set<number>();
  const ordered = new Set<number>();
  const end = playOut({
    scenario,
    seed,
    minds: mindsOf(scenario, seed, strength),
    onDecision: (_, view) => {
      for (const { move, reason } of view.own?.options ?? []) if (reason === 'offered') offered.add(move);
    },
    onEntry: entry => {
      if (entry.kind === 'sealed') for (const { move } of entry.orders) ordered.add(move);
    },
  });
  return { end, offered, ordered };
};

const sumAt = (scenario: Scenario, end: State, role: number): number => {
  const scope = scopeOf(scenario, end);
  return sumOf(scenario.roles[role], scope) + (scenario.endings[end.ending].bonus[role]?.of(scope) ?? 0);
};

const spreadOf = (values: readonly number[]): Spread => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / values.length;
  return { mean: rounded(mean, 100), sd: rounded(Math.sqrt(variance), 100) };
};

const rounded = (value: number, steps: number): number => Math.round(value * steps) / steps;

const count = <T>(list: readonly T[], holds: (item: T) => boolean): number => list.filter(holds).length;
