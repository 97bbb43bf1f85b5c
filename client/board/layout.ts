import type { Chart, Point } from '../chart/chart.ts';
import { type Framing, isCompact, place, type Rectangle, type Size } from './framing.ts';
import type { BoardPlace } from './view.ts';

/** A place on the board: its mark and its name, CSS px. */
export interface Mark {
  readonly id: string;
  readonly kind: BoardPlace['kind'];
  readonly at: Point;
  readonly highlighted: boolean;
  readonly major: boolean;
  /** '' where there is no room for it. */
  readonly label: string;
  /** Middle of the name's left edge. */
  readonly labelAt: Point;
  readonly bold: boolean;
}

/** Width of a name in CSS px. */
export type Measure = (text: string, bold: boolean) => number;

const MARK = 7;
const GAP = 5;
const PUSH = 17;

const overlap = (a: Rectangle, b: Rectangle): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

const around = ([x, y]: Point, half: number): Rectangle => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half,
});

/** Where a mark stands: a capital gives way inland to a port that lies almost upon it. */
const positions = (chart: Chart, framing: Framing, places: readonly BoardPlace[]): Map<string, Point> => {
  const onBoard = places.flatMap(({ id, kind }) => {
    const spot = chart.places[id];
    return spot ? [{ id, kind, spot, at: place(framing, spot.at) }] : [];
  });
  return new Map(
    onBoard.map(({ id, kind, spot, at }) => {
      const port = onBoard.find(
        other =>
          other.id !== id && other.kind === 'port' && Math.hypot(other.at[0] - at[0], other.at[1] - at[1]) < PUSH,
      );
      const gives = kind !== 'port' && port;
      return [id, gives ? [port.at[0] + spot.inland[0] * PUSH, port.at[1] + spot.inland[1] * PUSH] : at] as const;
    }),
  );
};

const rank = (mark: { major: boolean; highlighted: boolean; kind: BoardPlace['kind'] }): number =>
  (mark.highlighted ? 8 : 0) + (mark.major ? 4 : 0) + (mark.kind === 'capital' ? 2 : mark.kind === 'port' ? 1 : 0);

interface Spot {
  readonly box: Rectangle;
  readonly cost: number;
}

/** Where a name could stand around its mark, best first. */
const choices = ([x, y]: Point, width: number, height: number): Rectangle[] => {
  const [right, left] = [x + MARK + GAP, x - MARK - GAP - width];
  const [above, below, level] = [y - MARK - height, y + MARK + 1, y - height / 2];
  return [
    [right, level],
    [left, level],
    [right - 3, above + 4],
    [left + 3, above + 4],
    [right - 3, below - 4],
    [left + 3, below - 4],
    [x - width / 2, above],
    [x - width / 2, below],
  ].map(([boxX, boxY]) => ({ x: boxX, y: boxY, width, height }));
};

const cheapest = (boxes: readonly Rectangle[], obstacles: readonly Rectangle[], size: Size): Spot =>
  boxes
    .map((box, i) => {
      const out = box.width * box.height - overlap(box, { x: 4, y: 2, width: size.width - 8, height: size.height - 4 });
      const taken = obstacles.reduce((sum, obstacle) => sum + overlap(box, obstacle), 0);
      return { box, cost: taken + out * 3 + i * 6 };
    })
    .reduce((best, spot) => (spot.cost < best.cost ? spot : best));

/**
 * Sets the marks and their names so that they do not cover one another; the least important names are left out first.
 *
 * @param taken - what names must not cover: the detail, the names of countries
 */
export const layOut = (
  chart: Chart,
  framing: Framing,
  size: Size,
  places: readonly BoardPlace[],
  taken: readonly Rectangle[],
  measure: Measure,
): Mark[] => {
  const height = isCompact(size) ? 17 : 18;
  const at = positions(chart, framing, places);
  const shown = places
    .flatMap(({ id, kind, label, highlighted }) => {
      const spot = at.get(id);
      const major = chart.places[id]?.major ?? false;
      return spot ? [{ id, kind, label, highlighted, major, at: spot }] : [];
    })
    .sort((a, b) => rank(b) - rank(a));
  const obstacles = [...taken, ...shown.map(mark => around(mark.at, MARK))];
  return shown.map(mark => {
    const bold = mark.kind === 'capital' && (mark.major || mark.highlighted);
    const { box, cost } = cheapest(choices(mark.at, measure(mark.label, bold), height), obstacles, size);
    const hasRoom = mark.major || mark.highlighted || cost < 60;
    if (hasRoom) obstacles.push(box);
    return { ...mark, bold, label: hasRoom ? mark.label : '', labelAt: [box.x, box.y + height / 2] };
  });
};

const REACH = 24;

/** The place that a pointer at this spot means: a highlighted one before others, the nearest of them; `null` for none. */
export const placeAt = (marks: readonly Mark[], [x, y]: Point): string | null => {
  const near = marks
    .map(mark => ({ mark, distance: Math.hypot(mark.at[0] - x, mark.at[1] - y) }))
    .filter(({ distance }) => distance <= REACH)
    .sort((a, b) => Number(b.mark.highlighted) - Number(a.mark.highlighted) || a.distance - b.distance);
  return near[0]?.mark.id ?? null;
};
