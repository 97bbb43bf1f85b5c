import type { Words } from '../catalogue.ts';
import { HAND as EN } from '../en/hand.ts';

export const HAND: Words<typeof EN> = { ...EN };
