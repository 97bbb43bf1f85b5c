/**
 * How a seat looks, by its index in the scenario: colour, shape and letter always together.
 * The colours stand in `styles/tokens.css` too, as `--seat-0` to `--seat-7`; a test holds them equal.
 */
export const SEAT_SHAPES = ['square', 'diamond', 'circle', 'triangle', 'hexagon', 'pentagon', 'star', 'cross'] as const;
export type SeatShape = (typeof SEAT_SHAPES)[number];

export const SEAT_COLOURS = [
  '#E5623F',
  '#F5C84C',
  '#4797E0',
  '#A8E0CF',
  '#B67FA4',
  '#6DDBFF',
  '#FFFFB6',
  '#DB7F7F',
] as const;

/** Dash of a seat's line in a chart, as for `stroke-dasharray`; '' is solid. */
export const SEAT_DASHES = ['8 3 2 3', '', '2 4', '7 4', '12 4', '2 2', '12 3 2 3 2 3', '5 2'] as const;

export const seatShape = (seat: number): SeatShape => SEAT_SHAPES[seat % SEAT_SHAPES.length] ?? 'square';
export const seatColour = (seat: number): string => SEAT_COLOURS[seat % SEAT_COLOURS.length] ?? SEAT_COLOURS[0];

/** Outline of a seat's shape in a box from -1 to 1; as an SVG path, for badges and for the board alike. */
export const SEAT_PATHS: Readonly<Record<SeatShape, string>> = {
  square: 'M-.82-.82H.82V.82H-.82Z',
  diamond: 'M0-1.04 1.04 0 0 1.04-1.04 0Z',
  circle: 'M-.92 0A.92.92 0 1 1 .92 0A.92.92 0 1 1-.92 0Z',
  triangle: 'M0-1 1.04.84H-1.04Z',
  hexagon: 'M-.5-.88H.5L1 0 .5.88H-.5L-1 0Z',
  pentagon: 'M0-1 .97-.28.6.86H-.6L-.97-.28Z',
  star: 'M0-1.08.32-.4 1.04-.32.5.18.66.92 0 .54-.66.92-.5.18-1.04-.32-.32-.4Z',
  cross: 'M-.38-.96H.38V-.38H.96V.38H.38V.96H-.38V.38H-.96V-.38H-.38Z',
};

/** Where the letter's middle stands in that box: triangles carry it low. */
export const seatLetterY = (shape: SeatShape): number => (shape === 'triangle' ? 0.26 : shape === 'star' ? 0.06 : 0);
