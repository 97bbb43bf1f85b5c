import type { Gauge } from './tracks.ts';

/** A scale in degrees from straight up, clockwise, and in units of a face of radius 100. */
export interface DialFace {
  readonly marks: readonly { readonly angle: number; readonly isLong: boolean }[];
  readonly numbers: readonly { readonly value: number; readonly x: number; readonly y: number }[];
  readonly needle: number;
  /** Where the needle stood before the last reveal. */
  readonly before: number;
}

/** The scale runs from lower left to lower right. */
const FIRST = -120;
const SWEEP = 240;
const NUMBERS_AT = 59;
const MOST_MARKS = 20;
const MOST_NUMBERS = 6;

const angleAt = (share: number): number => Math.round((FIRST + SWEEP * share) * 10) / 10;

/** The least of 1, 2, 5, 10, 20 … that leaves no more than `most` steps. */
const stepFor = (range: number, most: number): number => {
  for (let ten = 1; ; ten *= 10) for (const step of [ten, 2 * ten, 5 * ten]) if (range / step <= most) return step;
};

const stepsOf = ({ low, high }: Pick<Gauge, 'low' | 'high'>, step: number): number[] =>
  Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, i) => low + i * step);

export const dialFace = (gauge: Pick<Gauge, 'low' | 'high' | 'share' | 'shareBefore'>): DialFace => {
  const range = Math.max(1, gauge.high - gauge.low);
  const shareOf = (value: number) => (value - gauge.low) / range;
  const numbered = stepFor(range, MOST_NUMBERS);
  return {
    marks: stepsOf(gauge, stepFor(range, MOST_MARKS)).map(value => ({
      angle: angleAt(shareOf(value)),
      isLong: (value - gauge.low) % numbered === 0,
    })),
    numbers: stepsOf(gauge, numbered).map(value => {
      const radians = (angleAt(shareOf(value)) * Math.PI) / 180;
      return {
        value,
        x: Math.round(Math.sin(radians) * NUMBERS_AT),
        y: Math.round(-Math.cos(radians) * NUMBERS_AT),
      };
    }),
    needle: angleAt(gauge.share),
    before: angleAt(gauge.shareBefore),
  };
};
