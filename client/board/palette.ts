import type { Tone } from '../chart/chart.ts';

/** Colours of the chart in one edition; those of the interface stand in `styles/tokens.css`. */
export interface Palette {
  readonly desk: readonly [middle: string, edge: string];
  readonly stars: string;
  /** Beyond the limb: a soft light, fading outward. */
  readonly glow: readonly [near: string, far: string];
  readonly sea: readonly [lit: string, middle: string, limb: string];
  readonly graticule: string;
  readonly tropic: string;
  /** Four water lines around every coast, outermost first. */
  readonly water: readonly [string, string, string, string];
  readonly land: string;
  readonly coast: string;
  readonly border: string;
  readonly hatch: string;
  /** Night falls over the edge of the globe. */
  readonly shade: string;
  readonly limb: string;
  readonly seatLands: readonly string[];
  readonly otherLands: readonly string[];
  readonly name: string;
  readonly halo: string;
  readonly countryName: string;
  readonly seaName: string;
  readonly lane: string;
  readonly quietLane: string;
  readonly mark: string;
  readonly frame: string;
  readonly frameEdge: string;
  readonly plate: string;
  readonly plateText: string;
  readonly tokenEdge: string;
  readonly tokenShadow: string;
  readonly brass: string;
}

const NIGHT: Palette = {
  desk: ['#0E1922', '#0A1218'],
  stars: 'rgba(200, 222, 230, 0.34)',
  glow: ['rgba(96, 168, 196, 0.26)', 'rgba(40, 90, 115, 0)'],
  sea: ['#1C3F50', '#122B39', '#0A1A25'],
  graticule: 'rgba(140, 186, 202, 0.12)',
  tropic: 'rgba(170, 206, 218, 0.34)',
  water: [
    'rgba(98, 172, 194, 0.05)',
    'rgba(98, 172, 194, 0.065)',
    'rgba(108, 184, 206, 0.09)',
    'rgba(122, 198, 218, 0.14)',
  ],
  land: '#33454C',
  coast: 'rgba(178, 206, 214, 0.52)',
  border: 'rgba(10, 20, 27, 0.62)',
  hatch: 'rgba(242, 235, 220, 0.62)',
  shade: 'rgba(4, 10, 16, 0.58)',
  limb: '#8FC7DC',
  seatLands: ['#7C3D30', '#8A6C1F', '#2F5F8F', '#3F6F62', '#5D4664', '#2F6F80', '#6E6A3C', '#75454A'],
  otherLands: ['#56707C', '#64602F', '#5F5A72', '#4F6B55'],
  name: '#F7F0E0',
  halo: '#070F15',
  countryName: 'rgba(247, 240, 224, 0.8)',
  seaName: 'rgba(190, 214, 222, 0.62)',
  lane: '#E3B458',
  quietLane: 'rgba(227, 180, 88, 0.4)',
  mark: '#F7F0E0',
  frame: '#E3B458',
  frameEdge: 'rgba(7, 15, 21, 0.72)',
  plate: 'rgba(10, 18, 24, 0.9)',
  plateText: '#B4C2C7',
  tokenEdge: '#0A1218',
  tokenShadow: 'rgba(4, 10, 16, 0.55)',
  brass: '#E3B458',
};

const DAY: Palette = {
  desk: ['#E9DFC8', '#D2C5A6'],
  stars: 'rgba(0, 0, 0, 0)',
  glow: ['rgba(255, 252, 240, 0.95)', 'rgba(255, 250, 232, 0)'],
  sea: ['#DCE6E1', '#CBDAD6', '#A9C0C0'],
  graticule: 'rgba(70, 110, 118, 0.15)',
  tropic: 'rgba(58, 98, 108, 0.4)',
  water: ['rgba(72, 118, 126, 0.07)', 'rgba(72, 118, 126, 0.1)', 'rgba(66, 110, 118, 0.14)', 'rgba(58, 100, 110, 0.2)'],
  land: '#F1E8D3',
  coast: 'rgba(58, 74, 76, 0.82)',
  border: 'rgba(120, 108, 82, 0.62)',
  hatch: 'rgba(27, 26, 23, 0.5)',
  shade: 'rgba(70, 82, 74, 0.36)',
  limb: '#5E8891',
  seatLands: ['#E5A48F', '#EBCB78', '#A3C4E3', '#B5DDD0', '#D9BFD2', '#BFE3EE', '#EFEBC0', '#EBC0BE'],
  otherLands: ['#DDE3DF', '#D8CF9A', '#DDD6E6', '#D3E0D0'],
  name: '#17191A',
  halo: '#F8F3E6',
  countryName: 'rgba(23, 25, 26, 0.78)',
  seaName: 'rgba(46, 82, 92, 0.78)',
  lane: '#8A5A00',
  quietLane: 'rgba(138, 90, 0, 0.42)',
  mark: '#17191A',
  frame: '#7A5200',
  frameEdge: 'rgba(248, 243, 230, 0.92)',
  plate: 'rgba(233, 223, 200, 0.95)',
  plateText: '#4F483C',
  tokenEdge: '#17191A',
  tokenShadow: 'rgba(60, 50, 30, 0.34)',
  brass: '#7A5200',
};

export const PALETTES: Readonly<Record<'night' | 'day', Palette>> = { night: NIGHT, day: DAY };

const at = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

export const toneColour = (palette: Palette, tone: Tone): string =>
  tone.kind === 'seat' ? at(palette.seatLands, tone.seat) : at(palette.otherLands, tone.index);
