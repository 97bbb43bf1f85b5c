import { END } from './end.ts';
import { HAND } from './hand.ts';
import { PLAY } from './play.ts';
import { PRESS } from './press.ts';
import { REVEAL } from './reveal.ts';

/** Every word that is needed only once a game runs: fetched with it. */
export const TABLE = { ...PLAY, ...HAND, ...REVEAL, ...PRESS, ...END } as const;
