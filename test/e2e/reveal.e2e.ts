import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axe } from './accessible.ts';
import { openHouse } from './house.ts';
import { choose, ready, seal } from './player.ts';

const house = openHouse();

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Turn 1 revealed' });
const press = (page: Page, name: string) => sheet(page).getByRole('button', { name, exact: true });
const closedCards = (page: Page) => sheet(page).locator('.reveal-table .order-card[data-open="false"]');
const told = (page: Page) => sheet(page).getByRole('status');

/** A table whose first turn has just been revealed; the machine counts as quick enough for motion. */
const revealed = async (edition: string): Promise<Page> => {
  const page = await house.newPage();
  await page.addInitScript(chosen => {
    localStorage.setItem('far:edition', chosen);
    sessionStorage.setItem('far:renderer', 'webgl');
  }, edition);
  await page.goto(house.url);
  await page.getByRole('button', { name: 'Play now' }).click();
  await ready(page, 1);
  await choose(page, 1);
  await seal(page);
  await sheet(page).waitFor();
  return page;
};

/** A frame may still be drawn for what others do, never one after another. */
const comesToRest = async (page: Page): Promise<void> => {
  const frames = () => page.evaluate(() => window.__far?.frames);
  const still = async () => {
    const before = await frames();
    await page.waitForTimeout(1500);
    return (await frames()) === before;
  };
  expect((await still()) || (await still()) || (await still())).toBe(true);
};

describe.each(['night', 'day'])('a reveal by the %s edition', edition => {
  test('plays, stands still when told to, and says all of it in words once it has ended', async () => {
    const page = await revealed(edition);
    await press(page, 'Pause').click();
    expect(await closedCards(page).count()).toBeGreaterThan(0);
    expect(await axe(page), 'while it plays').toEqual([]);
    await page.keyboard.press('Escape');
    expect(await sheet(page).isVisible()).toBe(true);
    expect(await closedCards(page).count()).toBe(0);
    await told(page).getByText('Washington: ').waitFor();
    await sheet(page).getByText('Why?').first().click();
    expect(await axe(page), 'at its end').toEqual([]);
    await page.close();
  });
});

test('a reveal is stepped through, played again and left by keyboard; then no frame is drawn', async () => {
  const page = await revealed('night');
  await page.keyboard.press('Escape');
  await press(page, 'Play it again').focus();
  await page.keyboard.press('Enter');
  await press(page, 'Pause').waitFor();
  expect(await closedCards(page).count()).toBeGreaterThan(0);
  await page.keyboard.press('ArrowRight');
  await press(page, 'Play on').waitFor();
  expect(await closedCards(page).count()).toBe(0);
  await page.keyboard.press('ArrowLeft');
  expect(await closedCards(page).count()).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await sheet(page).waitFor({ state: 'hidden' });
  await comesToRest(page);
  await page.close();
});

test('with reduced motion a reveal stands there at once', async () => {
  const page = await house.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(house.url);
  await page.getByRole('button', { name: 'Play now' }).click();
  await ready(page, 1);
  await seal(page);
  await sheet(page).waitFor();
  await press(page, 'Play it again').waitFor();
  expect(await closedCards(page).count()).toBe(0);
  await press(page, 'Go on').click();
  await sheet(page).waitFor({ state: 'hidden' });
  await page.close();
});
