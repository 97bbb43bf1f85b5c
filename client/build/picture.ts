import { type Palette, toneColour } from '../board/palette.ts';
import { SEAT_PATHS, seatColour, seatShape } from '../board/seats.ts';
import { type Chart, type Lane, RADIUS } from '../chart/chart.ts';
import type { StagedPlace, StagedShip, Staging } from '../chart/staging.ts';

/** Half the side of the picture, in chart units: the globe, its brass ring and the light beyond it. */
const REACH = 1200;

/** The painter's widths are px on a board; here one of them is so many units. */
const PX = 2.1;
const WATER = [15, 10.5, 6.5, 3];
const RING = [1052, 1092] as const;
const SHIP_SIDE = 50;

const gradient = (id: string, at: string, stops: readonly (readonly [number, string])[]): string =>
  `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" ${at}>${stops
    .map(([offset, colour]) => `<stop offset="${offset}" stop-color="${colour}"/>`)
    .join('')}</radialGradient>`;

const defs = (chart: Chart, staging: Staging, palette: Palette): string =>
  [
    '<defs>',
    gradient('sea', `cx="0" cy="0" r="${RADIUS}" fx="-100" fy="-180" fr="100"`, [
      [0, palette.sea[0]],
      [0.62, palette.sea[1]],
      [1, palette.sea[2]],
    ]),
    gradient('shade', `cx="0" cy="0" r="${RADIUS}" fx="-60" fy="-100" fr="660"`, [
      [0, palette.shade.replace(/[\d.]+\)$/, '0)')],
      [1, palette.shade],
    ]),
    gradient('glow', `cx="0" cy="0" r="${REACH}"`, [
      [0.82, palette.glow[0]],
      [0.9, palette.glow[0].replace(/[\d.]+\)$/, alpha => `${(Number.parseFloat(alpha) * 0.4).toFixed(2)})`)],
      [1, palette.glow[1]],
    ]),
    `<clipPath id="disc"><circle r="${RADIUS}"/></clipPath>`,
    `<clipPath id="claim"><path d="${chart.hatched}"/></clipPath>`,
    `<path id="outline" d="${staging.outline}"/>`,
    `<path id="land" d="${chart.land}"/>`,
    '</defs>',
  ].join('');

/** Degrees around the globe, engraved in brass: a short stroke every 3, a long one every 15. */
const ring = (palette: Palette): string => {
  const strokes = (step: number, inner: number) =>
    Array.from({ length: 360 / step }, (_, i) => {
      const angle = (i * step * Math.PI) / 180;
      const on = (radius: number) => `${Math.round(radius * Math.sin(angle))} ${Math.round(-radius * Math.cos(angle))}`;
      return `M${on(inner)}L${on(RING[1])}`;
    }).join('');
  return `<g fill="none" stroke="${palette.brass}"><circle r="${RING[0]}" stroke-width="1.6" opacity=".5"/><circle r="${RING[1]}" stroke-width="5" opacity=".62"/><path d="${strokes(3, 1076)}" stroke-width="2" opacity=".5"/><path d="${strokes(15, RING[0])}" stroke-width="3" opacity=".7"/></g>`;
};

const hatch = (palette: Palette): string => {
  const lines = Array.from({ length: 60 }, (_, i) => `M${400 + i * 8} -500l300 300`).join('');
  return `<path clip-path="url(#claim)" d="${lines}" stroke="${palette.hatch}" stroke-width="1.6"/>`;
};

const land = (chart: Chart, palette: Palette): string =>
  [
    `<path d="${chart.graticule}" fill="none" stroke="${palette.graticule}" stroke-width="${PX}"/>`,
    ...palette.water.map(
      (colour, i) =>
        `<use href="#outline" fill="none" stroke="${colour}" stroke-width="${(WATER[i] ?? 3) * PX}" stroke-linejoin="bevel"/>`,
    ),
    `<use href="#land" fill="${palette.land}"/>`,
    ...chart.tints.map(tint => `<path d="${tint.land}" fill="${toneColour(palette, tint.tone)}"/>`),
    hatch(palette),
    `<path d="${chart.borders}" fill="none" stroke="${palette.border}" stroke-width="${0.9 * PX}"/>`,
    `<use href="#land" fill="none" stroke="${palette.coast}" stroke-width="${0.8 * PX}"/>`,
  ].join('');

