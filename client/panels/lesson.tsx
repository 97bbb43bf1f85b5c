import '../styles/lesson.css';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Sign } from '../icons/icon.tsx';
import { type LessonNow, lessonNow } from '../model/lesson.ts';
import { t } from '../text/words.ts';
import type { Tab } from './desk.ts';
import { useDesk, useParts } from './desk-context.ts';
import { openLesson, putLessonsAway } from './lesson-state.ts';
import { Explained } from './term.tsx';

/** A slip at the edge of the board that says what to look at in this turn; put away, its heading stays. */
export const Lesson = () => {
  const desk = useDesk();
  const lesson = lessonNow(useParts());
  const heading = useRef<HTMLButtonElement>(null);
  const body = useId();
  const open = openLesson(desk) !== null;
  useEffect(() => {
    // On a phone the page stands where the last orders were sealed.
    if (open) scrollTo(0, 0);
  }, [lesson?.turn]);
  if (lesson === null) return null;
  const putAway = (until: number) => {
    putLessonsAway(desk, until);
    heading.current?.focus();
  };
  return (
    <section class="lesson" data-open={open} aria-label={t('lesson.of', { n: lesson.n, of: lesson.of })}>
      <button
        ref={heading}
        type="button"
        class="lesson-head"
        aria-expanded={open}
        aria-controls={body}
        onClick={() => putLessonsAway(desk, open ? lesson.turn : 0)}
      >
        <span class="stamp">{t('lesson.of', { n: lesson.n, of: lesson.of })}</span>
        <strong>{lesson.title}</strong>
        {!open && <Sign name="chevron-down" size={20} />}
      </button>
      <p id={body} class="lesson-text" hidden={!open}>
        <Explained text={lesson.text} />
        {lesson.look === 'folder' && <span class="lesson-where"> {t('lesson.folder', { tab: t('tab.press') })}</span>}
      </p>
      <p class="lesson-acts" hidden={!open}>
        <button type="button" class="button on-paper" onClick={() => putAway(lesson.turn)}>
          <Sign name="check" size={18} /> {t('lesson.done')}
        </button>
        <Show lesson={lesson} />
        <button type="button" class="button on-paper quiet" onClick={() => putAway(Number.POSITIVE_INFINITY)}>
          {t('lesson.none')}
        </button>
      </p>
    </section>
  );
};

const BEHIND: Readonly<Record<string, Tab>> = { press: 'press', talks: 'talks', folder: 'folder' };

/** The way to what lies behind a tab. */
const Show = ({ lesson: { look } }: { readonly lesson: LessonNow }) => {
  const desk = useDesk();
  const tab = BEHIND[look];
  if (tab === undefined) return null;
  return (
    <button
      type="button"
      class="button on-paper"
      onClick={() => {
        desk.tab.value = tab;
        scrollTo(0, 0);
      }}
    >
      {t('lesson.show')} <Sign name="arrow-right" size={18} />
    </button>
  );
};
