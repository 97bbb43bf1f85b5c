import { effect } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { ReportMessage } from '../../../shared/wire/messages.ts';
import { reveal } from '../../model/reveal.ts';
import { revealText } from '../../model/reveal-text.ts';
import { staged } from '../../model/staging.ts';
import { t } from '../../text/words.ts';
import { useDesk } from '../desk-context.ts';
import { motion } from '../edition.ts';
import { Scrolls } from '../scrolls.tsx';
import { Controls } from './controls.tsx';
import { OrderTable } from './order-table.tsx';
import { ALL } from './pieces.ts';
import { Playback } from './playback.ts';
import { Record } from './record.tsx';
import { useSounding } from './sounding.ts';
import { useStageFrame } from './stage-frame.ts';

interface TheatreProps {
  readonly report: ReportMessage;
  /** What chooses another turn. */
  readonly children: ComponentChildren;
}

/**
 * A reveal played at the table: the cards turn over along the foot, ships sail on the chart that stays free, and beside it
 * the record is written.
 */
export const Theatre = ({ report, children }: TheatreProps) => {
  const desk = useDesk();
  const sheet = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const { card } = desk;
  const told = useMemo(() => reveal(card, report), [card, report]);
  const playback = usePlayback(report);
  const ended = playback.ended.value;
  const open = ended ? ALL : playback.open.value;
  useStageFrame(sheet);
  useModal(sheet);
  useSounding(playback, told);
  useFollowing(sheet, playback);
  return (
    <dialog
      ref={sheet}
      class="reveal"
      data-playing={playback.playing.value}
      data-ended={ended}
      data-motion={motion.value}
      aria-labelledby={heading}
      onKeyDown={event => steer(event, playback)}
      onClose={() => desk.closeReveal()}
    >
      <Scrolls class="reveal-table" label={t('reveal.orders')}>
        <OrderTable told={told} open={open.orders} />
      </Scrolls>
      <div class="reveal-side">
        <article class="reveal-paper paper on-paper">
          <header class="reveal-head">
            <p class="dateline">
              <span>{told.title}</span>
              <span>{told.dates}</span>
            </p>
            <div class="reveal-title">
              <h2 id={heading} tabIndex={-1}>
                {report.turn === 0 ? t('reveal.title0') : t('reveal.title', { turn: report.turn })}
              </h2>
              {ended && children}
            </div>
            <Programme playback={playback} />
          </header>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <section class="reveal-scroll record" tabIndex={0} aria-labelledby={heading}>
            <section class="record-part in-record" data-open="true" data-stage="orders">
              <OrderTable told={told} open={open.orders} />
            </section>
            <Record told={told} open={open} asked={desk.asked.value} />
          </section>
          <Controls playback={playback} onClose={() => sheet.current?.close()} />
        </article>
      </div>
      <Told text={revealText(told).join(' ')} ended={ended} />
    </dialog>
  );
};

/** Plays what has just come; what is opened again, or by somebody who wants no motion, stands there at its end. */
const usePlayback = (report: ReportMessage): Playback => {
  const desk = useDesk();
  const [playback] = useState(() => new Playback(staged(reveal(desk.card, report))));
  useEffect(() => {
    desk.staged.value = report;
    if (desk.fresh.peek() && motion.peek()) playback.play();
    else playback.skip();
    const ships = playback.stages.find(({ kind }) => kind === 'ships')?.startMs ?? 0;
    const stop = effect(() => {
      desk.sailed.value = playback.at.value >= ships;
    });
    return () => {
      stop();
      playback.dispose();
      desk.staged.value = null;
    };
  }, []);
  return playback;
};

const useModal = (sheet: { readonly current: HTMLDialogElement | null }): void => {
  useEffect(() => {
    const dialog = sheet.current;
    if (!dialog?.open) dialog?.showModal();
    dialog?.querySelector('h2')?.focus();
  }, []);
};

/** Escape goes to the end, and from there away; the arrows go by stages. */
const steer = (event: KeyboardEvent, playback: Playback): void => {
  if (event.key === 'Escape' && !playback.ended.peek()) {
    event.preventDefault();
    playback.skip();
  }
  const isChoosing = event.target instanceof HTMLSelectElement;
  if (event.key === 'ArrowRight' && !isChoosing) playback.step(1);
  if (event.key === 'ArrowLeft' && !isChoosing) playback.step(-1);
};

/** What is being written comes into sight; at the end the record is read from its beginning. */
const useFollowing = (sheet: { readonly current: HTMLElement | null }, playback: Playback): void => {
  const { at, ended, stages } = playback;
  const kind = stages[playback.stage.value]?.kind;
  const moment = at.value;
  useEffect(() => {
    if (ended.peek()) return;
    for (const part of sheet.current?.querySelectorAll(`[data-stage="${kind}"]`) ?? []) {
      const last = [...part.querySelectorAll('[data-open="true"]')].at(-1) ?? part;
      last.scrollIntoView({ block: 'nearest' });
    }
  }, [kind, moment]);
};

/** The stages of this reveal, and how far it has come. */
const Programme = ({ playback }: { readonly playback: Playback }) => (
  <ol class="programme" aria-hidden="true">
    {playback.stages.map(({ kind }, at) => (
      <li
        key={kind}
        data-now={at === playback.stage.value && !playback.ended.value}
        data-past={at < playback.stage.value}
      >
        {t(`reveal.stage.${kind}`)}
      </li>
    ))}
  </ol>
);

/** For those who hear it: that it plays, and once it has ended, all of it in words. */
const Told = ({ text, ended }: { readonly text: string; readonly ended: boolean }) => {
  const [heard, hear] = useState(false);
  // A live region is read when it changes, not for what it was born with.
  useEffect(() => hear(true), []);
  return (
    <p class="unseen" role="status">
      {heard && (ended ? text : t('reveal.playing'))}
    </p>
  );
};
