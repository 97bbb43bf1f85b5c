import { geoContains } from 'd3-geo';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildChart } from '../../client/chart/build.ts';
import { type Chart, RADIUS } from '../../client/chart/chart.ts';
import { type ChartPlan, readPlans } from '../../client/chart/plan.ts';
import { readWorld } from '../../client/chart/world.ts';

const world = readWorld();

describe('borders', () => {
  test('Simferopol lies in Ukraine, and only there', () => {
    expect(world.countryAt([34.1, 44.95])).toBe('804');
    expect(geoContains(world.country('643'), [34.1, 44.95])).toBe(false);
  });

  test('Crimea is one with Ukraine: no border runs at Perekop', () => {
    const nearPerekop = world.borders.coordinates.flat().filter(([x, y]) => x > 33 && x < 34.6 && y > 45.7 && y < 46.3);
    expect(nearPerekop).toEqual([]);
  });

  test('the contested land that is hatched is Crimea alone', () => {
    expect(geoContains(world.contested, [34.1, 44.95])).toBe(true);
    expect(geoContains(world.contested, [33.4, 46.6])).toBe(false);
    expect(geoContains(world.contested, [37.6, 45.2])).toBe(false);
  });

  test('capitals lie in their own countries', () => {
    const capitals: [string, [number, number]][] = [
      ['643', [37.62, 55.75]],
      ['804', [30.52, 50.45]],
      ['840', [-77.04, 38.9]],
      ['862', [-66.9, 10.49]],
    ];
    expect(capitals.map(([, at]) => world.countryAt(at))).toEqual(capitals.map(([code]) => code));
  });
});

const plans = readPlans('scenarios');
const charts = new Map<string, Chart>();
beforeAll(() => {
  for (const plan of plans) charts.set(plan.id, buildChart(world, plan));
});
const chartOf = (plan: ChartPlan): Chart => {
  const chart = charts.get(plan.id);
  if (!chart) throw new Error(plan.id);
  return chart;
};

const squared = (x: number, y: number) => x * x + y * y;

describe.each(plans)('the chart of $id', plan => {
  test('every place lies on the globe', () => {
    const { places } = chartOf(plan);
    expect(Object.keys(places).sort()).toEqual(plan.places.map(({ id }) => id).sort());
    const beyond = Object.entries(places).filter(([, { at }]) => squared(...at) > squared(RADIUS, 0));
    expect(beyond).toEqual([]);
  });

  test('every major place lies within the frame', () => {
    const { places, frame } = chartOf(plan);
    const [left, top, right, foot] = frame;
    const outside = Object.values(places).filter(
      ({ major, at: [x, y] }) => major && (x < left || x > right || y < top || y > foot),
    );
    expect(outside).toEqual([]);
  });

  test('lanes run at even steps from their first waypoint to their last, without jumps', () => {
    for (const [id, lane] of Object.entries(chartOf(plan).lanes)) {
      const steps = Array.from({ length: lane.length / 2 - 1 }, (_, i) =>
        Math.hypot(lane[2 * i + 2] - lane[2 * i], lane[2 * i + 3] - lane[2 * i + 1]),
      );
      expect(Math.max(...steps), id).toBeLessThan(15);
      expect(Math.min(...steps), id).toBeGreaterThan(8);
    }
  });

  test('a lane that ends at a port ends where the port is drawn', () => {
    const { places, lanes } = chartOf(plan);
    for (const place of plan.places) {
      for (const [id, waypoints] of Object.entries(plan.lanes)) {
        const last = waypoints[waypoints.length - 1];
        if (last[0] !== place.at[0] || last[1] !== place.at[1]) continue;
        expect(lanes[id].slice(-2), `${id} → ${place.id}`).toEqual(places[place.id].at);
      }
    }
  });

  test('every path starts on the globe and is in whole units', () => {
    const { land, borders, tints } = chartOf(plan);
    for (const path of [land, borders, ...tints.map(tint => tint.land)]) {
      expect(path).toMatch(/^M-?\d/);
      expect(path).not.toMatch(/[.NaIf]/);
    }
  });

  test('every country of a seat is tinted in that seat’s tone', () => {
    const tones = chartOf(plan).tints.flatMap(({ tone }) => (tone.kind === 'seat' ? [tone.seat] : []));
    const wanted = plan.roles.flatMap(({ lands }, seat) => lands.map(() => seat));
    expect(tones).toEqual(wanted);
  });
});
