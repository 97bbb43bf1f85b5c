import { useEffect, useRef } from 'preact/hooks';
import { roleName } from '../model/names.ts';
import { offerSlips } from '../model/offers.ts';
import { t } from '../text/words.ts';
import { useDesk, useParts } from './desk-context.ts';
import { openLesson } from './lesson-state.ts';

/** Tells screen readers what others see happen: a new turn, a seal, an offer, something said; and everyone what the host lets happen. */
export const Announcer = () => {
  const desk = useDesk();
  const { card, own, report, table, talk } = useParts();
  const parts = useParts();
  const sealed = useRef(table.seats.map(seat => seat.sealed));
  useEffect(() => {
    const title = card.texts.turns[table.turn - 1]?.title ?? '';
    const lesson = openLesson(desk);
    const taught = lesson ? ` ${t('lesson.of', { n: lesson.n, of: lesson.of })}: ${lesson.title}. ${lesson.text}` : '';
    desk.announce(t('live.turn', { turn: table.turn, title }) + taught);
  }, [table.turn]);
  useEffect(() => {
    table.seats.forEach((seat, role) => {
      if (seat.sealed && !sealed.current[role] && role !== own.seat) {
        desk.announce(t('live.sealed', { role: roleName(card, role) }));
      }
    });
    sealed.current = table.seats.map(seat => seat.sealed);
  }, [table.seats]);
  useNewest(talk.length, () => {
    const line = talk.at(-1);
    if (line && line.from !== own.seat) {
      desk.announce(t('live.said', { role: line.name || roleName(card, line.from), text: line.text }));
    }
  });
  const slips = offerSlips(parts, []);
  useNewest(slips.length, () => {
    const slip = slips.at(-1);
    if (slip && !slip.byMe) desk.announce(t('live.offer', { role: roleName(card, slip.from), deal: slip.title }));
  });
  const injected = report?.injected ?? [];
  useNewest(injected.length, () => {
    desk.say(() => `${t('reveal.injected')}: ${injected.at(-1)?.text ?? ''}`);
  });
  return (
    <p class="unseen" role="log" aria-live="polite">
      {desk.announced.value}
    </p>
  );
};

/** Tells of what was added since the panel stood, not of what was there. */
const useNewest = (count: number, tell: () => void): void => {
  const known = useRef(count);
  useEffect(() => {
    if (count > known.current) tell();
    known.current = count;
  }, [count]);
};
