import type { LonLat } from './chart.ts';

/** A name on the water: its id in the catalogue of the chart, the line it is set along, its height on the globe. */
export interface Sea {
  readonly name: string;
  /** Longitudes and latitudes from the first letter to the last. */
  readonly along: readonly LonLat[];
  /** In units of the globe's radius of 1000. */
  readonly size: number;
}

/** Lines keep clear of the great sea lanes where they can. */
export const SEAS: readonly Sea[] = [
  {
    name: 'north_atlantic',
    along: [
      [-57.5, 27],
      [-47.4, 33],
      [-36.7, 38.6],
      [-25, 43.4],
    ],
    size: 60,
  },
  {
    name: 'tropic_of_cancer',
    along: [
      [-52, 24.1],
      [-43, 24.1],
      [-34, 24.1],
    ],
    size: 27,
  },
  {
    name: 'south_atlantic',
    along: [
      [-30, -18],
      [-20, -17],
      [-8, -18],
    ],
    size: 52,
  },
  {
    name: 'caribbean',
    along: [
      [-80.5, 14],
      [-74, 14.6],
      [-67.5, 15.6],
      [-62.5, 17],
    ],
    size: 32,
  },
  {
    name: 'gulf_of_mexico',
    along: [
      [-95, 25],
      [-90, 25.2],
      [-85.5, 25],
    ],
    size: 26,
  },
  {
    name: 'norwegian_sea',
    along: [
      [-16, 67],
      [-6, 70.2],
      [8, 73],
    ],
    size: 34,
  },
  {
    name: 'mediterranean',
    along: [
      [13, 34.6],
      [20, 34.3],
      [29, 33.2],
    ],
    size: 26,
  },
  {
    name: 'black_sea',
    along: [
      [30, 43.2],
      [34.5, 43.2],
      [39, 42.6],
    ],
    size: 22,
  },
  {
    name: 'bay_of_biscay',
    along: [
      [-10, 45.6],
      [-3, 45.4],
    ],
    size: 22,
  },
  {
    name: 'pacific',
    along: [
      [-150, 10],
      [-135, 10],
      [-120, 10],
    ],
    size: 62,
  },
  {
    name: 'south_pacific',
    along: [
      [-130, -30],
      [-112, -30],
      [-95, -30],
    ],
    size: 58,
  },
  {
    name: 'arctic',
    along: [
      [-160, 80],
      [180, 82],
      [160, 80],
    ],
    size: 46,
  },
  {
    name: 'indian',
    along: [
      [62, -14],
      [75, -14],
      [88, -14],
    ],
    size: 60,
  },
  {
    name: 'arabian_sea',
    along: [
      [58, 15],
      [64, 15],
      [70, 15],
    ],
    size: 34,
  },
  {
    name: 'bay_of_bengal',
    along: [
      [84, 14],
      [88, 14],
      [92, 14],
    ],
    size: 30,
  },
  {
    name: 'south_china_sea',
    along: [
      [110, 9],
      [113, 13],
      [117, 17],
    ],
    size: 32,
  },
  {
    name: 'philippine_sea',
    along: [
      [127, 18],
      [132, 19],
      [138, 19],
    ],
    size: 36,
  },
  {
    name: 'sea_of_japan',
    along: [
      [131, 37.5],
      [134, 40],
      [138, 42],
    ],
    size: 26,
  },
  {
    name: 'bering_sea',
    along: [
      [170, 57],
      [178, 58],
      [-172, 58],
    ],
    size: 34,
  },
  {
    name: 'sea_of_okhotsk',
    along: [
      [145, 53],
      [149, 54],
      [153, 55],
    ],
    size: 32,
  },
];

/** The sea that names a detail, and the ones beside it that need no name there. */
export const seaWithin = (west: number, south: number, east: number, north: number): string =>
  SEAS.find(({ along }) => {
    const [x, y] = along[along.length >> 1];
    return x > west && x < east && y > south && y < north;
  })?.name ?? '';
