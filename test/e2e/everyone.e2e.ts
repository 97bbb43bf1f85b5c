import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe } from './accessible.ts';
import { openBrowser } from './chromium.ts';
import { openGallery, resize } from './gallery.ts';

/** Every page and state of the gallery, for everyone: what axe finds, what a thumb can hit, what a narrow screen shows. */

const SCENES =
  'home new door lobby nowhere first orders sealed watching hurry talks folder menu brief rules glossary reveal end mapless mapless-end credits'.split(
    ' ',
  );
/** The house's own measure for a finger, CSS px; WCAG 2.2 AA asks for 24. */
const FINGER = 44;

let gallery: Awaited<ReturnType<typeof openGallery>>;
let browser: BrowserContext;
let page: Page;
beforeAll(async () => {
  gallery = await openGallery();
  browser = await openBrowser({ reducedMotion: 'reduce' });
  page = await browser.newPage();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

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

const tooWide = (): string | null => {
  const { scrollWidth } = document.scrollingElement ?? document.body;
  return scrollWidth > innerWidth ? `${scrollWidth} px of page on ${innerWidth} px of screen` : null;
};

/** Wide first: a page is also made narrower while it stands. */
const SCREENS = [
  [2560, 1440],
  [1366, 768],
  [390, 844],
  [320, 640],
] as const;
/** What 1366 × 768 shows at 200 %. */
const ZOOMED = [683, 384] as const;

test.each(SCENES)('%s: axe finds nothing, by night and by day, and a finger can hit everything', async scene => {
  for (const edition of ['night', 'day']) {
    await gallery.show(page, scene, { edition });
    for (const screen of [SCREENS[1], SCREENS[2]]) {
      await resize(page, screen);
      expect(await axe(page), `${edition} ${screen}`).toEqual([]);
      expect(await page.evaluate(tooSmall, FINGER), `${edition} ${screen}`).toEqual([]);
    }
  }
});

test.each(SCENES)('%s: nothing runs over the side, in any language, at any size', async scene => {
  for (const lang of ['es', 'ru', 'en-XA']) {
    await gallery.show(page, scene, { edition: 'night', lang });
    for (const screen of [...SCREENS, ZOOMED]) {
      await resize(page, screen);
      expect(await page.evaluate(tooWide), `${lang} ${screen}`).toBeNull();
    }
  }
});
