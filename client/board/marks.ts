import type { Point } from '../chart/chart.ts';
import { isCompact } from './framing.ts';
import type { Mark } from './layout.ts';
import type { Brush, Ground } from './painter.ts';
import type { Palette } from './palette.ts';

const STAR = Array.from({ length: 10 }, (_, i): Point => {
  const [angle, radius] = [(i * Math.PI) / 5 - Math.PI / 2, i % 2 === 0 ? 1 : 0.42];
  return [Math.cos(angle) * radius, Math.sin(angle) * radius];
});

const outline = (brush: Brush, kind: Mark['kind'], [x, y]: Point, size: number) => {
  brush.beginPath();
  if (kind === 'capital') for (const [dx, dy] of STAR) brush.lineTo(x + dx * size * 1.35, y + dy * size * 1.35);
  else if (kind === 'port') brush.rect(x - size * 0.82, y - size * 0.82, size * 1.64, size * 1.64);
  else brush.arc(x, y, size * 0.72, 0, 2 * Math.PI);
  brush.closePath();
};

/** Behind a place that may be chosen now: a lit disc in a dashed ring. */
const paintGlow = (brush: Brush, palette: Palette, [x, y]: Point) => {
  const circle = (radius: number) => {
    brush.beginPath();
    brush.arc(x, y, radius, 0, 2 * Math.PI);
  };
  circle(14);
  brush.fillStyle = palette.brass;
  brush.globalAlpha = 0.26;
  brush.fill();
  brush.globalAlpha = 1;
  brush.strokeStyle = palette.tokenEdge;
  brush.lineWidth = 4;
  brush.globalAlpha = 0.55;
  brush.stroke();
  brush.globalAlpha = 1;
  brush.setLineDash([5, 3.2]);
  brush.strokeStyle = palette.brass;
  brush.lineWidth = 2;
  brush.stroke();
  brush.setLineDash([]);
};

/** Capitals are stars, ports small squares, other cities dots. */
export const paintMark = (brush: Brush, { palette, size }: Ground, { kind, at, major, highlighted }: Mark) => {
  if (highlighted) paintGlow(brush, palette, at);
  const radius = (isCompact(size) ? 5.6 : 4.9) * (major || highlighted ? 1 : 0.8);
  outline(brush, kind, at, radius);
  brush.strokeStyle = palette.halo;
  brush.lineWidth = 3;
  brush.lineJoin = 'round';
  brush.stroke();
  brush.fillStyle = palette.mark;
  brush.fill();
  if (kind !== 'port') return;
  brush.fillStyle = palette.halo;
  brush.fillRect(at[0] - 1.3, at[1] - 1.3, 2.6, 2.6);
};

export const paintName = (brush: Brush, { palette }: Ground, text: string, [x, y]: Point) => {
  brush.lineJoin = 'round';
  brush.strokeStyle = palette.halo;
  brush.lineWidth = 3.6;
  brush.strokeText(text, x, y);
  brush.fillStyle = palette.name;
  brush.fillText(text, x, y);
};
