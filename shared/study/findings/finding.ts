import type { Path } from '../../scenario/source.ts';
import type { Evidence } from '../evidence.ts';
import { type Estimate, type Share, shareOf95 } from '../interval.ts';
import type { Paired } from '../paired.ts';

/** Something that a scenario's writer should look at, found by playing. */
export interface Finding {
  readonly rule: string;
  /** What is shown beyond chance is a warning; what only looks so, or matters little, is a note. */
  readonly severity: 'warning' | 'note';
  /** Where in the rules; with a language, first in the texts of that. */
  readonly path: Path;
  readonly language?: string;
  /** What is wrong, with the figure; then what to try. */
  readonly message: string;
  /** The figure and its 95 % interval; `null` where it was counted and not measured. */
  readonly figure: { readonly value: number; readonly low: number; readonly high: number } | null;
}

export type Found = Omit<Finding, 'rule'>;

/** One thing to look for. */
export interface Rule {
  readonly id: string;
  /** What it finds, in a line. */
  readonly about: string;
  readonly find: (evidence: Evidence) => readonly Found[];
}

/** `2 of 200 games (1.0 %, between 0.3 and 3.6 %)` */
export const games = (count: number, all: number): string => {
  const { share, low, high } = shareOf95(count, all);
  return `${count} of ${all} games (${percent(share)}, between ${bare(low)} and ${percent(high)})`;
};

const bare = (share: number): string => (100 * share).toFixed(1);
export const percent = (share: number): string => `${bare(share)} %`;

/** `3.2 ± 1.4 points` */
export const points = ({ mean, margin }: Estimate): string => `${mean.toFixed(1)} ± ${margin.toFixed(1)} points`;

export const estimateIn = ({ gain, margin }: Paired): Estimate => ({ mean: gain, margin });

export const ofShare = ({ share, low, high }: Share): Finding['figure'] => ({ value: share, low, high });

export const ofMean = ({ mean, margin }: Estimate): Finding['figure'] => ({
  value: mean,
  low: mean - margin,
  high: mean + margin,
});

/** Beyond chance, or only by the look of it: the whole interval lies outside the band, or the figure alone. */
export const outside = (
  { value, low, high }: NonNullable<Finding['figure']>,
  band: readonly [low: number, high: number],
): Finding['severity'] | null => {
  if (high < band[0] || low > band[1]) return 'warning';
  return value < band[0] || value > band[1] ? 'note' : null;
};
