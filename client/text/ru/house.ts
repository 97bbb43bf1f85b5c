import type { Words } from '../catalogue.ts';
import { HOUSE as EN } from '../en/house.ts';

export const HOUSE: Words<typeof EN> = { ...EN };
