import {
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoContains,
  geoDistance,
  geoGraticule,
  geoOrthographic,
} from 'd3-geo';
import type { LineString, MultiPolygon, Polygon } from 'geojson';
import type { Box, Chart, CurvedName, Inset, LonLat, Point, Spot, Tint, Tone } from './chart.ts';
import { RADIUS } from './chart.ts';
import { nameLine } from './country.ts';
import { curve, evenly, laneOf } from './lane.ts';
import type { ChartPlan } from './plan.ts';
import { SEAS, seaWithin } from './seas.ts';
import { areaOf, pathOf, simplify, trace } from './trace.ts';
import type { World } from './world.ts';

const INSET_WIDTH = 1000;
/** Places nearer to the frame than this share of the detail would lose their names. */
const INSET_MARGIN = 0.05;
const LANE_STEP = 12;
const COUNTRY_SIZE = 36;
const TROPIC = 23.44;
const RIGHT_ANGLE = Math.PI / 2;

/** How finely a shape is drawn: tolerance in units, and the least area of an island in square units. */
interface Grain {
  readonly tolerance: number;
  readonly leastArea: number;
}

const GLOBE: Grain = { tolerance: 0.6, leastArea: 8 };
const DETAIL: Grain = { tolerance: 0.9, leastArea: 12 };
const OUTLINE: Grain = { tolerance: 3, leastArea: 60 };

const landPath = (projection: GeoProjection, shape: MultiPolygon | Polygon, grain: Grain): string =>
  trace(projection, shape)
    .filter(ring => areaOf(ring) >= grain.leastArea)
    .map(ring => pathOf(simplify(ring, grain.tolerance), true))
    .join('');

const linePath = (projection: GeoProjection, shape: Parameters<typeof trace>[1], tolerance: number): string =>
  trace(projection, shape)
    .map(line => pathOf(simplify(line, tolerance), false))
    .join('');

const globe = ([lon, lat, tilt]: ChartPlan['centre']): GeoProjection =>
  geoOrthographic().rotate([-lon, -lat, tilt]).translate([0, 0]).scale(RADIUS).precision(0.6);

const on = (projection: GeoProjection, [lon, lat]: LonLat): Point => {
  const at = projection([lon, lat]);
  if (!at) throw new Error(`[${lon}, ${lat}] does not lie on the chart`);
  return at;
};

const rounded = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];

const tintsOf = (world: World, plan: ChartPlan, projection: GeoProjection, grain: Grain): Tint[] => {
  const tint = (tone: Tone, code: string): Tint => ({ tone, land: landPath(projection, world.country(code), grain) });
  return [
    ...plan.lands.map((code, index) => tint({ kind: 'other', index }, code)),
    ...plan.roles.flatMap((role, seat) => role.lands.map(code => tint({ kind: 'seat', seat }, code))),
  ].filter(({ land }) => land !== '');
};

const isVisible = (plan: ChartPlan, at: LonLat, within = RIGHT_ANGLE): boolean =>
  geoDistance([at[0], at[1]], [plan.centre[0], plan.centre[1]]) < within;

const seasOf = (plan: ChartPlan, projection: GeoProjection): CurvedName[] =>
  SEAS.filter(({ along }) => along.every(at => isVisible(plan, at, RIGHT_ANGLE * 0.93))).map(
    ({ name, along, size }) => ({
      name,
      line: evenly(curve(along.map(at => on(projection, at))), 40).map(rounded),
      size,
    }),
  );

const countriesOf = (world: World, plan: ChartPlan, projection: GeoProjection): CurvedName[] => {
  const places = plan.places.filter(place => isVisible(plan, place.at)).map(place => on(projection, place.at));
  return plan.roles
    .flatMap(role => role.lands)
    .flatMap(code => {
      const rings = trace(projection, world.country(code)).map(ring => simplify(ring, 5));
      const line = nameLine(rings, frameOf(plan, projection), places);
      return line ? [{ name: code, line: line.map(rounded), size: COUNTRY_SIZE }] : [];
    });
};

/** Away from the water, as seen from a place: toward the middle of the country's points nearby. */
const inlandOf = (world: World, projection: GeoProjection, at: LonLat): Point => {
  const here = on(projection, at);
  const code = world.countryAt(at);
  const country = code === '' ? null : world.country(code);
  const around = Array.from({ length: 16 }, (_, i): [number, number] => {
    const angle = (i * Math.PI) / 8;
    return [at[0] + 2.5 * Math.cos(angle), at[1] + 2.5 * Math.sin(angle)];
  });
  const ashore = around
    .filter(point => country !== null && geoContains(country, point))
    .map(point => on(projection, point));
  const [x, y] = ashore.reduce<Point>(
    (sum, point) => [sum[0] + point[0] - here[0], sum[1] + point[1] - here[1]],
    [0, 0],
  );
  const length = Math.hypot(x, y);
  return length < 1e-6 ? [0, 1] : [Number((x / length).toFixed(2)), Number((y / length).toFixed(2))];
};

