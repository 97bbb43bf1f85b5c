import { useEffect, useRef } from 'preact/hooks';
import { Picture, Sign } from '../../icons/icon.tsx';
import type { CauseLine, TrackChange } from '../../model/causes.ts';
import { roleLetter } from '../../model/names.ts';
import { movedWords } from '../../model/reveal-text.ts';
import { plain, signed, t } from '../../text/words.ts';
import { Badge } from '../badge.tsx';
import { useDesk } from '../desk-context.ts';
import { Change } from '../gauges.tsx';

interface TrackListProps {
  readonly changes: readonly TrackChange[];
  readonly open: number;
  /** The track that was asked about: its causes lie open; -1 for none. */
  readonly asked: number;
}

/** Numbers roll from before to after; each opens on why. */
export const TrackList = ({ changes, open, asked }: TrackListProps) => (
  <ul class="told-tracks">
    {changes.length === 0 && <li>{t('reveal.change.none')}</li>}
    {changes.map((change, at) => (
      <Track key={change.track} change={change} open={at < open} asked={asked === change.track} />
    ))}
  </ul>
);

interface TrackProps {
  readonly change: TrackChange;
  readonly open: boolean;
  readonly asked: boolean;
}

const Track = ({ change, open, asked }: TrackProps) => {
  const { icon, name, before, after, causes } = change;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (asked) row.current?.scrollIntoView({ block: 'center' });
  }, [asked]);
  return (
    <li ref={row} class="told-track" data-open={open}>
      <details open={asked}>
        <summary>
          <Picture name={icon} size={22} />
          <span class="told-name" aria-hidden="true">
            {name}
          </span>
          <span class="told-value" aria-hidden="true">
            <Roll before={before} after={after} /> {after !== before && <Change by={after - before} />}
          </span>
          <span class="unseen">{`${movedWords(change)}. `}</span>
          <span class="told-why">
            {t('reveal.why')} <Sign name="chevron-down" size={16} />
          </span>
          <Bar change={change} />
        </summary>
        <ul class="causes">
          {causes.length === 0 && <li>{t('reveal.why.none')}</li>}
          {causes.map((cause, at) => (
            <Cause key={`${at} ${cause.words}`} cause={cause} />
          ))}
        </ul>
      </details>
    </li>
  );
};

/** The most numbers that pass by on the way. */
const MOST_STEPS = 8;

/** A wheel of numbers, from before to after. */
const Roll = ({ before, after }: { readonly before: number; readonly after: number }) => {
  const steps = Math.min(MOST_STEPS, Math.abs(after - before));
  const values = Array.from({ length: steps + 1 }, (_, step) =>
    Math.round(before + ((after - before) * step) / Math.max(1, steps)),
  );
  return (
    <span class="roll">
      <span class="roll-wheel" style={{ '--steps': `${steps}` }}>
        {values.map(value => (
          <span key={value}>{plain(value)}</span>
        ))}
      </span>
    </span>
  );
};

/** A tick stands where it was. */
const Bar = ({ change: { low, high, before, after } }: { readonly change: TrackChange }) => {
  const share = (of: number) => `${high === low ? 0 : ((of - low) / (high - low)) * 100}%`;
  return (
    <span class="told-bar" style={{ '--before': share(before), '--after': share(after) }}>
      <span class="told-fill" />
      <span class="told-tick" />
    </span>
  );
};

const Cause = ({ cause: { by, words, seats, told } }: { readonly cause: CauseLine }) => {
  const { card } = useDesk();
  return (
    <li>
      <strong class="cause-by">{signed(by)}</strong>
      <div>
        <p class="cause-act">
          {seats.map(seat => (
            <Badge key={seat} seat={seat} letter={roleLetter(card, seat)} size={18} />
          ))}{' '}
          {words}
        </p>
        <Told label={t('card.source')} words={told.source} />
        <Told label={t('reveal.why.record')} words={told.history === told.source ? '' : told.history} />
      </div>
    </li>
  );
};

const Told = ({ label, words }: { readonly label: string; readonly words: string }) =>
  words === '' ? null : (
    <p class="cause-source">
      <strong>{label}</strong> {words}
    </p>
  );
