import type { Words } from '../catalogue.ts';
import { REVEAL as EN } from '../en/reveal.ts';

export const REVEAL: Words<typeof EN> = { ...EN };
