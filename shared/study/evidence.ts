import type { Strength } from '../bots/decision.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { End } from './game.ts';
import { ladder, type Rung } from './ladder.ts';
import { type Paired, paired } from './paired.ts';
import type { Rivals } from './rivals.ts';
import { allOfStrength, type Series } from './series.ts';
import type { Study } from './study.ts';

/** What was played to judge a scenario by. */
export interface Evidence {
  readonly scenario: Scenario;
  /** Steady bots on every seat. */
  readonly steady: Study;
  /** Per role: points by which it does better at one strength than at another, game by game, the other seats at easy. */
  readonly skill: readonly Skill[];
  /** Per role: points by which it does better when the seats speak in the order of the file than in the opposite one. */
  readonly speaking: readonly Paired[];
  readonly rivals: readonly Rivals[];
}

export interface Skill {
  readonly games: number;
  readonly steadyOverRandom: Paired;
  readonly easyOverRandom: Paired;
}

/** Who plays what is asked for: one core, or all of them. What is interrupted comes back short. */
export interface Player {
  readonly study: (what: string, series: Series) => Promise<Study>;
  readonly games: (what: string, series: Series) => Promise<readonly End[]>;
  readonly rivals: (what: string, series: Series) => Promise<readonly Rivals[]>;
}

/** The smaller series have half of the games, but at least and at most so many. */
const FEW = 20;
const MANY = 100;

/** Plays what a scenario is judged by: the main series, and smaller ones that vary one thing each. */
export const evidenceOf = async (
  scenario: Scenario,
  player: Player,
  { games, seed }: Pick<Series, 'games' | 'seed'>,
): Promise<Evidence> => {
  const small = { games: Math.min(MANY, Math.max(FEW, Math.floor(games / 2))), seed };
  const steady = await player.study('games of steady bots', { games, seed, minds: allOfStrength(scenario, 'steady') });
  const skill = await skillIn(scenario, player, small);
  const easy = { ...small, minds: allOfStrength(scenario, 'easy') };
  const rivals = await player.rivals('games of easy bots', easy);
  const speaking = await speakingIn(scenario, player, { ...easy, games: 2 * small.games });
  return { scenario, steady, skill, speaking, rivals };
};

type Small = Pick<Series, 'games' | 'seed'>;

/** One seat varies, the others are easy: what looks ahead there would take long. */
const skillIn = async (scenario: Scenario, player: Player, small: Small): Promise<readonly Skill[]> => {
  let played = small.games;
  const climb = async (upper: Strength): Promise<readonly Rung[]> =>
    ladder(scenario, { ...small, others: 'easy', strengths: ['random', upper] }, async (series, what) => {
      const games = await player.games(`games: ${what}`, series);
      played = Math.min(played, games.length);
      return games;
    });
  const [easy, steady] = [await climb('easy'), await climb('steady')];
  return steady.map((rung, role) => ({ games: played, steadyOverRandom: rung, easyOverRandom: easy[role] }));
};

/** Only deals are spoken of: without them, there is nothing to ask. */
const speakingIn = async (scenario: Scenario, player: Player, series: Series): Promise<readonly Paired[]> => {
  if (scenario.moves.every(({ parties }) => parties.length === 1)) return [];
  const seats = [...scenario.roles.keys()];
  const forward = await player.games('games, spoken in the order of the file', series);
  const backward = await player.games('games, spoken in the opposite order', { ...series, speaking: seats.reverse() });
  const scored = (games: readonly End[], role: number) => games.map(({ scores }) => scores[role]);
  return scenario.roles.map((_, role) => paired(scored(backward, role), scored(forward, role)));
};
