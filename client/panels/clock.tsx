import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { clockSaid, clockWords, isShort, timeLeft, warningBetween } from '../model/clock.ts';
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
  }, [table]);
  if (left === null) return table.paused ? <span class="clock">{t('bar.paused')}</span> : null;
  return (
    <span class="clock" data-short={!table.paused && isShort(left)} role="timer" aria-live="off">
      <span aria-hidden="true">{clockWords(left)}</span>
      <span class="unseen">{clockSaid(left)}</span>
      {table.paused && <small> {t('bar.paused')}</small>}
    </span>
  );
};
