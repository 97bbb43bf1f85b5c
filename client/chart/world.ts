import { readFileSync } from 'node:fs';
import { geoContains } from 'd3-geo';
import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, MultiPolygon as Shape, Topology } from 'topojson-specification';
import type { LonLat } from './chart.ts';

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;
/** Every country as several polygons, each a list of rings, each a list of arcs. */
type Country = Shape<{ name: string }>;
type Piece = Country['arcs'][number];

/** Countries and coasts of the world, after the one change that we make to the source. */
export interface World {
  readonly land: MultiPolygon;
  readonly borders: MultiLineString;
  /** Crimea: part of Ukraine, contested by Russia. */
  readonly contested: Polygon;
  /** By ISO 3166 numeric code. @throws Error when the atlas has no such country */
  readonly country: (code: string) => MultiPolygon;
  /** Code of the country that contains this longitude and latitude, '' for none. */
  readonly countryAt: (at: LonLat) => string;
}

const SIMFEROPOL: LonLat = [34.1, 44.95];
const RUSSIA = '643';
const UKRAINE = '804';

const piecesOf = (shape: GeometryObject): Country['arcs'] => {
  if (shape.type === 'MultiPolygon') return shape.arcs;
  if (shape.type === 'Polygon') return [shape.arcs];
  if (shape.type === 'GeometryCollection') return shape.geometries.flatMap(piecesOf);
  throw new Error(`land drawn as a ${shape.type}`);
};

const codeOf = (country: Country): string => String(country.id ?? '').padStart(3, '0');

const polygon = (atlas: Atlas, arcs: Piece): Polygon => {
  const shape = feature(atlas, { type: 'Polygon', arcs }).geometry;
  if (shape.type !== 'Polygon') throw new Error('a polygon became something else');
  return shape;
};

const find = (countries: readonly Country[], code: string): Country => {
  const found = countries.find(country => codeOf(country) === code);
  if (!found) throw new Error(`the atlas has no country ${code}`);
  return found;
};

/**
 * Our one editorial rule on borders: Crimea is drawn as part of Ukraine, and hatched as contested.
 * The atlas lays it in Russia, as a polygon of its own; the border line at Perekop goes with it.
 */
const withCrimeaInUkraine = (atlas: Atlas, countries: readonly Country[]) => {
  const russia = find(countries, RUSSIA);
  const ukraine = find(countries, UKRAINE);
  const crimea = russia.arcs.find(piece => geoContains(polygon(atlas, piece), [SIMFEROPOL[0], SIMFEROPOL[1]]));
  if (!crimea) throw new Error('the atlas no longer has Crimea as a polygon in Russia: look at the rule again');
  const mended = countries.map(country => {
    if (country === russia) return { ...russia, arcs: russia.arcs.filter(piece => piece !== crimea) };
    if (country === ukraine) return { ...ukraine, arcs: [...ukraine.arcs, crimea] };
    return country;
  });
  return { countries: mended, contested: polygon(atlas, crimea) };
};

/** Reads Natural Earth 1:50 million, as `world-atlas` carries it. */
export const readWorld = (): World => {
  const source = new URL('../../node_modules/world-atlas/countries-50m.json', import.meta.url);
  const atlas: Atlas = JSON.parse(readFileSync(source, 'utf8'));
  const drawn = atlas.objects.countries.geometries.map(
    (shape): Country => ({ type: 'MultiPolygon', id: shape.id, arcs: piecesOf(shape) }),
  );
  const { countries, contested } = withCrimeaInUkraine(atlas, drawn);
  const shapes = new Map(countries.map(shape => [codeOf(shape), merge(atlas, [shape])]));
  const country = (code: string): MultiPolygon => {
    const shape = shapes.get(code);
    if (!shape) throw new Error(`no country has the code ${code}: use ISO 3166 numeric codes, such as "862"`);
    return shape;
  };
  return {
    land: merge(atlas, [{ type: 'MultiPolygon', arcs: piecesOf(atlas.objects.land) }]),
    borders: mesh(atlas, { type: 'GeometryCollection', geometries: countries }, (a, b) => a !== b),
    contested,
    country,
    countryAt: ([x, y]) => [...shapes].find(([, shape]) => geoContains(shape, [x, y]))?.[0] ?? '',
  };
};
