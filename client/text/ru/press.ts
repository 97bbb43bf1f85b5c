import type { Words } from '../catalogue.ts';
import { PRESS as EN } from '../en/press.ts';

export const PRESS: Words<typeof EN> = { ...EN };