const isMajor = (place: ChartPlan['places'][number]): boolean => place.kind === 'port' || place.role !== undefined;

const frameOf = (plan: ChartPlan, projection: GeoProjection): Box => {
  const seated = plan.places.filter(isMajor);
  const held = (seated.length > 1 ? seated : plan.places).map(place => on(projection, place.at));
  if (held.length === 0) return [-RADIUS, -RADIUS, RADIUS, RADIUS];
  const xs = held.map(([x]) => x);
  const ys = held.map(([, y]) => y);
  return [
    Math.round(Math.min(...xs)),
    Math.round(Math.min(...ys)),
    Math.round(Math.max(...xs)),
    Math.round(Math.max(...ys)),
  ];
};

const detail = ([west, south, east, north]: readonly [number, number, number, number]) => {
  const projection = geoAzimuthalEqualArea()
    .rotate([-(west + east) / 2, -(south + north) / 2])
    .precision(0.3);
  const middle = (south + north) / 2;
  projection.scale(1).translate([0, 0]);
  const [left] = on(projection, [west, middle]);
  const [right] = on(projection, [east, middle]);
  const scale = INSET_WIDTH / (right - left);
  const [, top] = on(projection, [(west + east) / 2, north]);
  const [, foot] = on(projection, [(west + east) / 2, south]);
  const height = Math.round((foot - top) * scale);
  projection
    .scale(scale)
    .translate([INSET_WIDTH / 2, -top * scale])
    .clipExtent([
      [-20, -20],
      [INSET_WIDTH + 20, height + 20],
    ]);
  return { projection, height };
};

const insetOf = (world: World, plan: ChartPlan, chart: GeoProjection): Inset | null => {
  if (!plan.inset) return null;
  const { projection, height } = detail(plan.inset.box);
  return {
    width: INSET_WIDTH,
    height,
    over: rounded(on(chart, plan.inset.over)),
    name: seaWithin(...plan.inset.box),
    land: landPath(projection, world.land, DETAIL),
    borders: linePath(projection, world.borders, DETAIL.tolerance),
    graticule: linePath(projection, geoGraticule().step([5, 5])(), 2),
    tints: tintsOf(world, plan, projection, DETAIL),
  };
};

const parallel = (latitude: number): LineString => ({
  type: 'LineString',
  coordinates: Array.from({ length: 181 }, (_, i) => [2 * i - 180, latitude]),
});

const insetSpot = (plan: ChartPlan, at: LonLat): Point | null => {
  if (!plan.inset) return null;
  const [west, south, east, north] = plan.inset.box;
  const [marginX, marginY] = [(east - west) * INSET_MARGIN, (north - south) * INSET_MARGIN];
  const [x, y] = at;
  if (x < west + marginX || x > east - marginX || y < south + marginY || y > north - marginY) return null;
  return rounded(on(detail(plan.inset.box).projection, at));
};

const spotOf = (
  world: World,
  plan: ChartPlan,
  projection: GeoProjection,
  place: ChartPlan['places'][number],
): Spot => ({
  at: rounded(on(projection, place.at)),
  major: isMajor(place),
  inland: inlandOf(world, projection, place.at),
  inset: insetSpot(plan, place.at),
});

/** The coasts in few strokes, for wide lines and small pictures: a fraction of the work, and nobody sees a difference. */
export const outlineOf = (world: World, plan: ChartPlan): string => landPath(globe(plan.centre), world.land, OUTLINE);

/** Draws one scenario's chart: everything the board needs, so that nothing of the projection ships. */
export const buildChart = (world: World, plan: ChartPlan): Chart => {
  const projection = globe(plan.centre);
  const visible = plan.places.filter(place => isVisible(plan, place.at));
  return {
    id: plan.id,
    land: landPath(projection, world.land, GLOBE),
    borders: linePath(projection, world.borders, GLOBE.tolerance),
    graticule: linePath(projection, geoGraticule().step([10, 10])(), 1),
    tropic: linePath(projection, parallel(TROPIC), 0.6),
    hatched: landPath(projection, world.contested, { tolerance: 0.5, leastArea: 1 }),
    tints: tintsOf(world, plan, projection, GLOBE),
    countries: countriesOf(world, plan, projection),
    seas: seasOf(plan, projection),
    places: Object.fromEntries(visible.map(place => [place.id, spotOf(world, plan, projection, place)])),
    lanes: Object.fromEntries(
      Object.entries(plan.lanes).map(([id, waypoints]) => [
        id,
        laneOf(
          waypoints.map(at => on(projection, at)),
          LANE_STEP,
        ),
      ]),
    ),
    frame: frameOf(plan, projection),
    inset: insetOf(world, plan, projection),
  };
};
