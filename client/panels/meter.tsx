import type { Gauge } from '../model/tracks.ts';
import { signed, t } from '../text/words.ts';

const sinceWords = (change: number): string =>
  change === 0 ? t('tracks.same') : t('tracks.since', { change: signed(change) });

/** A track as a screen reader says it. */
export const meterOf = ({ name, value, low, high, change }: Gauge) =>
  ({
    role: 'meter',
    'aria-label': name,
    'aria-valuenow': value,
    'aria-valuemin': low,
    'aria-valuemax': high,
    'aria-valuetext': `${t('tracks.value', { value, high })}, ${sinceWords(change)}`,
  }) as const;

/** A bar with a tick where it stood before the last reveal. */
export const Meter = ({ gauge }: { readonly gauge: Gauge }) => (
  <span class="meter" {...meterOf(gauge)}>
    <span class="meter-fill" style={{ width: `${gauge.share * 100}%` }} />
    <span class="meter-tick" style={{ left: `${gauge.shareBefore * 100}%` }} />
  </span>
);
