import { Picture } from '../icons/icon.tsx';
import { barometers, type Gauge, type Stamp, stamps } from '../model/tracks.ts';
import { plain, signed, t } from '../text/words.ts';
import { useDesk, useParts } from './desk-context.ts';
import { Scrolls } from './scrolls.tsx';

/** The public tracks and marks, in one row that scrolls. */
export const Gauges = () => {
  const parts = useParts();
  const marks = stamps(parts);
  return (
    <Scrolls class="gauges" label={t('tracks.title')}>
      <ul>
        {barometers(parts).map(gauge => (
          <Barometer key={gauge.track} gauge={gauge} />
        ))}
        {marks.map(stamp => (
          <Mark key={stamp.track} stamp={stamp} />
        ))}
      </ul>
    </Scrolls>
  );
};

const sinceWords = (change: number): string =>
  change === 0 ? t('tracks.same') : t('tracks.since', { change: signed(change) });

/** Icon, name, number, change, and a bar with a tick where it stood before the last reveal. Pressing asks why. */
export const Barometer = ({ gauge }: { readonly gauge: Gauge }) => {
  const { name, short, about, icon, value, high, change, share, shareBefore } = gauge;
  const desk = useDesk();
  const turn = desk.session.report.value?.turn ?? 0;
  return (
    <li class="gauge" title={about}>
      <Picture name={icon} size={26} />
      <span class="gauge-words">
        <span class="gauge-name">{short}</span>
        <span class="gauge-value">
          <strong>{plain(value)}</strong>
          {change !== 0 && <Change by={change} />}
        </span>
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: <meter> cannot carry the tick of last turn, and browsers draw it each their way */}
      <span
        class="meter"
        role="meter"
        aria-label={name}
        aria-valuenow={value}
        aria-valuemin={gauge.low}
        aria-valuemax={high}
        aria-valuetext={`${t('tracks.value', { value, high })}, ${sinceWords(change)}`}
      >
        <span class="meter-fill" style={{ width: `${share * 100}%` }} />
        <span class="meter-tick" style={{ left: `${shareBefore * 100}%` }} />
      </span>
      {turn > 0 && (
        <button
          type="button"
          class="gauge-why"
          aria-label={t('tracks.why', { track: name })}
          onClick={() => {
            desk.revealed.value = turn;
          }}
        />
      )}
    </li>
  );
};

/** Up and down are arrows and signs first, colour second. */
export const Change = ({ by }: { readonly by: number }) => (
  <span class="change" data-up={by > 0}>
    {by > 0 ? '▲' : '▼'}
    {plain(Math.abs(by))}
  </span>
);

const Mark = ({ stamp: { name, about, icon, fresh } }: { readonly stamp: Stamp }) => (
  <li class="mark" data-fresh={fresh} title={about}>
    <Picture name={icon} size={22} />
    <span>{name}</span>
  </li>
);
