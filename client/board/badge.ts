import { TOKEN_PX } from './berths.ts';
import type { Brush } from './painter.ts';
import type { Palette } from './palette.ts';
import { SEAT_PATHS, seatColour, seatLetterY, seatShape } from './seats.ts';
import type { BoardFleet } from './view.ts';

/** Side of a token's canvas, board px: the shape, its shadow, and the count at its corner. */
export const BADGE_PX = 64;
export const RING_PX = 60;
/** Radius of a target ring's outer line. */
export const RING_EDGE_PX = 22;
/** Rings on the detail are smaller by this share. */
export const DETAIL_RING = 0.66;
export const WAKE_PX = 6;

const FONT = '700 13px "Sofia Sans Condensed", "Arial Narrow", sans-serif';
const COUNT = { fill: '#F7F0E0', text: '#0A1218', radius: 8 };

const inBox = (brush: Brush, [x, y]: readonly [number, number], half: number, draw: () => void) => {
  brush.save();
  brush.translate(x, y);
  brush.scale(half, half);
  draw();
  brush.restore();
};

const paintCount = (brush: Brush, count: number, x: number, y: number) => {
  brush.beginPath();
  brush.arc(x, y, COUNT.radius, 0, 2 * Math.PI);
  brush.fillStyle = COUNT.fill;
  brush.fill();
  brush.strokeStyle = COUNT.text;
  brush.lineWidth = 1.5;
  brush.stroke();
  brush.fillStyle = COUNT.text;
  brush.font = FONT;
  brush.fillText(String(count), x, y + 0.8);
};

const paintFace = (brush: Brush, fleet: BoardFleet, picture: Path2D | null, middle: number) => {
  const shape = seatShape(fleet.seat);
  brush.fillStyle = '#0A1218';
  const low = seatLetterY(shape) * TOKEN_PX;
  if (picture) {
    const side = TOKEN_PX * (shape === 'diamond' || shape === 'triangle' || shape === 'star' ? 1.12 : 1.42);
    inBox(brush, [middle - side / 2, middle + low - side / 2], side / 512, () => brush.fill(picture));
    return;
  }
  brush.font = FONT.replace('13px', '17px');
  brush.fillText(fleet.letter, middle, middle + low + 1);
};

/** A solid token in its seat's shape and colour, a dark ship on it, a count at the corner. Painted at the middle of `BADGE_PX`. */
export const paintBadge = (
  brush: Brush,
  fleet: BoardFleet,
  palette: Palette,
  { dpr, picture }: { readonly dpr: number; readonly picture: Path2D | null },
): void => {
  const middle = BADGE_PX / 2;
  const outline = new Path2D(SEAT_PATHS[seatShape(fleet.seat)]);
  brush.setTransform(dpr, 0, 0, dpr, 0, 0);
  brush.clearRect(0, 0, BADGE_PX, BADGE_PX);
  brush.textAlign = 'center';
  brush.textBaseline = 'middle';
  brush.lineJoin = 'round';
  brush.fillStyle = palette.tokenShadow;
  inBox(brush, [middle, middle + 3.5], TOKEN_PX * 1.22, () => brush.fill(outline));
  inBox(brush, [middle, middle], TOKEN_PX * 1.12, () => {
    brush.strokeStyle = palette.tokenEdge;
    brush.lineWidth = 0.26;
    brush.stroke(outline);
    brush.fillStyle = seatColour(fleet.seat);
    brush.fill(outline);
  });
  paintFace(brush, fleet, picture, middle);
  if (fleet.count > 0) paintCount(brush, fleet.count, middle + TOKEN_PX * 0.86, middle - TOKEN_PX * 0.9);
};

/** A target ring: the seat's colour between two thin lines that part it from any ground; brass for seat -1. */
export const paintRing = (brush: Brush, seat: number, palette: Palette, dpr: number): void => {
  const middle = RING_PX / 2;
  const circle = (radius: number, width: number, colour: string, alpha = 1) => {
    brush.globalAlpha = alpha;
    brush.beginPath();
    brush.arc(middle, middle, radius, 0, 2 * Math.PI);
    brush.strokeStyle = colour;
    brush.lineWidth = width;
    brush.stroke();
  };
  const colour = seat < 0 ? palette.brass : seatColour(seat);
  brush.setTransform(dpr, 0, 0, dpr, 0, 0);
  brush.clearRect(0, 0, RING_PX, RING_PX);
  circle(15, 5.4, palette.tokenEdge, 0.72);
  circle(15, 3, colour);
  circle(RING_EDGE_PX, 2.8, palette.tokenEdge, 0.4);
  circle(RING_EDGE_PX, 1.2, colour, 0.85);
  brush.globalAlpha = 1;
};

export const paintWake = (brush: Brush, palette: Palette, dpr: number): void => {
  brush.setTransform(dpr, 0, 0, dpr, 0, 0);
  brush.clearRect(0, 0, WAKE_PX, WAKE_PX);
  brush.beginPath();
  brush.arc(WAKE_PX / 2, WAKE_PX / 2, 2.1, 0, 2 * Math.PI);
  brush.fillStyle = palette.mark;
  brush.fill();
};
