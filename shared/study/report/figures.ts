import { differenceOf95, type Estimate, type Share } from '../interval.ts';
import type { Moments } from '../moments.ts';

/** How numbers are written for people. */

const MINUS = '−';

const signless = (text: string): string => text.replace('-', MINUS);

/** `51.2` */
export const points = (value: number): string => signless(value.toFixed(1));

/** `+3.4`, `−0.6` */
export const signed = (value: number): string => (value > 0 ? `+${points(value)}` : points(value));

export const count = (value: number): string => signless(value.toLocaleString('en'));

/** `8.3 %`; a share from 0 to 1. */
export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** `8 %` */
export const roundPercent = (share: number): string => `${Math.round(100 * share)} %`;

/** `7.4 to 9.2 %` */
export const between = ({ low, high }: Share): string => `${(100 * low).toFixed(1)} to ${percent(high)}`;

/** `± 1.1`; of one game nothing is known */
export const marginOf = ({ margin }: Estimate): string => `± ${Number.isFinite(margin) ? margin.toFixed(1) : '?'}`;

/** `51.2 ± 1.1` */
export const withMargin = (estimate: Estimate): string => `${points(estimate.mean)} ${marginOf(estimate)}`;

/** The difference of two means; `null` where one of them is of nothing. */
export const differenceOf = (one: Moments, other: Moments): Estimate | null =>
  one.count === 0 || other.count === 0 ? null : differenceOf95(one, other);

/** `one, two and three` */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;

/** `1 game`, `2 games` */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${count(number)} ${number === 1 ? one : many}`;
