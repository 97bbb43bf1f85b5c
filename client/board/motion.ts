import type { Chart, Point } from '../chart/chart.ts';
import { courseBetween } from './lanes.ts';
import type { BoardFleet, BoardView, Whereabouts } from './view.ts';

/** A fleet sails for so long, however far. */
export const SAIL_MS = 1600;
export const FADE_MS = 400;

/** What differs between two views, as far as it moves. */
export type Change =
  | { readonly kind: 'sail'; readonly id: string; readonly course: readonly Point[] }
  | { readonly kind: 'appear'; readonly id: string }
  | { readonly kind: 'leave'; readonly id: string };

const sameWhere = (a: Whereabouts, b: Whereabouts): boolean =>
  a.kind === 'lane' && b.kind === 'lane'
    ? a.lane === b.lane && a.at === b.at
    : a.kind === 'place' && b.kind === 'place' && a.place === b.place;

/** A new fleet on a lane puts to sea from the lane's beginning. */
const arrival = (chart: Chart, { id, where }: BoardFleet): Change => {
  if (where.kind === 'place') return { kind: 'appear', id };
  const course = courseBetween(chart, { ...where, at: 0 }, where);
  return course.length > 1 ? { kind: 'sail', id, course } : { kind: 'appear', id };
};

const passage = (chart: Chart, from: BoardFleet, to: BoardFleet): Change[] => {
  if (sameWhere(from.where, to.where)) return [];
  const course = courseBetween(chart, from.where, to.where);
  return course.length > 1 ? [{ kind: 'sail', id: to.id, course }] : [];
};

/** All that moves from one view to the next. From nothing, nothing moves: everything is simply there. */
export const changesBetween = (chart: Chart, before: BoardView | null, after: BoardView): Change[] => {
  if (!before || before.chart !== after.chart) return [];
  const old = new Map(before.fleets.map(fleet => [fleet.id, fleet]));
  const still = new Set(after.fleets.map(({ id }) => id));
  return [
    ...after.fleets.flatMap(fleet => {
      const was = old.get(fleet.id);
      return was ? passage(chart, was, fleet) : [arrival(chart, fleet)];
    }),
    ...before.fleets.filter(({ id }) => !still.has(id)).map(({ id }): Change => ({ kind: 'leave', id })),
  ];
};

/** Slow at both ends; 0 before it starts, 1 when it is late. */
export const eased = (elapsedMs: number, lastsMs: number): number => {
  const share = Math.max(0, Math.min(1, elapsedMs / lastsMs));
  return share < 0.5 ? 4 * share * share * share : 1 - (-2 * share + 2) ** 3 / 2;
};
