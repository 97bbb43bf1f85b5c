import { describe, expect, test } from 'vitest';
import { dialFace } from '../../client/model/dial-face.ts';

const face = (low: number, high: number, value: number, before = value) =>
  dialFace({ low, high, share: (value - low) / (high - low), shareBefore: (before - low) / (high - low) });

describe('the face of an instrument', () => {
  test('the needle stands lower left at the least, upright in the middle, lower right at the most', () => {
    expect([0, 3, 6].map(value => face(0, 6, value).needle)).toEqual([-120, 0, 120]);
  });

  test('a faint needle shows where it stood before', () => {
    expect(face(0, 8, 4, 2)).toMatchObject({ needle: 0, before: -60 });
  });

  test('a short scale has a number at every mark', () => {
    const { marks, numbers } = face(0, 6, 1);
    expect(numbers.map(({ value }) => value)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(marks.every(({ isLong }) => isLong)).toBe(true);
  });

  test('a long scale has fewer: at most seven numbers and twenty-one marks', () => {
    const { marks, numbers } = face(0, 100, 40);
    expect(numbers.map(({ value }) => value)).toEqual([0, 20, 40, 60, 80, 100]);
    expect(marks).toHaveLength(21);
  });

  test('a scale may begin below nothing', () => {
    expect(face(-5, 5, 0).numbers.map(({ value }) => value)).toEqual([-5, -3, -1, 1, 3, 5]);
  });
});
