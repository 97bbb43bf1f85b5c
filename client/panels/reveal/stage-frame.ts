import { useLayoutEffect } from 'preact/hooks';

/** How the reveal lies in the room: papers to the right and cards along the foot, the chart above the sheet, or no chart. */
type Composition = 'desk' | 'hand' | 'alone';

/** On a small screen the sheet leaves so much of it to the chart. */
const CHART_SHARE = 0.54;
/** Below this height there is no room for both. */
const LOW_PX = 560;
const NARROW_PX = 960;

/** Fits the reveal around the chart that lies behind it, wherever the page has put that. */
export const useStageFrame = (sheet: { readonly current: HTMLElement | null }): void => {
  useLayoutEffect(() => {
    const frame = () => {
      if (sheet.current) place(sheet.current);
    };
    // The chart stands at the head of a page that may be scrolled.
    if (boxOf('.play .canvas')) scrollTo(0, 0);
    frame();
    window.addEventListener('resize', frame);
    return () => window.removeEventListener('resize', frame);
  }, []);
};

const place = (sheet: HTMLElement): void => {
  const board = boxOf('.play .canvas');
  const rail = boxOf('.play .rail');
  const foot = boxOf('.play .stage-foot');
  sheet.dataset.composition = compositionOf(board);
  sheet.style.setProperty('--rail-width', `${rail?.width ?? 0}px`);
  sheet.style.setProperty('--rail-top', `${rail?.top ?? 0}px`);
  sheet.style.setProperty('--foot-height', `${foot?.height ?? 0}px`);
  sheet.style.setProperty('--sheet-top', `${Math.min(board?.bottom ?? 0, innerHeight * CHART_SHARE)}px`);
};

const compositionOf = (board: DOMRect | null): Composition => {
  if (!board || innerHeight < LOW_PX) return 'alone';
  return innerWidth > NARROW_PX ? 'desk' : 'hand';
};

const boxOf = (selector: string): DOMRect | null => {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  return box && box.height > 0 ? box : null;
};
