import type { Pace } from '../../shared/wire/http.ts';

/** As the wire has them; importing its list would bring the schemas along. A test holds the two equal. */
export const PACES: readonly Pace[] = [
  'untimed',
  'live-50',
  'live-60',
  'live-75',
  'slow-1h',
  'slow-1d',
  'slow-2d',
  'slow-7d',
];
