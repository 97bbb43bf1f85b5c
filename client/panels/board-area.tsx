import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Board } from '../board/view.ts';
import { boardView, type Looking } from '../model/board-view.ts';
import { language, t } from '../text/words.ts';
import { cardsOn } from './cards.ts';
import { UNCOVERED, watchCovered } from './covered.ts';
import type { Desk } from './desk.ts';
import { useDesk, useParts } from './desk-context.ts';
import { edition, motion, slow } from './edition.ts';
import { Instruments } from './instruments.tsx';
import { TextBoard } from './text-board.tsx';

/** The chart, and beside it the same in words; instruments where there is no map. */
export const BoardArea = () => {
  const desk = useDesk();
  const parts = useParts();
  if (parts.card.places.length === 0) return <Instruments />;
  return (
    <section class="board" aria-label={t('board.title')}>
      <Canvas desk={desk} />
      <TextBoard />
    </section>
  );
};

const state = signal<'loading' | 'shown' | 'failed'>('loading');
const covered = signal(UNCOVERED);

/** The canvas fills its box; what lies over its edges is measured, so that nothing is framed behind it. */
const Canvas = ({ desk }: { readonly desk: Desk }) => {
  const { box, board } = useBoard(desk);
  const shown = state.value;
  const now = desk.parts.value;
  const parts = now && { ...now, report: desk.staged.value ?? now.report };
  const looking = lookingAt(desk);
  useEffect(() => {
    if (parts && shown === 'shown') board.current?.setView(boardView(parts, looking));
  });
  return (
    <>
      <div ref={box} class="canvas" />
      {shown !== 'shown' && (
        <p class="canvas-state" role="status">
          {t(shown === 'loading' ? 'board.loading' : 'board.failed')}
        </p>
      )}
    </>
  );
};

/** What the reader points at and has chosen, and how the chart is to be drawn. */
const lookingAt = (desk: Desk): Looking => ({
  draft: desk.drafts.chosen.value,
  choosable: choosable(desk),
  pointed: desk.pointed.value,
  sailed: desk.sailed.value,
  theme: edition.value,
  // What goes back to port, goes at once.
  motion: motion.value && desk.sailed.value,
  language: language.value,
  covered: covered.value,
});

/** The board, fetched and mounted in its box as long as that is shown. */
const useBoard = (desk: Desk) => {
  const box = useRef<HTMLDivElement>(null);
  const board = useRef<Board | null>(null);
  useEffect(() => {
    const parent = box.current;
    if (!parent) return;
    let gone = false;
    state.value = 'loading';
    const unwatch = watchCovered(parent, now => {
      covered.value = now;
      parent.parentElement?.style.setProperty('--covered-top', `${now.top}px`);
      parent.parentElement?.style.setProperty('--covered-bottom', `${now.bottom}px`);
    });
    import('../board/mount.ts')
      .then(({ mount }) => mount(parent, onPick(desk), onHover(desk)))
      .then(
        mounted => {
          if (gone) {
            mounted.destroy();
            return;
          }
          board.current = mounted;
          slow.value = mounted.slow;
          state.value = 'shown';
        },
        () => {
          state.value = 'failed';
        },
      );
    return () => {
      gone = true;
      unwatch();
      board.current?.destroy();
      board.current = null;
    };
  }, []);
  return { box, board };
};

const choosable = (desk: Desk): number[] => {
  const card = cardsOn(desk).find(({ move }) => move === desk.choosing.value);
  return card?.spots.filter(({ open }) => open).map(({ target }) => target) ?? [];
};

const placeOf = (desk: Desk, id: string): number => desk.card.places.findIndex(place => place.id === id);

/** A press on the chart aims the card that waits for a place; without one it lists what can be ordered there. */
const onPick = (desk: Desk) => (id: string) => {
  const place = placeOf(desk, id);
  if (choosable(desk).includes(place)) desk.order(desk.choosing.peek(), place);
  else if (desk.choosing.peek() < 0) desk.picked.value = place;
};

const onHover = (desk: Desk) => (id: string | null) => {
  desk.pointed.value = id === null ? -1 : placeOf(desk, id);
};
