import type { Chart, Point } from '../chart/chart.ts';
import { type Framing, place } from './framing.ts';
import { laneAt } from './lanes.ts';
import type { BoardFleet } from './view.ts';

/** A token's half width in board px; on phones the same, fingers do not shrink. */
export const TOKEN_PX = 17;

const CLEAR_OF_PORT = 34;
const ABREAST = 40;
const FAN = [0, 0.9, -0.9, 1.8, -1.8, 2.7, -2.7];

const turned = ([x, y]: Point, radians: number): Point => [
  x * Math.cos(radians) - y * Math.sin(radians),
  x * Math.sin(radians) + y * Math.cos(radians),
];

const laneLength = (lane: readonly number[]): number => {
  let length = 0;
  for (let i = 2; i < lane.length; i += 2) length += Math.hypot(lane[i] - lane[i - 2], lane[i + 1] - lane[i - 1]);
  return length;
};

/** Off the port to seaward, several of them in a fan. */
const inHarbour = (chart: Chart, framing: Framing, id: string, nth: number): Point | null => {
  const spot = chart.places[id];
  if (!spot) return null;
  const [x, y] = place(framing, spot.at);
  const seaward = turned([-spot.inland[0], -spot.inland[1]], FAN[nth % FAN.length] ?? 0);
  return [x + seaward[0] * CLEAR_OF_PORT, y + seaward[1] * CLEAR_OF_PORT];
};

/** On the lane, clear of the ports at its ends; each further one at the same spot a token's width astern. */
const atSea = (lane: readonly number[], framing: Framing, share: number, nth: number): Point => {
  const length = laneLength(lane) * framing.scale || 1;
  const clear = Math.min(0.5, CLEAR_OF_PORT / length);
  const held = Math.max(clear, Math.min(1 - clear, share));
  const astern = (nth * ABREAST) / length;
  return place(framing, laneAt(lane, held - astern >= clear ? held - astern : held + astern));
};

const spotName = ({ where }: BoardFleet): string =>
  where.kind === 'place' ? where.place : `${where.lane} ${Math.round(where.at * 20)}`;

/** Where every token rests, board px on the board; fleets of which the chart knows nothing are left out. */
export const berths = (chart: Chart, framing: Framing, fleets: readonly BoardFleet[]): ReadonlyMap<string, Point> => {
  const taken = new Map<string, number>();
  const found = new Map<string, Point>();
  for (const fleet of fleets) {
    const name = spotName(fleet);
    const nth = taken.get(name) ?? 0;
    taken.set(name, nth + 1);
    const { where } = fleet;
    const lane = where.kind === 'lane' ? chart.lanes[where.lane] : undefined;
    const at =
      where.kind === 'place'
        ? inHarbour(chart, framing, where.place, nth)
        : lane && atSea(lane, framing, where.at, nth);
    if (at) found.set(fleet.id, at);
  }
  return found;
};
