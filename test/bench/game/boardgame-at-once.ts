export { playAllAtOnce as play } from './boardgame.ts';
