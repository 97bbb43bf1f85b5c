import type { Mind, Strength } from '../bots/decision.ts';
import type { StartOptions } from '../engine/start.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Game } from './game.ts';
import { play } from './play.ts';

/** Many games: number n, from 0, has the seed `SEED/n`. What they come to depends on nothing else. */
export interface Series {
  readonly games: number;
  readonly seed: string;
  /** Per role; a mind without a temperament is given one of its role, drawn for each game. */
  readonly minds: readonly Mind[];
  readonly options?: StartOptions;
  /** The roles in the order in which they speak; that of the file when left out. */
  readonly speaking?: readonly number[];
}

/** Every seat played at one strength, temperaments drawn. */
export const allOfStrength = (scenario: Scenario, strength: Strength): readonly Mind[] =>
  scenario.roles.map(() => ({ strength, temperament: '' }));

export const gameOf = (scenario: Scenario, { seed, ...seating }: Omit<Series, 'games'>, game: number): Game =>
  play(scenario, { ...seating, seed: `${seed}/${game}` });
