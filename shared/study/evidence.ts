import type { Strength } from '../bots/decision.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Game } from './game.ts';
import { type Estimate, meanOf95 } from './interval.ts';
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
  readonly speaking: readonly Estimate[];
  readonly rivals: readonly Rivals[];
}

export interface Skill {
  readonly games: number;
  readonly steadyOverRandom: Estimate;
  readonly easyOverRandom: Estimate;
}

/** Who plays what is asked for: one core, or all of them. What is interrupted comes back short. */
export interface Player {
  readonly study: (what: string, series: Series) => Promise<Study>;
  readonly games: (what: string, series: Series) => Promise<readonly Game[]>;
  readonly rivals: (what: string, series: Series) => Promise<readonly Rivals[]>;
}

/** The smaller series have a quarter of the games, but at least and at most so many. */
const FEW = 20;
const MANY = 100;

export const gather = async (
  scenario: Scenario,
  player: Player,
  { games, seed }: Pick<Series, 'games' | 'seed'>,
): Promise<Evidence> => {
  const small = { games: Math.min(MANY, Math.max(FEW, Math.floor(games / 4))), seed };
  const steady = await player.study('games of steady bots', { games, seed, minds: allOfStrength(scenario, 'steady') });
  const skill: Skill[] = [];
  for (const role of scenario.roles.keys()) skill.push(await skillOf(scenario, player, role, small));
  const easy = { ...small, minds: allOfStrength(scenario, 'easy') };
  const rivals = await player.rivals('games of easy bots', easy);
  const speaking = await speakingIn(scenario, player, { ...easy, games: 2 * small.games });
  return { scenario, steady, skill, speaking, rivals };
};

type Small = Pick<Series, 'games' | 'seed'>;

const skillOf = async (scenario: Scenario, player: Player, role: number, small: Small): Promise<Skill> => {
  const scores = async (strength: Strength): Promise<readonly number[]> => {
    const minds = allOfStrength(scenario, 'easy').map((mind, seat) => (seat === role ? { ...mind, strength } : mind));
    const games = await player.games(`games, ${scenario.roles[role].id} at ${strength}`, { ...small, minds });
    return games.map(each => each.scores[role]);
  };
  const [random, easy, steady] = [await scores('random'), await scores('easy'), await scores('steady')];
  return { games: steady.length, steadyOverRandom: over(steady, random), easyOverRandom: over(easy, random) };
};

/** Only deals are spoken of: without them, there is nothing to ask. */
const speakingIn = async (scenario: Scenario, player: Player, series: Series): Promise<readonly Estimate[]> => {
  if (scenario.moves.every(({ parties }) => parties.length === 1)) return [];
  const seats = [...scenario.roles.keys()];
  const forward = await player.games('games, spoken in the order of the file', series);
  const backward = await player.games('games, spoken in the opposite order', { ...series, speaking: seats.reverse() });
  return scenario.roles.map((_, role) =>
    over(
      forward.map(({ scores }) => scores[role]),
      backward.map(({ scores }) => scores[role]),
    ),
  );
};

/** Game by game, as far as both were played. */
const over = (one: readonly number[], other: readonly number[]): Estimate =>
  meanOf95(one.slice(0, other.length).map((score, game) => score - other[game]));
