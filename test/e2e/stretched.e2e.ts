import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openHouse } from './house.ts';
import { misfits } from './misfits.ts';
import { choose, ready, seal } from './player.ts';
import { said, saidAtFirst } from './said.ts';

/** Longer words fit: Russian, and English stretched by a third, at a desk, on a phone and on the narrowest screen. */

const house = openHouse({ reducedMotion: 'reduce' });

const DESK = { width: 1366, height: 768 };
const SIZES = [DESK, { width: 390, height: 844 }, { width: 320, height: 640 }];

/** Looks at a page in every size; back at the desk afterwards. */
const look = async (page: Page, screen: string, found: Set<string>, tabs = false): Promise<void> => {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await settled(page);
    const note = (where: string, wrong: readonly string[]) => {
      // Which words meet on the narrowest screen is chance in a game; there the page and its controls must hold.
      const meant = size.width < 390 && tabs ? wrong.filter(misfit => !misfit.startsWith('cut:')) : wrong;
      for (const misfit of meant) found.add(`${where}, ${size.width} px: ${misfit}`);
    };
    note(screen, await misfits(page));
    for (const tab of tabs ? await tabsOf(page) : []) {
      if (!(await tab.isVisible())) continue;
      const paper = await tab.innerText();
      await tab.click();
      await settled(page);
      note(`${screen}, ${paper}`, await misfits(page));
    }
  }
  await page.setViewportSize(DESK);
  await settled(page);
};

/** Fonts are there and what a new size moves has moved. */
const settled = async (page: Page): Promise<void> => {
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  await page.waitForTimeout(300);
};

/** The papers of the rail and the tabs of a phone; some hide others. */
const tabsOf = async (page: Page): Promise<readonly Locator[]> => {
  const words = said('tab.chart', 'tab.press', 'tab.orders', 'tab.talks', 'tab.folder');
  const phone = await page.getByRole('navigation').getByRole('button', { name: words }).all();
  return [...phone, ...(await page.getByRole('tab').all())];
};

const open = async (lang: string, path = '/'): Promise<Page> => {
  const page = await house.newPage();
  await page.goto(`${house.url}${path}?lang=${lang}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
};

describe.each(['en-XA', 'ru'])('in %s', lang => {
  test('pages before a game have room for their words', async () => {
    const found = new Set<string>();
    const page = await open(lang);
    await look(page, 'home', found);
    await page.getByRole('link', { name: saidAtFirst('home.newTable') }).click();
    await page.getByRole('button', { name: said('new.make') }).waitFor();
    await look(page, 'new table', found);
    await page.getByRole('button', { name: said('new.make') }).click();
    await page.getByRole('heading', { name: said('lobby.seats') }).waitFor();
    await look(page, 'lobby', found);
    await page.close();
    expect([...found]).toEqual([]);
  });

  test('a game has room for its words, from the brief to the end', async () => {
    const found = new Set<string>();
    const page = await open(lang);
    await page.getByRole('button', { name: said('home.playNow') }).click();
    await page.getByRole('dialog', { name: said('brief.title') }).waitFor();
    await look(page, 'brief', found);
    await ready(page, 1);
    await look(page, 'play', found);
    for (let turn = 1; (await ready(page, turn)) !== 'over'; turn++) {
      await choose(page);
      if (turn === 2) await look(page, 'play, orders chosen', found, true);
      await seal(page);
      if (turn === 1) await lookAtTheReveal(page, found);
    }
    await look(page, 'end', found);
    await page.close();
    expect([...found]).toEqual([]);
  }, 480_000);
});

const lookAtTheReveal = async (page: Page, found: Set<string>): Promise<void> => {
  await page.getByRole('button', { name: said('reveal.on') }).waitFor();
  await look(page, 'reveal', found);
};
