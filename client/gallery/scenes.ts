import { HANDS } from './hands.tsx';
import { PAGES } from './pages.tsx';
import { PAPERS } from './papers.tsx';
import type { Scene } from './scene.ts';
import { SMALL } from './small.tsx';

/** All there is to look at. */
export const SCENES: readonly Scene[] = [...PAGES, ...HANDS, ...PAPERS, ...SMALL];
