import { useState } from 'preact/hooks';
import { Picture } from '../icons/icon.tsx';
import { barometers, type Gauge, type Stamp, stamps } from '../model/tracks.ts';
import { plain, t } from '../text/words.ts';
import { useParts } from './desk-context.ts';
import { Meter } from './meter.tsx';
import { Sideways } from './sideways.tsx';
import { TrackPaper } from './track-paper.tsx';

/** More than these share a row of desk width only when each is set narrower. */
const FEW = 7;

/** The public tracks and marks, in one row that scrolls. */
export const Gauges = () => {
  const parts = useParts();
  const marks = stamps(parts);
  const tracks = barometers(parts);
  return (
    <Sideways class="gauges" label={t('tracks.title')}>
      <ul data-many={tracks.length > FEW}>
        {tracks.map(gauge => (
          <Barometer key={gauge.track} gauge={gauge} />
        ))}
        {marks.map(stamp => (
          <Mark key={stamp.track} stamp={stamp} />
        ))}
      </ul>
    </Sideways>
  );
};

/** The same marks beside the row, where the chart has a corner for them; only one of the two is shown. */
export const Marks = () => {
  const marks = stamps(useParts());
  if (marks.length === 0) return null;
  return (
    <ul class="marks" aria-label={t('tracks.marks')}>
      {marks.map(stamp => (
        <Mark key={stamp.track} stamp={stamp} />
      ))}
    </ul>
  );
};

/** Icon, name, number, change, and a bar with a tick where it stood before the last reveal. Pressing asks why. */
const Barometer = ({ gauge }: { readonly gauge: Gauge }) => {
  const { name, short, about, icon, value, change } = gauge;
  const [asked, setAsked] = useState(false);
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
      <Meter gauge={gauge} />
      <button
        type="button"
        class="gauge-why"
        aria-label={t(change === 0 ? 'tracks.what' : 'tracks.why', { track: name })}
        aria-haspopup="dialog"
        onClick={() => setAsked(true)}
      />
      {asked && <TrackPaper gauge={gauge} onClose={() => setAsked(false)} />}
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

/** A mark that is set. */
export const Mark = ({ stamp: { name, about, icon, fresh } }: { readonly stamp: Stamp }) => (
  <li class="mark" data-fresh={fresh} title={about}>
    <Picture name={icon} size={22} />
    <span>{name}</span>
  </li>
);
