import type { Covered } from '../board/view.ts';

export const UNCOVERED: Covered = { top: 0, right: 0, bottom: 0, left: 0 };

/** A panel begins at its first line: the fade above that lets the chart through. */
const topOf = (panel: HTMLElement): number => {
  const first = panel.firstElementChild;
  const fade = first ? Number.parseFloat(getComputedStyle(first).paddingTop) || 0 : 0;
  return panel.getBoundingClientRect().top + fade;
};

/** How far the panels reach over a box, whole px: they carry `data-covers` with the edge they come from. */
const measure = (box: HTMLElement, panels: readonly HTMLElement[]): Covered => {
  const mine = box.getBoundingClientRect();
  const covered = { ...UNCOVERED };
  for (const panel of panels) {
    if (panel.offsetHeight === 0) continue;
    const edge = panel.dataset.covers === 'top' ? 'top' : 'bottom';
    const reach = edge === 'top' ? panel.getBoundingClientRect().bottom - mine.top : mine.bottom - topOf(panel);
    covered[edge] = Math.round(Math.max(covered[edge], Math.min(reach, mine.height)));
  }
  return covered;
};

const isSame = (a: Covered, b: Covered): boolean =>
  a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;

/** Tells what lies over the edges of a box: now, and again whenever the box or a panel changes its size. */
export const watchCovered = (box: HTMLElement, tell: (covered: Covered) => void): (() => void) => {
  const panels = [...document.querySelectorAll<HTMLElement>('[data-covers]')];
  let told: Covered | null = null;
  const look = () => {
    if (box.clientWidth === 0) return;
    const covered = measure(box, panels);
    if (told && isSame(told, covered)) return;
    told = covered;
    tell(covered);
  };
  const observer = new ResizeObserver(look);
  for (const watched of [box, ...panels]) observer.observe(watched);
  look();
  return () => observer.disconnect();
};
