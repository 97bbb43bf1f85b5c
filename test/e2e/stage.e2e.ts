import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openHouse } from './house.ts';
import { cards, ready } from './player.ts';
import { said } from './said.ts';

const house = openHouse();

const playNow = async (page: Page) => {
  await page.goto(house.url);
  await page.getByRole('button', { name: said('home.playNow') }).click();
  await ready(page, 1);
};

const whenShown = (page: Page) => page.waitForFunction(() => window.__far?.asleep && window.__far.places().length > 0);

/** Places by id, where a finger would tap them on the canvas. */
const placesOf = (page: Page) =>
  page.evaluate(async () => {
    await window.__far?.settled();
    return Object.fromEntries((window.__far?.places() ?? []).map(({ id, x, y }) => [id, { x, y }]));
  });

test('bars, hand, press and the chart in words serve before the engine has arrived', async () => {
  const page = await house.newPage();
  const line = await page.context().newCDPSession(page);
  const slow = { offline: false, latency: 80, downloadThroughput: 400_000, uploadThroughput: 100_000 };
  await line.send('Network.emulateNetworkConditions', slow);
  let letGo = () => {};
  const held = new Promise<void>(resolve => {
    letGo = resolve;
  });
  await page.route('**/assets/mount-*.js', async route => {
    await held;
    await route.continue();
  });
  await playNow(page);
  expect(await page.evaluate(() => '__far' in window)).toBe(false);
  expect(await cards(page).count()).toBeGreaterThan(3);
  expect(await page.getByRole('meter').count()).toBeGreaterThan(3);
  await page.getByRole('button', { name: said('board.asList') }).click();
  await page.getByRole('button', { name: /La Guaira/ }).waitFor();
  letGo();
  await whenShown(page);
  await page.close();
}, 90_000);

test('a window that shrinks to a phone keeps its chart filled, and a phone that lies down too', async () => {
  const page = await house.newPage();
  await playNow(page);
  await whenShown(page);
  for (const [width, height] of [
    [390, 844],
    [768, 1024],
    [320, 640],
  ]) {
    await page.setViewportSize({ width, height });
    await page.waitForFunction(wanted => document.querySelector('canvas')?.clientWidth === wanted, width);
    const { la_guaira: port, moscow_city: capital } = await placesOf(page);
    expect(capital.x - port.x, `${width}`).toBeGreaterThan(0.55 * width);
    expect(port.x, `${width}`).toBeGreaterThan(0);
    expect(capital.x, `${width}`).toBeLessThan(width);
  }
  await page.close();
}, 90_000);

test('arrow keys go through the chart in words, and the place that has the focus is ringed on the chart', async () => {
  const page = await house.newPage();
  await playNow(page);
  await whenShown(page);
  await page.getByRole('button', { name: said('board.asList') }).click();
  await page.keyboard.press('Tab');
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const first = await focused();
  const frames = await page.evaluate(() => window.__far?.frames ?? 0);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).not.toBe(first);
  await page.keyboard.press('Home');
  expect(await focused()).toBe(first);
  await page.waitForFunction(before => (window.__far?.frames ?? 0) > before, frames);
  await page.close();
}, 90_000);

test('a barometer says why it moved, and the row goes on by its arrow', async () => {
  const page = await house.newPage();
  // On a wider desk all of them stand in the row.
  await page.setViewportSize({ width: 1024, height: 768 });
  await playNow(page);
  const gauges = page.locator('.gauges');
  await page.getByRole('button', { name: said('tracks.on') }).click();
  await page.waitForFunction(() => (document.querySelector('.gauges')?.scrollLeft ?? 0) > 40);
  await gauges.getByRole('button').first().click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.close();
}, 90_000);

test.each(['night', 'day'])(
  'nothing moves by the %s edition: once all have sealed, no frame is drawn',
  async edition => {
    const page = await house.newPage();
    await page.addInitScript(chosen => {
      localStorage.setItem('far:edition', chosen);
      // As on a machine that is quick enough for motion.
      sessionStorage.setItem('far:renderer', 'webgl');
    }, edition);
    await playNow(page);
    await whenShown(page);
    await expect
      .poll(() =>
        page
          .getByRole('list', { name: said('bar.seats') })
          .getByText(said('seat.sealed'))
          .count(),
      )
      .toBe(3);
    await page.evaluate(() => window.__far?.settled());
    const frames = () => page.evaluate(() => window.__far?.frames);
    const before = await frames();
    expect(before).toBeGreaterThan(0);
    await page.waitForTimeout(2000);
    expect(await frames()).toBe(before);
    await page.close();
  },
  90_000,
);
