import type { Pictures } from '../../board/pictures.ts';
import { BOX, type Mark, type Scene } from './scenes.ts';

/** Distance of the dots, CSS px; they stand in rows at 45 degrees. */
const PITCH = 4.6;
/** Side of a picture in the sprite. */
const GLYPH = 512;
const INK = '#1b1a17';

type Brush = CanvasRenderingContext2D;

/** Prints a scene as a newspaper does: greys as dots of one ink, what is pure ink whole. */
export const print = (canvas: HTMLCanvasElement, scene: Scene, pictures: Pictures): void => {
  const width = canvas.clientWidth || BOX.width;
  const height = canvas.clientHeight || BOX.height;
  const ratio = Math.min(2, devicePixelRatio || 1);
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const brush = canvas.getContext('2d');
  if (!brush) return;
  brush.setTransform(ratio, 0, 0, ratio, 0, 0);
  brush.fillStyle = INK;
  const tones = tonesOf(scene, pictures, width, height);
  if (tones) screened(brush, tones, width, height);
  frame(brush, width, height);
  for (const mark of scene.marks) if (mark.tone === 0) paint(brush, mark, pictures, INK);
};

/** The box fills the frame; what stands over is cut at the sides. */
const frame = (brush: Brush, width: number, height: number): void => {
  const scale = Math.max(width / BOX.width, height / BOX.height);
  brush.translate((width - BOX.width * scale) / 2, (height - BOX.height * scale) / 2);
  brush.scale(scale, scale);
};

const paint = (brush: Brush, mark: Mark, pictures: Pictures, ink: string): void => {
  brush.fillStyle = ink;
  if ('path' in mark) {
    brush.fill(new Path2D(mark.path));
    return;
  }
  const path = pictures(mark.glyph);
  if (!path) return;
  brush.save();
  brush.translate(...mark.at);
  brush.scale(mark.size / GLYPH, mark.size / GLYPH);
  brush.fill(path);
  brush.restore();
};

/** Greys of the scene, one byte for each CSS px. */
const tonesOf = (scene: Scene, pictures: Pictures, width: number, height: number): Uint8ClampedArray | null => {
  const sheet = document.createElement('canvas');
  sheet.width = Math.ceil(width);
  sheet.height = Math.ceil(height);
  const brush = sheet.getContext('2d', { willReadFrequently: true });
  if (!brush) return null;
  frame(brush, width, height);
  wash(brush, [-400, scene.horizon], scene.sky);
  wash(brush, [scene.horizon, BOX.height + 400], scene.ground);
  for (const mark of scene.marks) if (mark.tone > 0) paint(brush, mark, pictures, grey(mark.tone));
  return brush.getImageData(0, 0, sheet.width, sheet.height).data;
};

const grey = (tone: number): string => `rgb(${tone} ${tone} ${tone})`;

const wash = (brush: Brush, [top, foot]: readonly [number, number], [from, to]: readonly [number, number]): void => {
  const fall = brush.createLinearGradient(0, Math.max(0, top), 0, Math.min(BOX.height, foot));
  fall.addColorStop(0, grey(from));
  fall.addColorStop(1, grey(to));
  brush.fillStyle = fall;
  brush.fillRect(-400, top, BOX.width + 800, foot - top);
};

const screened = (brush: Brush, tones: Uint8ClampedArray, width: number, height: number): void => {
  const step = PITCH / Math.SQRT2;
  const wide = Math.ceil(width);
  brush.beginPath();
  for (let rank = 0; rank * step < height + step; rank++) {
    for (let file = rank % 2; file * step < width + step; file += 2) {
      const [x, y] = [file * step, rank * step];
      const px = Math.min(wide - 1, Math.round(x));
      const py = Math.min(Math.ceil(height) - 1, Math.round(y));
      const radius = radiusOf(tones[(py * wide + px) * 4]);
      if (radius < 0.3) continue;
      brush.moveTo(x + radius, y);
      brush.arc(x, y, radius, 0, 7);
    }
  }
  brush.fill();
};

/** A dot covers as much of its cell as the tone is dark. */
const radiusOf = (tone: number): number => PITCH * Math.sqrt((1 - tone / 255) / Math.PI) * 1.12;
