import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Sign } from '../icons/icon.tsx';
import { clockSaid, clockWords, timeLeft, urgency, warningBetween } from '../model/clock.ts';
import { t } from '../text/words.ts';
import { useDesk, useParts } from './desk-context.ts';

const now = signal(Date.now());

/** The time that is left, for the eye every second; read aloud only at a minute, thirty and ten seconds. */
export const Clock = () => {
  const desk = useDesk();
  const { own, table } = useParts();
  const left = timeLeft(table, now.value + desk.session.offset.value, own.extra);
  useEffect(() => {
    const timer = setInterval(() => {
      const before = timeLeft(table, now.peek() + desk.session.offset.peek(), own.extra);
      now.value = Date.now();
      const after = timeLeft(table, now.peek() + desk.session.offset.peek(), own.extra);
      const warning = before === null || after === null ? null : warningBetween(before, after);
      if (warning) desk.announce(t(`live.${warning}`));
    }, 1000);
    return () => clearInterval(timer);
  }, [table, own.extra]);
  if (left === null) return table.paused ? <Paused /> : null;
  const urgent = table.paused ? 'none' : urgency(left);
  return (
    <span class="clock" data-urgent={urgent} role="timer" aria-live="off">
      <span class="clock-digits" aria-hidden="true">
        {clockWords(left)}
      </span>
      <span class="unseen">{clockSaid(left)}</span>
      {urgent !== 'none' && <small aria-hidden="true">{t(urgent === 'soon' ? 'bar.soon' : 'bar.now')}</small>}
      {table.paused && <Paused />}
    </span>
  );
};

const Paused = () => (
  <small class="paused">
    <Sign name="pause" size={14} /> <span>{t('bar.paused')}</span>
  </small>
);
