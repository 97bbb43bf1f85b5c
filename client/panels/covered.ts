import type { Covered } from '../board/view.ts';

export const UNCOVERED: Covered = { top: 0, right: 0, bottom: 0, left: 0 };

/** A panel begins at its first line: the fade above that lets the chart through. */
const topOf = (panel: HTMLElement): number => {
  const first = panel.firstElementChild;
  const fade = first ? Number.parseFloat(getComputedStyle(first).paddingTop) || 0 : 0;
  return panel.getBoundingClientRect().top + fade;
};

const isBeside = (box: DOMRect, panel: DOMRect): boolean => panel.left >= box.right || panel.right <= box.left;

/** How far the panels reach over a box, whole px: they carry `data-covers` with the edge they come from. */
const measure = (box: HTMLElement, panels: readonly HTMLElement[]): Covered => {
  const mine = box.getBoundingClientRect();
  const covered = { ...UNCOVERED };
  for (const panel of panels) {
    if (panel.offsetHeight === 0 || isBeside(mine, panel.getBoundingClientRect())) continue;
    const edge = panel.dataset.covers === 'top' ? 'top' : 'bottom';
    const reach = edge === 'top' ? panel.getBoundingClientRect().bottom - mine.top : mine.bottom - topOf(panel);
    covered[edge] = Math.round(Math.max(covered[edge], Math.min(reach, mine.height)));
  }
  return covered;
};

/** A panel that grows by a line's share must not make the globe breathe. */
const STILL_PX = 12;

const isNear = (a: Covered, b: Covered): boolean =>
  Math.abs(a.top - b.top) < STILL_PX && Math.abs(a.bottom - b.bottom) < STILL_PX;

/** Tells what lies over the edges of a box: now, and again whenever the box or a panel changes its size. */
export const watchCovered = (box: HTMLElement, tell: (covered: Covered) => void): (() => void) => {
  const panels = [...document.querySelectorAll<HTMLElement>('[data-covers]')];
  let told: { readonly covered: Covered; readonly width: number; readonly height: number } | null = null;
  const look = () => {
    const { clientWidth: width, clientHeight: height } = box;
    if (width === 0) return;
    const covered = measure(box, panels);
    const isStill = told !== null && told.width === width && told.height === height;
    if (told && isStill && isNear(told.covered, covered)) return;
    told = { covered, width, height };
    tell(covered);
  };
  const observer = new ResizeObserver(look);
  for (const watched of [box, ...panels]) observer.observe(watched);
  look();
  return () => observer.disconnect();
};
