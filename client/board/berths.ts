import type { Chart, Lane, Point } from '../chart/chart.ts';
import { type Framing, place } from './framing.ts';
import { laneAt } from './lanes.ts';
import type { BoardFleet } from './view.ts';

/** A token's half width in board px; on phones the same, fingers do not shrink. */
export const TOKEN_PX = 17;

/** A port's ring, a token's edge and a little water between them, board px. */
const CLEAR_OF_PORT = 48;
const ABREAST = 40;
const FAN = [0, 0.9, -0.9, 1.8, -1.8, 2.7, -2.7];
/** Board px from one berth that is tried on a lane to the next. */
const TRIED = 6;
/** Board px astern of each dot of a wake. */
export const WAKE = [26, 34, 42, 50, 58];

/** Where a token rests, and the dots of its wake; board px. */
export interface Berth {
  readonly at: Point;
  readonly wake: readonly Point[];
}

const turned = ([x, y]: Point, radians: number): Point => [
  x * Math.cos(radians) - y * Math.sin(radians),
  x * Math.sin(radians) + y * Math.cos(radians),
];

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

const laneLength = (lane: readonly number[]): number => {
  let length = 0;
  for (let i = 2; i < lane.length; i += 2) length += Math.hypot(lane[i] - lane[i - 2], lane[i + 1] - lane[i - 1]);
  return length;
};

/** Off the port to seaward, several of them in a fan. */
const inHarbour = (chart: Chart, framing: Framing, id: string, nth: number): Berth | null => {
  const spot = chart.places[id];
  if (!spot) return null;
  const [x, y] = place(framing, spot.at);
  const seaward = turned([-spot.inland[0], -spot.inland[1]], FAN[nth % FAN.length] ?? 0);
  return { at: [x + seaward[0] * CLEAR_OF_PORT, y + seaward[1] * CLEAR_OF_PORT], wake: [] };
};

/** Shares of a lane from the one that is wanted: first astern of it, then ahead. */
const sharesFrom = (wanted: number, step: number): number[] => {
  const astern = Array.from({ length: Math.floor(wanted / step) + 1 }, (_, i) => wanted - i * step);
  const ahead = Array.from({ length: Math.floor((1 - wanted) / step) }, (_, i) => wanted + (i + 1) * step);
  return [...astern, ...ahead];
};

/** On the lane, where neither a place with its ring nor another token lies; on a crowded one as clear as may be. */
const atSea = (
  lane: Lane,
  framing: Framing,
  wanted: number,
  ports: readonly Point[],
  taken: readonly Point[],
): Berth => {
  const length = laneLength(lane) * framing.scale || 1;
  const at = (share: number) => place(framing, laneAt(lane, share));
  /** 1 and more where nothing is in the way; below that, how nearly. */
  const clearance = (spot: Point) =>
    Math.min(
      ...ports.map(port => distance(port, spot) / CLEAR_OF_PORT),
      ...taken.map(token => distance(token, spot) / ABREAST),
    );
  const tried = sharesFrom(wanted, TRIED / length).map(share => ({ share, clear: clearance(at(share)) }));
  const { share } =
    tried.find(({ clear }) => clear >= 1) ?? tried.reduce((best, spot) => (spot.clear > best.clear ? spot : best));
  const wake = WAKE.map(behind => share - behind / length).filter(behind => behind > 0);
  return { at: at(share), wake: wake.map(at) };
};

/** Where every token rests on the board; fleets of which the chart knows nothing are left out. */
export const berths = (chart: Chart, framing: Framing, fleets: readonly BoardFleet[]): ReadonlyMap<string, Berth> => {
  const ports = Object.values(chart.places).map(({ at }) => place(framing, at));
  const moored = new Map<string, number>();
  const found = new Map<string, Berth>();
  for (const { id, where } of fleets) {
    const taken = [...found.values()].map(({ at }) => at);
    if (where.kind === 'lane') {
      const lane = chart.lanes[where.lane];
      if (lane) found.set(id, atSea(lane, framing, where.at, ports, taken));
      continue;
    }
    const nth = moored.get(where.place) ?? 0;
    moored.set(where.place, nth + 1);
    const berth = inHarbour(chart, framing, where.place, nth);
    if (berth) found.set(id, berth);
  }
  return found;
};
