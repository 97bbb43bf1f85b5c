import { SEAT_PATHS, seatShape } from '../board/seats.ts';

/** A seal of wax, pressed with the seat's shape and letter. */
export const Wax = ({
  seat,
  letter,
  size,
}: {
  readonly seat: number;
  readonly letter: string;
  readonly size: number;
}) => (
  <svg class="wax-seal" width={size} height={size} viewBox="-50 -50 100 100" aria-hidden="true">
    <path class="wax-seal-edge" d={EDGE} />
    <circle class="wax-seal-rim" r="33" />
    <circle class="wax-seal-well" r="30" />
    <path class="wax-seal-shape" d={SEAT_PATHS[seatShape(seat)]} transform="scale(20)" />
    <text class="wax-seal-letter" y={seatShape(seat) === 'triangle' ? 6 : 0}>
      {letter}
    </text>
    <path class="wax-seal-light" d="M-36-18A40 40 0 0 1-8-39" />
  </svg>
);

/** Where the wax ran out under the stamp: radii around the circle, one every 24 degrees, joined softly. */
const RADII = [44, 47, 43, 46, 49, 44, 42, 46, 48, 43, 45, 49, 46, 42, 46];

const point = (at: number): readonly [number, number] => {
  const turn = (at / RADII.length) * 2 * Math.PI;
  const radius = RADII[at % RADII.length];
  return [Math.cos(turn) * radius, Math.sin(turn) * radius];
};

const between = (at: number): string => {
  const [[ax, ay], [bx, by]] = [point(at), point(at + 1)];
  return `${((ax + bx) / 2).toFixed(1)} ${((ay + by) / 2).toFixed(1)}`;
};

const EDGE = `M${between(RADII.length - 1)}${RADII.map((_, at) => {
  const [x, y] = point(at);
  return `Q${x.toFixed(1)} ${y.toFixed(1)} ${between(at)}`;
}).join('')}Z`;
