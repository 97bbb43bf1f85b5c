import { compiled } from './compiled.ts';
import { randomGameOf } from './random-game.ts';
import { rulesText } from './scenario.ts';

export const play = randomGameOf(compiled([{ name: 'rules.yaml', text: rulesText() }]));
