import { allOfStrength, gameOf } from '../../../shared/study/series.ts';
import { scenario } from './flagship.ts';
import type { PlayGame } from './version.ts';

/** What one core does for `simulate --bots random`: bots with offers and answers, and every figure of the game. */
const series = { seed: 'bench', minds: allOfStrength(scenario, 'random') };

export const play: PlayGame = game => gameOf(scenario, series, game).tracks.at(-1) ?? [];
