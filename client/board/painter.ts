import { RADIUS } from '../chart/chart.ts';
import type { Framing, Rectangle, Size } from './framing.ts';
import type { Ink, InkedChart } from './ink.ts';
import { type Palette, toneColour } from './palette.ts';

/** The canvas calls that painting needs; a test hands in its own. */
export type Brush = CanvasRenderingContext2D;

export interface Ground {
  readonly size: Size;
  readonly framing: Framing;
  readonly palette: Palette;
  readonly chart: InkedChart;
  readonly inset: Rectangle | null;
}

const TURN = 2 * Math.PI;
/** Widths of the four water lines in board px, outermost first. */
const WATER = [15, 10.5, 6.5, 3];

const radial = (
  brush: Brush,
  [x, y]: readonly [number, number],
  radii: readonly [number, number],
  stops: readonly (readonly [number, string])[],
) => {
  const gradient = brush.createRadialGradient(x, y, radii[0], x, y, radii[1]);
  for (const [at, colour] of stops) gradient.addColorStop(at, colour);
  return gradient;
};

const disc = (brush: Brush, { x, y, scale }: Framing, grow = 0) => {
  brush.beginPath();
  brush.arc(x, y, scale * RADIUS + grow, 0, TURN);
};

/** Few, faint and always the same: a small generator of its own. */
const stars = (brush: Brush, { size, palette }: Ground) => {
  brush.fillStyle = palette.stars;
  let seed = 7;
  const next = () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  for (let i = 0; i < 60; i++) {
    const [x, y, bright] = [next() * size.width, next() * size.height, next()];
    brush.globalAlpha = 0.25 + bright * 0.75;
    brush.fillRect(x, y, bright > 0.8 ? 1.4 : 0.9, bright > 0.8 ? 1.4 : 0.9);
  }
  brush.globalAlpha = 1;
};

const paintDesk = (brush: Brush, ground: Ground) => {
  const { size, framing, palette } = ground;
  const radius = framing.scale * RADIUS;
  brush.fillStyle = radial(
    brush,
    [framing.x, framing.y],
    [radius * 0.6, radius * 1.9],
    [
      [0, palette.desk[0]],
      [1, palette.desk[1]],
    ],
  );
  brush.fillRect(0, 0, size.width, size.height);
  stars(brush, ground);
  const reach = radius * 0.13 + 18;
  brush.fillStyle = radial(
    brush,
    [framing.x, framing.y],
    [radius - 2, radius + reach],
    [
      [0, palette.glow[0]],
      [0.3, palette.glow[0].replace(/[\d.]+\)$/, alpha => `${Number.parseFloat(alpha) * 0.45})`)],
      [1, palette.glow[1]],
    ],
  );
  disc(brush, framing, reach);
  brush.fill();
};

const paintSea = (brush: Brush, { framing, palette }: Ground) => {
  const radius = framing.scale * RADIUS;
  const light = brush.createRadialGradient(
    framing.x - radius * 0.1,
    framing.y - radius * 0.18,
    radius * 0.1,
    framing.x,
    framing.y,
    radius,
  );
  light.addColorStop(0, palette.sea[0]);
  light.addColorStop(0.62, palette.sea[1]);
  light.addColorStop(1, palette.sea[2]);
  brush.fillStyle = light;
  disc(brush, framing);
  brush.fill();
};

/** Lays the chart's units under the brush; `per` is board px per unit. */
const inUnits = (brush: Brush, origin: readonly [number, number], per: number, draw: () => void) => {
  brush.save();
  brush.translate(origin[0], origin[1]);
  brush.scale(per, per);
  draw();
  brush.restore();
};

const hatch = (brush: Brush, path: Path2D, colour: string, per: number) => {
  brush.save();
  brush.clip(path);
  brush.strokeStyle = colour;
  brush.lineWidth = 0.7 / per;
  const step = 3 / per;
  brush.beginPath();
  for (let x = -2 * RADIUS; x < 2 * RADIUS; x += step) {
    brush.moveTo(x, -RADIUS);
    brush.lineTo(x + 2 * RADIUS, RADIUS);
  }
  brush.stroke();
  brush.restore();
};

