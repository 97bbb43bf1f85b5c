import { describe, expect, test } from 'vitest';
import { differenceOf95, estimateOf95, shareOf95 } from '../../shared/study/interval.ts';
import { momentsOfAll } from '../../shared/study/moments.ts';

describe('95 % intervals', () => {
  // Tables of Student's t: 2.776 at 4 degrees of freedom, 2.262 at 9, 1.984 at 100.
  test.each([
    [[1, 2, 3, 4, 5], 3, (2.776 * Math.sqrt(2.5)) / Math.sqrt(5)],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5.5, (2.262 * Math.sqrt(9.16667)) / Math.sqrt(10)],
    [[4, 4, 4], 4, 0],
    [[3], 3, Number.POSITIVE_INFINITY],
  ])('of a mean of %j', (values, mean, margin) => {
    const estimate = estimateOf95(momentsOfAll(values));
    expect(estimate.mean).toBe(mean);
    if (Number.isFinite(margin)) expect(estimate.margin).toBeCloseTo(margin, 1);
    else expect(estimate.margin).toBe(margin);
  });

  test('of a difference, by Welch: equal groups count as one of the degrees of both', () => {
    const { mean, margin } = differenceOf95(momentsOfAll([6, 7, 8, 9, 10]), momentsOfAll([1, 2, 3, 4, 5]));
    // Each mean has a variance of 2.5 / 5; at 8 degrees of freedom t is 2.306.
    expect(mean).toBe(5);
    expect(margin).toBeCloseTo(2.306, 1);
  });

  test('of a share near 0 it does not begin below 0, and of nothing it is everything', () => {
    // Wilson at 0 of 10: up to z² / (10 + z²) = 3.84 / 13.84.
    expect(shareOf95(0, 10).low).toBe(0);
    expect(shareOf95(0, 10).high).toBeCloseTo(0.2775, 3);
    expect(shareOf95(0, 0)).toEqual({ share: 0, low: 0, high: 1 });
  });
});
