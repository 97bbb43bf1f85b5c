import { SEAT_PATHS, seatLetterY, seatShape } from '../../board/seats.ts';

/** A blot of wax, as it runs under the signet. */
const BLOT =
  'M0-1.5C.35-1.58.5-1.36.86-1.26 1.2-1.2 1.24-.9 1.4-.56 1.62-.28 1.48 0 1.5.34 1.5.72 1.2.84.98 1.12.74 1.46.42 1.4.06 1.5-.3 1.6-.52 1.36-.84 1.22-1.22 1.12-1.2.78-1.4.5-1.6.2-1.46-.1-1.44-.46-1.42-.82-1.12-.9-.9-1.16-.66-1.46-.34-1.42 0-1.5Z';

const SIGNET_SCALE = 0.8;

/** A seat's seal, in two halves that break apart; seat -1 is nobody's. */
export const Wax = ({ seat, letter }: { readonly seat: number; readonly letter: string }) => {
  const shape = seat < 0 ? null : seatShape(seat);
  return (
    <span class="wax" data-seat={seat < 0 ? undefined : seat % 8}>
      {(['left', 'right'] as const).map(side => (
        <svg key={side} class={`wax-half ${side}`} viewBox="-1.7 -1.7 3.4 3.4" aria-hidden="true">
          <path class="wax-blot" d={BLOT} />
          <circle class="wax-rim" r="1.18" />
          {shape && <path class="wax-signet" d={SEAT_PATHS[shape]} transform={`scale(${SIGNET_SCALE})`} />}
          <text y={shape ? seatLetterY(shape) * SIGNET_SCALE : 0}>{letter}</text>
        </svg>
      ))}
    </span>
  );
};
