import type { Chart, Point } from '../chart/chart.ts';
import { type Framing, isCompact, place, type Rectangle, type Size } from './framing.ts';
import type { BoardPlace } from './view.ts';

/** A place on the board: its mark and its name, board px. */
export interface Mark {
  readonly id: string;
  readonly kind: BoardPlace['kind'];
  readonly at: Point;
  readonly highlighted: boolean;
  readonly major: boolean;
  readonly label: string;
  /** Middle of the name's left edge. */
  readonly labelAt: Point;
  readonly bold: boolean;
  /** On the detail, not on the globe. */
  readonly inDetail: boolean;
}

/** What names must keep clear of. */
export interface Obstacles {
  readonly boxes: readonly Rectangle[];
  /** Places with a target ring around them. */
  readonly ringed: readonly string[];
  /** How large those rings are, board px. */
  readonly ringPx: number;
}

/** Width of a name in board px. */
export type Measure = (text: string, bold: boolean) => number;

const MARK = 7;
const GAP = 5;
const PUSH = 17;
const PUSH_RINGED = 28;
/** Only rings larger than this push a capital further. */
const RINGED_WIDE = 18;

export const overlap = (a: Rectangle, b: Rectangle): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

export const around = ([x, y]: Point, half: number): Rectangle => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half,
});

/** Where marks stand, board px: a capital gives way inland to a port that lies almost upon it. */
export const positions = (
  chart: Chart,
  framing: Framing,
  places: readonly BoardPlace[],
  ringed: readonly string[],
): Map<string, Point> => {
  const onBoard = places.flatMap(({ id, kind }) => {
    const spot = chart.places[id];
    return spot ? [{ id, kind, spot, at: place(framing, spot.at) }] : [];
  });
  return new Map(
    onBoard.map(({ id, kind, spot, at }) => {
      const port = onBoard.find(
        other => other.kind === 'port' && Math.hypot(other.at[0] - at[0], other.at[1] - at[1]) < PUSH,
      );
      if (kind === 'port' || !port) return [id, at] as const;
      const push = ringed.includes(port.id) ? PUSH_RINGED : PUSH;
      return [id, [port.at[0] + spot.inland[0] * push, port.at[1] + spot.inland[1] * push]] as const;
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
const choices = ([x, y]: Point, width: number, height: number, clear: number): Rectangle[] => {
  const [right, left] = [x + clear + GAP, x - clear - GAP - width];
  const [above, below, level] = [y - clear - height, y + clear + 1, y - height / 2];
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
 * Places that neither matter nor have room for a name are left out altogether.
 */
export const layOut = (
  chart: Chart,
  framing: Framing,
  size: Size,
  places: readonly BoardPlace[],
  { boxes, ringed, ringPx }: Obstacles,
  measure: Measure,
): Mark[] => {
  const height = isCompact(size) ? 17 : 18;
  const at = positions(chart, framing, places, ringPx > RINGED_WIDE ? ringed : []);
  const shown = places
    .flatMap(({ id, kind, label, highlighted }) => {
      const spot = at.get(id);
      const major = chart.places[id]?.major ?? false;
      return spot ? [{ id, kind, label, highlighted, major, at: spot }] : [];
    })
    .sort((a, b) => rank(b) - rank(a));
  const clearOf = (id: string) => (ringed.includes(id) ? ringPx : MARK);
  const taken = [...boxes, ...shown.map(mark => around(mark.at, clearOf(mark.id)))];
  return shown.flatMap(mark => {
    const bold = mark.kind === 'capital' && mark.major;
    const width = measure(mark.label, bold);
    const { box, cost } = cheapest(choices(mark.at, width, height, clearOf(mark.id)), taken, size);
    if (!mark.major && !mark.highlighted && cost > 60) return [];
    taken.push(box);
    return [{ ...mark, bold, inDetail: false, labelAt: [box.x, box.y + height / 2] as const }];
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
