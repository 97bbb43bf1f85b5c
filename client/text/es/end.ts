import type { Words } from '../catalogue.ts';
import { END as EN } from '../en/end.ts';

export const END: Words<typeof EN> = { ...EN };
