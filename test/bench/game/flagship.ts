import { readdirSync, readFileSync } from 'node:fs';
import { compiled } from './compiled.ts';
import { randomGameOf } from './random-game.ts';

const FOLDER = new URL('../../../scenarios/venezuela-2024/', import.meta.url);

const files = readdirSync(FOLDER)
  .filter(name => name.endsWith('.yaml'))
  .map(name => ({ name, text: readFileSync(new URL(name, FOLDER), 'utf8') }));

export const scenario = compiled(files);

export const play = randomGameOf(scenario);
