import { describe, expect, test } from 'vitest';
import { RING_EDGE_PX } from '../../client/board/badge.ts';
import { berths, TOKEN_PX } from '../../client/board/berths.ts';
import { changesBetween } from '../../client/board/motion.ts';
import type { BoardFleet, BoardView, Whereabouts } from '../../client/board/view.ts';
import type { Chart } from '../../client/chart/chart.ts';
import { midGame } from './preview/views.ts';

const chart = {
  id: 'venezuela-2024',
  lanes: { northern_havana: [0, 0, 100, 0, 200, 0], baltic_la_guaira: [0, 90, 100, 90], charleston: [0, 50, 100, 50] },
  places: { havana: { at: [200, 0], major: true, inland: [0, 1], inset: null } },
} as unknown as Chart;

const fleet = (id: string, where: Whereabouts): BoardFleet => ({ ...midGame.fleets[0], id, where });
const view = (...fleets: BoardFleet[]): BoardView => ({ ...midGame, fleets });
const sea = (at: number): Whereabouts => ({ kind: 'lane', lane: 'northern_havana', at });
const havana: Whereabouts = { kind: 'place', place: 'havana' };

describe('movement is the difference of two views', () => {
  test('from nothing to a view, nothing moves', () => {
    expect(changesBetween(chart, null, midGame)).toEqual([]);
  });

  test('between equal views nothing moves', () => {
    expect(changesBetween(chart, midGame, structuredClone(midGame))).toEqual([]);
  });

  test('a fleet further along its lane sails that stretch', () => {
    const [change] = changesBetween(chart, view(fleet('a', sea(0.25))), view(fleet('a', sea(0.75))));
    expect(change).toMatchObject({ kind: 'sail', id: 'a' });
    expect(change.kind === 'sail' && [change.course[0], change.course[change.course.length - 1]]).toEqual([
      [50, 0],
      [150, 0],
    ]);
  });

  test('a new fleet at sea comes from where its lane begins; one in port appears', () => {
    const [sails, appears] = changesBetween(chart, view(), view(fleet('a', sea(0.5)), fleet('b', havana)));
    expect(sails.kind === 'sail' && sails.course[0]).toEqual([0, 0]);
    expect(appears).toEqual({ kind: 'appear', id: 'b' });
  });

  test('a fleet that is gone leaves', () => {
    expect(changesBetween(chart, view(fleet('a', sea(0.5))), view())).toEqual([{ kind: 'leave', id: 'a' }]);
  });

  test('another chart is another board: nothing moves', () => {
    expect(changesBetween(chart, { ...midGame, chart: 'elsewhere' }, view(fleet('a', sea(0.5))))).toEqual([]);
  });
});

describe('berths', () => {
  const framing = { scale: 1, x: 0, y: 0 };

  test('two fleets at one port do not lie upon one another, nor upon the port', () => {
    const found = [...berths(chart, framing, [fleet('a', havana), fleet('b', havana)]).values()];
    const [[ax, ay], [bx, by]] = found.map(({ at }) => at);
    expect(Math.hypot(ax - bx, ay - by)).toBeGreaterThan(25);
    for (const { at } of found) expect(Math.hypot(at[0] - 200, at[1])).toBeGreaterThan(RING_EDGE_PX + TOKEN_PX);
  });

  test('a fleet at the end of its lane lies clear of the port and of the ring around it', () => {
    const [x = 200] = berths(chart, framing, [fleet('a', sea(1))]).get('a')?.at ?? [];
    expect(200 - x).toBeGreaterThan(RING_EDGE_PX + TOKEN_PX);
  });

  test('a fleet that lies off a port which its lane only passes keeps as clear of it', () => {
    const passing = { ...chart, places: { havana: { ...chart.places.havana, at: [100, 10] } } } as Chart;
    const [x = 100, y = 10] = berths(passing, framing, [fleet('a', sea(0.5))]).get('a')?.at ?? [];
    expect(Math.hypot(x - 100, y - 10)).toBeGreaterThan(RING_EDGE_PX + TOKEN_PX);
  });

  test('two fleets at one spot of a lane lie one behind the other', () => {
    const found = berths(chart, framing, [fleet('a', sea(0.5)), fleet('b', sea(0.5))]);
    const [[ax], [bx]] = [...found.values()].map(({ at }) => at);
    expect(ax - bx).toBeGreaterThan(2 * TOKEN_PX);
  });

  test('the wake of a fleet at rest lies astern of it, dot behind dot', () => {
    const { at, wake } = berths(chart, framing, [fleet('a', sea(0.5))]).get('a') ?? { at: [0, 0], wake: [] };
    const xs = [at, ...wake].map(([x]) => x);
    expect(xs).toEqual([...xs].sort((a, b) => b - a));
    expect(wake).toHaveLength(5);
  });

  test('a fleet of which the chart knows nothing is left out', () => {
    expect(berths(chart, framing, [fleet('a', { kind: 'lane', lane: 'nowhere', at: 0 })]).size).toBe(0);
  });
});
