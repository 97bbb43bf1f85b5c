import { SEAT_PATHS, seatLetterY, seatShape } from '../board/seats.ts';

interface BadgeProps {
  readonly seat: number;
  readonly letter: string;
  readonly size?: number;
}

/** A seat's sign: colour, shape and letter together. Hidden from screen readers: the name stands beside it. */
export const Badge = ({ seat, letter, size = 26 }: BadgeProps) => {
  const shape = seatShape(seat);
  return (
    <svg class="badge" data-seat={seat % 8} width={size} height={size} viewBox="-1.15 -1.15 2.3 2.3" aria-hidden="true">
      <path d={SEAT_PATHS[shape]} />
      <text y={seatLetterY(shape)}>{letter}</text>
    </svg>
  );
};
