import { useState } from 'preact/hooks';
import { Picture } from '../icons/icon.tsx';
import { type DialFace, dialFace } from '../model/dial-face.ts';
import { barometers, type Gauge, stamps } from '../model/tracks.ts';
import { plain, t } from '../text/words.ts';
import { useParts } from './desk-context.ts';
import { Change, Mark } from './gauges.tsx';
import { meterOf } from './meter.tsx';
import { TrackPaper } from './track-paper.tsx';

/** A scenario without a map: its barometers are the stage, as a board of instruments. */
export const Instruments = () => {
  const parts = useParts();
  const gauges = barometers(parts);
  const marks = stamps(parts);
  return (
    <section class="board instruments" aria-label={t('tracks.title')}>
      <p class="instruments-plate">{parts.card.texts.title}</p>
      <ul class="instruments-board">
        {gauges.map(gauge => (
          <Instrument key={gauge.track} gauge={gauge} />
        ))}
      </ul>
      {marks.length > 0 && (
        <ul class="instruments-marks">
          {marks.map(stamp => (
            <Mark key={stamp.track} stamp={stamp} />
          ))}
        </ul>
      )}
    </section>
  );
};

const Instrument = ({ gauge }: { readonly gauge: Gauge }) => {
  const { name, about, icon, value, change } = gauge;
  const [asked, setAsked] = useState(false);
  return (
    <li class="instrument">
      <h2>
        <Picture name={icon} size={24} /> {name}
      </h2>
      <div class="instrument-face" {...meterOf(gauge)}>
        <Face face={dialFace(gauge)} />
        <p class="instrument-value" aria-hidden="true">
          <strong>{plain(value)}</strong>
          {change !== 0 && <Change by={change} />}
        </p>
      </div>
      <p class="instrument-about">{about}</p>
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

/** A brass rim, a scale, the needle of today and the faint one of last turn. */
const Face = ({ face: { marks, numbers, needle, before } }: { readonly face: DialFace }) => (
  <svg viewBox="-100 -100 200 200" aria-hidden="true">
    <circle class="face-rim" r="94" />
    <circle class="face-ground" r="88" />
    {marks.map(({ angle, isLong }) => (
      <line
        key={angle}
        class="face-mark"
        x1="0"
        x2="0"
        y1={isLong ? -68 : -73}
        y2="-80"
        transform={`rotate(${angle})`}
      />
    ))}
    {numbers.map(({ value, x, y }) => (
      <text key={value} class="face-number" x={x} y={y} text-anchor="middle" dominant-baseline="central">
        {value}
      </text>
    ))}
    {before !== needle && <path class="face-before" d="M-2.5 0 L0 -44 L2.5 0Z" transform={`rotate(${before})`} />}
    <path class="face-needle" d="M-5 12 L0 -46 L5 12Z" transform={`rotate(${needle})`} />
    <circle class="face-hub" r="8" />
  </svg>
);
