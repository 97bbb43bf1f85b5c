import { draw, type Seed, saltOf } from '../../../shared/engine/chance.ts';
import { EVENT } from './definition.ts';

const salt = saltOf('event', 'weather', 0);

/** Whether the weather comes this turn: the engine's own luck, so that all versions have the same. */
export const weatherComes = (seed: Seed, turn: number): boolean => draw(seed, turn, salt) % 100 < EVENT.chance;
