import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axe } from './accessible.ts';
import { openHouse } from './house.ts';
import { makeTable, ready } from './player.ts';

const house = openHouse();

const DESK = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };

const open = async (path: string, size: { width: number; height: number }, edition = 'night'): Promise<Page> => {
  const page = await house.newPage();
  await page.setViewportSize(size);
  await page.addInitScript(chosen => localStorage.setItem('far:edition', chosen), edition);
  await page.goto(house.url + path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
};

const sizes = [
  ['a desk', DESK],
  ['a phone', PHONE],
] as const;

describe.each(['night', 'day'])('by the %s edition', edition => {
  describe.each(sizes)('on %s', (_, size) => {
    test.each(['/', '/?new', '/credits', '/nowhere'])('axe finds nothing wrong with %s', async path => {
      const page = await open(path, size, edition);
      expect(await axe(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await page.close();
    });

    test('axe finds nothing wrong with a lobby, nor with its code on the wall', async () => {
      const page = await open('/', size, edition);
      const code = await makeTable(page, house.url);
      await page.getByRole('button', { name: 'Show on the wall' }).waitFor();
      expect(await axe(page), 'the lobby').toEqual([]);
      await page.getByRole('button', { name: 'Show on the wall' }).click();
      const wall = page.getByRole('dialog', { name: 'Join with this code' });
      const qr = wall.getByRole('img', { name: `QR code of ${house.url}/t/${code}` });
      await qr.waitFor();
      expect((await qr.boundingBox())?.width).toBeGreaterThan(size.width * 0.4);
      expect(await wall.getByText(code, { exact: true }).isVisible()).toBe(true);
      expect(await axe(page), 'the wall').toEqual([]);
      await page.keyboard.press('Escape');
      await wall.waitFor({ state: 'hidden' });
      await page.close();
    });
  });

  test('axe finds nothing wrong with a table', async () => {
    const page = await open('/', DESK, edition);
    await page.getByRole('button', { name: 'Play now' }).click();
    await ready(page, 1);
    expect(await page.locator('html').getAttribute('data-theme')).toBe(edition);
    expect(await axe(page)).toEqual([]);
    await page.close();
  });
});

describe('the first page', () => {
  const footOf = async (page: Page, role: 'button' | 'link', name: RegExp): Promise<number> => {
    const box = await page.getByRole(role, { name }).boundingBox();
    return box ? box.y + box.height : Number.POSITIVE_INFINITY;
  };

  test('shows all three ways in on a school laptop without scrolling', async () => {
    const page = await open('/', DESK);
    await page.getByText('Venezuela 2024').first().waitFor();
    const feet = [
      await footOf(page, 'button', /^Play now$/),
      await footOf(page, 'link', /^New table/),
      await footOf(page, 'button', /^Join$/),
    ];
    expect(Math.max(...feet)).toBeLessThanOrEqual(DESK.height);
    await page.close();
  });

  test('on a phone Play now lies above the fold, and one press leads to the first orders', async () => {
    const page = await open('/', PHONE);
    await page.getByText('Venezuela 2024').first().waitFor();
    expect(await footOf(page, 'button', /^Play now$/)).toBeLessThanOrEqual(PHONE.height);
    await page.getByRole('button', { name: 'Play now' }).click();
    expect(await ready(page, 1)).toBe('orders');
    await page.close();
  });

  test('a scenario is chosen by its folder, and that one is played', async () => {
    const page = await open('/', DESK);
    await page.getByRole('radio', { name: /The dock strike/ }).check({ force: true });
    await page.getByRole('button', { name: 'Play now' }).click();
    await ready(page, 1);
    expect(await page.title()).toBe('The dock strike · Far Abroad');
    await page.close();
  });

  test('a pasted link is read as its code, and leads to the table', async () => {
    const page = await open('/', DESK);
    const code = await makeTable(page, house.url);
    await page.goto(house.url);
    await page.getByLabel('Code').evaluate((field, link) => {
      const pasted = new DataTransfer();
      pasted.setData('text', link);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: pasted, bubbles: true, cancelable: true }));
    }, `${house.url}/t/${code.toLowerCase()}`);
    expect(await page.getByLabel('Code').inputValue()).toBe(code);
    await page.getByRole('button', { name: 'Join', exact: true }).click();
    await page.getByRole('heading', { name: 'Seats' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/t/${code}`);
    await page.close();
  });

  test.each([
    ['/', 'Far Abroad · secret orders, opened all at once'],
    ['/?new', 'New table · Far Abroad'],
    ['/credits', 'Credits · Far Abroad'],
  ])('%s says in the tab what it is', async (path, title) => {
    const page = await open(path, DESK);
    expect(await page.title()).toBe(title);
    await page.close();
  });
});
