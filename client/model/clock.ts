import { t } from '../text/words.ts';
import type { TableNow } from './parts.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * Ms left in the phase, `null` when nothing runs out.
 * @param now - epoch ms by the server's clock
 * @param extra - ms that this seat has for its orders beyond the others' deadline
 */
export const timeLeft = (table: TableNow, now: number, extra = 0): number | null => {
  const { deadline, overtime, paused, phase, remaining } = table;
  const more = phase === 'orders' ? Math.max(0, extra - overtime) : 0;
  if (paused) return remaining === 0 ? null : remaining + more;
  return deadline === 0 ? null : Math.max(0, deadline + more - now);
};

/** `4:07`, `3 h 20 min`, `6 d 4 h`. */
export const clockWords = (leftMs: number): string => {
  if (leftMs >= DAY) return t('time.days', { d: whole(leftMs / DAY), h: whole((leftMs % DAY) / HOUR) });
  if (leftMs >= HOUR) return t('time.hours', { h: whole(leftMs / HOUR), m: whole((leftMs % HOUR) / MINUTE) });
  return t('time.clock', { m: whole(leftMs / MINUTE), s: String(seconds(leftMs)).padStart(2, '0') });
};

/** The same to be read aloud. */
export const clockSaid = (leftMs: number): string =>
  leftMs >= HOUR ? clockWords(leftMs) : t('time.said', { m: whole(leftMs / MINUTE), s: seconds(leftMs) });

const whole = (value: number): string => String(Math.floor(value));
const seconds = (ms: number): number => Math.floor((ms % MINUTE) / SECOND);

/** Which warning falls due between two looks at the clock. */
export const warningBetween = (before: number, after: number): 'minute' | 'thirty' | 'ten' | null => {
  const passed = (mark: number) => before > mark && after <= mark;
  if (passed(10 * SECOND)) return 'ten';
  if (passed(30 * SECOND)) return 'thirty';
  return passed(MINUTE) ? 'minute' : null;
};

/** How near the end is: `soon` within a minute, `now` within ten seconds. */
export const urgency = (leftMs: number): 'none' | 'soon' | 'now' => {
  if (leftMs <= 10 * SECOND) return 'now';
  return leftMs <= MINUTE ? 'soon' : 'none';
};
