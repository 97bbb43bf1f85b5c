import { outlineOf } from './build.ts';
import type { Chart, Lane, Point } from './chart.ts';
import type { ChartPlan } from './plan.ts';
import type { World } from './world.ts';

/** A ship on a lane of the title picture. */
export interface StagedShip {
  readonly seat: number;
  readonly at: Point;
}

/** What a scenario's title picture shows besides land and sea. */
export interface Staging {
  /** The coasts in few strokes. */
  readonly outline: string;
  readonly lanes: readonly Lane[];
  readonly ships: readonly StagedShip[];
  readonly places: readonly StagedPlace[];
}

export interface StagedPlace {
  readonly id: string;
  readonly at: Point;
  readonly kind: 'capital' | 'port' | 'city';
  /** Which side of the mark its name stands on. */
  readonly side: 'left' | 'right';
}

/** How far along its lane the ship of the sender stands, and that of who awaits it. */
const UNDER_WAY = [0.4, 0.54];
const AWAITS = 0.82;
/** A capital's star gives way to its port by so much, units. */
const GIVES_WAY = 34;
const CROWDED = 30;
/** Room that a name takes: its width, and how near a line above or below may come. */
const NAME = [150, 34] as const;

const points = (lane: Lane): Point[] =>
  Array.from({ length: lane.length / 2 }, (_, i) => [lane[2 * i] ?? 0, lane[2 * i + 1] ?? 0]);

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

const turn = (a: Point, b: Point, c: Point): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

const cut = (a: Point, b: Point, c: Point, d: Point): boolean =>
  turn(a, b, c) > 0 !== turn(a, b, d) > 0 && turn(c, d, a) > 0 !== turn(c, d, b) > 0;

/** Whether two lanes meet anywhere, their ends included. */
const meet = (one: readonly Point[], other: readonly Point[]): boolean =>
  one.slice(1).some((b, i) => other.slice(1).some((d, j) => cut(one[i], b, other[j], d))) ||
  [one[0], one[one.length - 1]].some(end =>
    [other[0], other[other.length - 1]].some(away => distance(end, away) < CROWDED),
  );

/** The two longest lanes that keep clear of one another; fewer where a scenario has no such pair. */
const grandLanes = (lanes: readonly Lane[]): readonly Lane[] => {
  const pairs = lanes.flatMap((one, i) =>
    lanes.slice(i + 1).flatMap(other => (meet(points(one), points(other)) ? [] : [[one, other]])),
  );
  const longest = (list: readonly (readonly Lane[])[]) =>
    list.toSorted((a, b) => b.flat().length - a.flat().length)[0] ?? [];
  return pairs.length > 0 ? longest(pairs) : longest(lanes.map(lane => [lane]));
};

const shipsOf = (chart: Chart, plan: ChartPlan, lanes: readonly Lane[]): StagedShip[] => {
  const seats = plan.roles.map(({ id }) => id);
  const homes = plan.places.flatMap(({ id, role }) =>
    role === undefined || !chart.places[id] ? [] : [{ seat: seats.indexOf(role), at: chart.places[id].at }],
  );
  const nearest = (at: Point) => homes.toSorted((a, b) => distance(a.at, at) - distance(b.at, at))[0]?.seat;
  return lanes.flatMap((lane, i) => {
    const line = points(lane);
    const on = (share: number) => line[Math.round(share * (line.length - 1))];
    const [sender, other] = [nearest(line[0]), nearest(line[line.length - 1])];
    return [
      ...(sender === undefined ? [] : [{ seat: sender, at: on(UNDER_WAY[i % UNDER_WAY.length] ?? 0.5) }]),
      ...(other === undefined || other === sender ? [] : [{ seat: other, at: on(AWAITS) }]),
    ];
  });
};

const placesOf = (world: World, chart: Chart, plan: ChartPlan): StagedPlace[] => {
  const shown = plan.places.flatMap(({ id, at, kind }) => {
    const spot = chart.places[id];
    const counts = spot?.major || (kind === 'capital' && plan.lands.includes(world.countryAt(at)));
    return spot && counts ? [{ id, kind, ...spot }] : [];
  });
  return shown.map(place => {
    const others = shown.filter(({ id }) => id !== place.id).map(({ at }) => at);
    const [x, y] = place.at;
    const givesWay = place.kind === 'capital' && others.some(at => distance(at, place.at) < CROWDED) ? GIVES_WAY : 0;
    const isShut = others.some(
      ([otherX, otherY]) => otherX > x && otherX < x + NAME[0] && Math.abs(otherY - y) < NAME[1],
    );
    return {
      id: place.id,
      at: [Math.round(x + place.inland[0] * givesWay), Math.round(y + place.inland[1] * givesWay)],
      kind: place.kind,
      side: givesWay > 0 || isShut ? 'left' : 'right',
    };
  });
};

/** Chooses what the title picture of a scenario shows: two great lanes, ships of those at their ends, the places that matter. */
export const stagingOf = (world: World, chart: Chart, plan: ChartPlan): Staging => {
  const lanes = grandLanes(Object.values(chart.lanes));
  return {
    outline: outlineOf(world, plan),
    lanes,
    ships: shipsOf(chart, plan, lanes),
    places: placesOf(world, chart, plan),
  };
};