/** Graticule, water lines, land, tints, borders, coast: one manner for the globe and for the detail. */
const paintLand = (brush: Brush, ink: Ink & Partial<InkedChart['globe']>, palette: Palette, per: number) => {
  const px = 1 / per;
  brush.lineJoin = 'round';
  brush.lineCap = 'round';
  brush.strokeStyle = palette.graticule;
  brush.lineWidth = 0.8 * px;
  brush.stroke(ink.graticule);
  if (ink.tropic) {
    brush.setLineDash([4 * px, 5 * px]);
    brush.strokeStyle = palette.tropic;
    brush.stroke(ink.tropic);
    brush.setLineDash([]);
  }
  palette.water.forEach((colour, i) => {
    // Round joins cost four times as much, and show only on narrow lines.
    brush.lineJoin = i < 2 ? 'bevel' : 'round';
    brush.strokeStyle = colour;
    brush.lineWidth = WATER[i] * px;
    brush.stroke(ink.land);
  });
  brush.fillStyle = palette.land;
  brush.fill(ink.land);
  for (const { tone, land } of ink.tints) {
    brush.fillStyle = toneColour(palette, tone);
    brush.fill(land);
  }
  if (ink.hatched) hatch(brush, ink.hatched, palette.hatch, per);
  brush.strokeStyle = palette.border;
  brush.lineWidth = 0.9 * px;
  brush.stroke(ink.borders);
  brush.strokeStyle = palette.coast;
  brush.lineWidth = 0.8 * px;
  brush.stroke(ink.land);
};

const paintLimb = (brush: Brush, { framing, palette }: Ground) => {
  const radius = framing.scale * RADIUS;
  const shade = brush.createRadialGradient(
    framing.x - radius * 0.06,
    framing.y - radius * 0.1,
    radius * 0.66,
    framing.x,
    framing.y,
    radius,
  );
  shade.addColorStop(0, palette.shade.replace(/[\d.]+\)$/, '0)'));
  shade.addColorStop(1, palette.shade);
  brush.fillStyle = shade;
  disc(brush, framing);
  brush.fill();
  brush.strokeStyle = palette.limb;
  for (const [width, alpha, inset] of [
    [5, 0.14, 1],
    [1.5, 0.9, 0],
  ] as const) {
    brush.globalAlpha = alpha;
    brush.lineWidth = width;
    disc(brush, framing, -inset);
    brush.stroke();
  }
  brush.globalAlpha = 1;
};

const paintInset = (brush: Brush, { palette, chart, inset }: Ground) => {
  if (!inset || !chart.inset || !chart.chart.inset) return;
  const { x, y, width, height } = inset;
  brush.fillStyle = palette.frameEdge;
  brush.fillRect(x - 4, y - 4, width + 8, height + 8);
  brush.save();
  brush.beginPath();
  brush.rect(x, y, width, height);
  brush.clip();
  const light = brush.createLinearGradient(x, y, x, y + height);
  light.addColorStop(0, palette.sea[0]);
  light.addColorStop(1, palette.sea[1]);
  brush.fillStyle = light;
  brush.fillRect(x, y, width, height);
  const ink = chart.inset;
  const per = width / chart.chart.inset.width;
  inUnits(brush, [x, y], per, () => paintLand(brush, ink, palette, per));
  brush.restore();
  brush.strokeStyle = palette.frame;
  brush.lineWidth = 1.5;
  brush.strokeRect(x, y, width, height);
};

/**
 * Paints desk, globe and detail, without a word on them. It reads nothing but what it is given, so that it also serves
 * for print and small pictures; one pass takes long, so it is done only when size, frame or theme change.
 */
export const paintGround = (brush: Brush, ground: Ground): void => {
  const { size, framing, palette, chart } = ground;
  brush.setTransform(size.dpr, 0, 0, size.dpr, 0, 0);
  paintDesk(brush, ground);
  paintSea(brush, ground);
  brush.save();
  disc(brush, framing);
  brush.clip();
  inUnits(brush, [framing.x, framing.y], framing.scale, () => paintLand(brush, chart.globe, palette, framing.scale));
  brush.restore();
  paintLimb(brush, ground);
  paintInset(brush, ground);
};
