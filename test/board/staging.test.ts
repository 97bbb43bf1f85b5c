import { describe, expect, test } from 'vitest';
import { PALETTES } from '../../client/board/palette.ts';
import { pictureOf } from '../../client/build/picture.ts';
import { buildChart } from '../../client/chart/build.ts';
import { readPlans } from '../../client/chart/plan.ts';
import { stagingOf } from '../../client/chart/staging.ts';
import { readWorld } from '../../client/chart/world.ts';

const world = readWorld();

describe.each(readPlans('scenarios'))('the title picture of $id', plan => {
  const chart = buildChart(world, plan);
  const staging = stagingOf(world, chart, plan);
  const picture = pictureOf(chart, staging, PALETTES.night, 'M0 0h512v512H0z');

  test('shows two lanes at most, with other ends, and ships of seats that exist', () => {
    const ends = staging.lanes.flatMap(lane => [lane.slice(0, 2).join(), lane.slice(-2).join()]);
    expect(staging.lanes.length).toBeLessThanOrEqual(2);
    expect(new Set(ends).size).toBe(ends.length);
    expect(staging.ships.filter(({ seat }) => !plan.roles[seat])).toEqual([]);
  });

  test('no two marks stand on one spot', () => {
    const spots = staging.places.map(({ at }) => at.join());
    expect(new Set(spots).size).toBe(spots.length);
  });

  test('carries no style, no script and no words: the page allows none, and words are set by the page', () => {
    expect(picture).not.toMatch(/<style|<script|<text|style=|on\w+=/);
  });

  test('hatches what is contested', () => {
    expect(picture).toContain(`<clipPath id="claim"><path d="${chart.hatched}"/>`);
  });
});

describe('a ship on the title picture of the flagship', () => {
  const plan = readPlans('scenarios').find(({ id }) => id === 'venezuela-2024');
  test('belongs to the seat nearest to its end of the lane', () => {
    if (!plan) throw new Error('the flagship has no map');
    const { ships } = stagingOf(world, buildChart(world, plan), plan);
    const seats = ships.map(({ seat }) => plan.roles[seat]?.id);
    expect(seats.toSorted()).toEqual(['caracas', 'moscow', 'moscow', 'washington']);
  });
});
