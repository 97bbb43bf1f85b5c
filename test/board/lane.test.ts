import { describe, expect, test } from 'vitest';
import { courseBetween, laneAt } from '../../client/board/lanes.ts';
import { eased } from '../../client/board/motion.ts';
import type { Chart } from '../../client/chart/chart.ts';
import { curve, evenly } from '../../client/chart/lane.ts';

/** Ten units to the right, in five even steps. */
const lane = [0, 0, 2, 0, 4, 0, 6, 0, 8, 0, 10, 0];
const chart = {
  lanes: { east: lane },
  places: {
    home: { at: [0, 0], major: true, inland: [0, 1], inset: null },
    port: { at: [10, 0], major: true, inland: [0, 1], inset: null },
    far: { at: [0, 50], major: false, inland: [0, 1], inset: null },
  },
} as unknown as Chart;

describe('positions on a lane', () => {
  test('go from the first waypoint to the last, never back', () => {
    const xs = Array.from({ length: 101 }, (_, i) => laneAt(lane, i / 100)[0]);
    expect(xs[0]).toBe(0);
    expect(xs[100]).toBe(10);
    expect(xs.every((x, i) => i === 0 || x > xs[i - 1])).toBe(true);
  });

  test('half way is half of the length', () => {
    expect(laneAt(lane, 0.5)).toEqual([5, 0]);
  });

  test('beyond the ends they stay at the ends', () => {
    expect(laneAt(lane, -1)).toEqual([0, 0]);
    expect(laneAt(lane, 3)).toEqual([10, 0]);
  });
});

describe('a course', () => {
  const at = (share: number) => ({ kind: 'lane', lane: 'east', at: share }) as const;

  test('on one lane follows it, backward as well', () => {
    const back = courseBetween(chart, at(0.8), at(0.2));
    expect(back[0]).toEqual([8, 0]);
    expect(back[back.length - 1][0]).toBeCloseTo(2);
    expect(back.every(([x], i) => i === 0 || x < back[i - 1][0])).toBe(true);
  });

  test('into a port goes on along the lane to its end there', () => {
    const course = courseBetween(chart, at(0.6), { kind: 'place', place: 'port' });
    expect(course[0]).toEqual([6, 0]);
    expect(course[course.length - 1]).toEqual([10, 0]);
  });

  test('out of a port starts at the end of the lane that lies there', () => {
    expect(courseBetween(chart, { kind: 'place', place: 'port' }, at(0.5))[1]).toEqual([10, 0]);
    expect(courseBetween(chart, { kind: 'place', place: 'home' }, at(0.5))[1]).toEqual([0, 0]);
  });

  test('to a place that the chart has not is no course', () => {
    expect(courseBetween(chart, at(0.5), { kind: 'place', place: 'atlantis' })).toEqual([]);
  });
});

describe('a curve', () => {
  test('passes through every waypoint', () => {
    const waypoints = [
      [0, 0],
      [10, 4],
      [11, 5],
      [40, 0],
    ] as const;
    const line = curve(waypoints);
    for (const waypoint of waypoints) expect(line).toContainEqual(waypoint);
  });

  test('evened out, its steps are equal and its ends kept', () => {
    const line = evenly(
      [
        [0, 0],
        [3, 4],
        [3, 24],
      ],
      5,
    );
    expect(line).toEqual([
      [0, 0],
      [3, 4],
      [3, 9],
      [3, 14],
      [3, 19],
      [3, 24],
    ]);
  });
});

describe('easing', () => {
  test('starts at 0, passes the middle half way, ends at 1 and stays there when late', () => {
    expect([eased(0, 1600), eased(800, 1600), eased(1600, 1600), eased(20_000, 1600)]).toEqual([0, 0.5, 1, 1]);
  });
});
