import type { Words } from '../catalogue.ts';
import { PLAY as EN } from '../en/play.ts';

export const PLAY: Words<typeof EN> = { ...EN };
