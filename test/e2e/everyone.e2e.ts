import { expect, test } from 'vitest';
import { axe } from './accessible.ts';
import { look, openGallery, resize } from './gallery.ts';

/** Every page and state of the gallery, for everyone: what axe finds, what a finger can hit, what a narrow screen shows. */

const SCENES =
  'home new door lobby nowhere first orders sealed watching hurry hand paper talks folder menu brief rules glossary reveal end if mapless mapless-end credits'.split(
    ' ',
  );
/** The house's own measure for a finger, CSS px; WCAG 2.2 AA asks for 24. */
const FINGER = 44;

const gallery = openGallery();

/** Buttons, fields and links that are smaller than a finger; links within a line of text may be. */
const tooSmall = (least: number): string[] =>
  [...document.querySelectorAll<HTMLElement>('button, select, input, textarea, summary, a[href]')].flatMap(each => {
    const label = each.closest('label');
    const hit = (label && each.matches('[type=checkbox], [type=radio]') ? label : each).getBoundingClientRect();
    const inText = each.matches('p a, li a, dd a, p button.term, dd button.term, li button.term, span button.term');
    const hidden = !each.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || hit.width <= 1;
    if (hidden || inText || (hit.width >= least - 0.5 && hit.height >= least - 0.5)) return [];
    const name = each.getAttribute('aria-label') ?? each.textContent ?? '';
    return [`${each.tagName.toLowerCase()}.${each.className} “${name.trim().slice(0, 40)}” ${hit.width}×${hit.height}`];
  });

const tooWide = (): string[] => {
  const { scrollWidth } = document.scrollingElement ?? document.body;
  return scrollWidth > innerWidth ? [`${scrollWidth} px of page on ${innerWidth} px of screen`] : [];
};

/** Wide first: a page is also made narrower while it stands. The last is what 1366 × 768 shows at 200 %. */
const SCREENS = [
  [2560, 1440],
  [1366, 768],
  [390, 844],
  [320, 640],
  [683, 384],
] as const;
const LOOKS = [
  ['night', 'en'],
  ['day', 'es'],
  ['day', 'ru'],
  ['night', 'en-XA'],
] as const;
/** Where axe looks: each edition and each language once at least, on a desk or on a phone. */
const AXE = ['night en 1366', 'day es 390', 'day ru 1366', 'night en 390'];

test.each(SCENES)('%s: axe finds nothing, a finger hits everything, nothing runs over the side', async scene => {
  const page = await gallery.show(scene, { edition: 'night' });
  const found: string[] = [];
  for (const screen of SCREENS) {
    await resize(page, screen);
    for (const [edition, language] of LOOKS) {
      await look(page, edition, language);
      const at = `${edition} ${language} ${screen[0]}`;
      const faults = [...(await page.evaluate(tooWide)), ...(await page.evaluate(tooSmall, FINGER))];
      if (AXE.includes(at)) faults.push(...(await axe(page)));
      found.push(...faults.map(fault => `${at}: ${fault}`));
    }
  }
  expect(found).toEqual([]);
});
