import type { Chart, Tone } from '../chart/chart.ts';

/** The paths of a chart, ready to draw. */
export interface Ink {
  readonly land: Path2D;
  readonly borders: Path2D;
  readonly graticule: Path2D;
  readonly tints: readonly { readonly tone: Tone; readonly land: Path2D }[];
}

export interface InkedChart {
  readonly chart: Chart;
  readonly globe: Ink & { readonly hatched: Path2D; readonly tropic: Path2D };
  readonly inset: Ink | null;
}

type Drawn = Pick<Chart, 'land' | 'borders' | 'graticule' | 'tints'>;

const inkOf = ({ land, borders, graticule, tints }: Drawn): Ink => ({
  land: new Path2D(land),
  borders: new Path2D(borders),
  graticule: new Path2D(graticule),
  tints: tints.map(tint => ({ tone: tint.tone, land: new Path2D(tint.land) })),
});

export const inked = (chart: Chart): InkedChart => ({
  chart,
  globe: { ...inkOf(chart), hatched: new Path2D(chart.hatched), tropic: new Path2D(chart.tropic) },
  inset: chart.inset ? inkOf(chart.inset) : null,
});