const pathOf = (lane: Lane): string =>
  lane.reduce((path, value, i) => `${path}${i === 0 ? 'M' : i === 2 ? 'L' : ' '}${value}`, '');

const lanes = ({ lanes: drawn }: Staging, palette: Palette): string =>
  drawn
    .map(
      lane =>
        `<path d="${pathOf(lane)}" fill="none" stroke="${palette.lane}" stroke-width="3.6" stroke-dasharray="16 11" stroke-linecap="round"/>`,
    )
    .join('');

const star = (radius: number): string =>
  `${Array.from({ length: 10 }, (_, i) => {
    const reach = i % 2 === 0 ? radius : radius * 0.44;
    const angle = (i * Math.PI) / 5;
    return `${i === 0 ? 'M' : 'L'}${(reach * Math.sin(angle)).toFixed(1)} ${(-reach * Math.cos(angle)).toFixed(1)}`;
  }).join('')}z`;

const MARKS = { capital: star(17), port: 'M-9-9H9V9H-9z', city: 'M-8 0A8 8 0 1 1 8 0A8 8 0 1 1-8 0z' } as const;

const mark = ({ at, kind }: StagedPlace, palette: Palette): string => {
  const eye = kind === 'port' ? `<path d="M-3-3H3V3H-3z" fill="${palette.halo}"/>` : '';
  return `<g transform="translate(${at.join(' ')})"><path d="${MARKS[kind]}" fill="${palette.mark}" stroke="${palette.halo}" stroke-width="7" stroke-linejoin="round" paint-order="stroke"/>${eye}</g>`;
};

const ship = ({ seat, at: [x, y] }: StagedShip, palette: Palette, icon: string): string => {
  const shape = seatShape(seat);
  const [side, low] = shape === 'square' || shape === 'circle' ? [1.34, 0] : [1.04, shape === 'triangle' ? 0.24 : 0];
  return [
    `<g transform="translate(${x} ${y}) scale(${SHIP_SIDE})">`,
    `<path d="${SEAT_PATHS[shape]}" transform="translate(0 .16) scale(1.1)" fill="${palette.tokenShadow}"/>`,
    `<path d="${SEAT_PATHS[shape]}" fill="${seatColour(seat)}" stroke="${palette.tokenEdge}" stroke-width=".16" stroke-linejoin="round" paint-order="stroke"/>`,
    `<path d="${icon}" fill="#0A1218" transform="translate(${-side / 2} ${low - side / 2}) scale(${side / 512})"/>`,
    '</g>',
  ].join('');
};

/** What the first page shows of a scenario: its globe as a still picture, without a word on it. */
export const pictureOf = (chart: Chart, staging: Staging, palette: Palette, icon: string): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-REACH} ${-REACH} ${2 * REACH} ${2 * REACH}" stroke-linejoin="round">`,
    defs(chart, staging, palette),
    `<circle r="${REACH}" fill="url(#glow)"/>`,
    ring(palette),
    `<circle r="${RADIUS}" fill="url(#sea)"/>`,
    `<g clip-path="url(#disc)">${land(chart, palette)}</g>`,
    `<circle r="${RADIUS}" fill="url(#shade)"/>`,
    `<circle r="${RADIUS}" fill="none" stroke="${palette.limb}" stroke-width="3.4" opacity=".9"/>`,
    lanes(staging, palette),
    ...staging.places.map(place => mark(place, palette)),
    ...staging.ships.map(one => ship(one, palette, icon)),
    '</svg>',
  ].join('');

/** The same globe for a thumbnail: sea, land and the lands in play. */
export const smallPictureOf = (chart: Chart, { outline }: Staging, palette: Palette): string =>
  [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1060 -1060 2120 2120">',
    `<circle r="${RADIUS}" fill="${palette.sea[0]}"/>`,
    `<path d="${outline}" fill="${palette.land}"/>`,
    ...chart.tints.map(tint => `<path d="${tint.land}" fill="${toneColour(palette, tint.tone)}"/>`),
    `<circle r="${RADIUS + 14}" fill="none" stroke="${palette.brass}" stroke-width="28"/>`,
    '</svg>',
  ].join('');
