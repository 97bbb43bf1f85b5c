import type { Mind, Strength } from '../bots/decision.ts';
import { mindsOf, playOut } from '../bots/play.ts';
import type { State } from '../engine/state.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Finish } from './fork.ts';
import { type Estimate, meanOf95, type Share, shareOf95 } from './interval.ts';

/** A board from which bots play on, many times, each time with other luck. */
export interface Onward {
  readonly state: State;
  /** Game n, from 0, has the luck of `SEED/n`. */
  readonly seed: string;
  readonly strength: Strength;
  /** Per role; '' is drawn for each game. */
  readonly temperaments: readonly string[];
}

/** Games `from` up to `until`, played to their ends. */
export const finishAll = (scenario: Scenario, onward: Onward, from: number, until: number): readonly Finish[] =>
  Array.from({ length: until - from }, (_, at) => finish(scenario, onward, `${onward.seed}/${from + at}`));

const finish = (scenario: Scenario, { state, strength, temperaments }: Onward, seed: string): Finish => {
  if (state.status === 'ended') return { ending: state.ending, scores: state.scores ?? [] };
  const minds = mindsOf(scenario, seed, strength).map(
    (mind, role): Mind => (temperaments[role] ? { ...mind, temperament: temperaments[role] } : mind),
  );
  const { ending, scores } = playOut({ scenario, seed, minds, from: { ...state, seed } });
  return { ending, scores: scores ?? [] };
};

/** What other orders would have come to: the game as it was and with the change, each played on as often. */
export interface WhatIf {
  readonly games: number;
  readonly strength: Strength;
  /** By ending index. */
  readonly endings: readonly { readonly played: Share; readonly changed: Share }[];
  /** By role index; `gain` is the mean of the differences, game by game under the same luck. */
  readonly roles: readonly { readonly played: Estimate; readonly changed: Estimate; readonly gain: Estimate }[];
}

/** Game n of both lists has the same luck. */
export const compare = (
  scenario: Scenario,
  strength: Strength,
  { played, changed }: { readonly played: readonly Finish[]; readonly changed: readonly Finish[] },
): WhatIf => {
  const games = played.length;
  const share = (finishes: readonly Finish[], ending: number) =>
    shareOf95(finishes.filter(finish => finish.ending === ending).length, finishes.length);
  return {
    games,
    strength,
    endings: scenario.endings.map((_, ending) => ({ played: share(played, ending), changed: share(changed, ending) })),
    roles: scenario.roles.map((_, role) => ({
      played: meanOf95(played.map(({ scores }) => scores[role])),
      changed: meanOf95(changed.map(({ scores }) => scores[role])),
      gain: meanOf95(changed.map(({ scores }, game) => scores[role] - played[game].scores[role])),
    })),
  };
};
