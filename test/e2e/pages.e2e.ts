import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe } from './accessible.ts';
import { openBrowser } from './chromium.ts';
import { ready } from './player.ts';
import { startServer } from './server.ts';

let server: Awaited<ReturnType<typeof startServer>>;
let browser: BrowserContext;
beforeAll(async () => {
  server = await startServer();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe.each(['night', 'day'])('by the %s edition', edition => {
  test.each(['/', '/?new', '/credits', '/nowhere'])('axe finds nothing wrong with %s', async path => {
    const page = await browser.newPage();
    await page.addInitScript(chosen => localStorage.setItem('far:edition', chosen), edition);
    await page.goto(server.url + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.close();
  });

  test('axe finds nothing wrong with a table', async () => {
    const page = await browser.newPage();
    await page.addInitScript(chosen => localStorage.setItem('far:edition', chosen), edition);
    await page.goto(server.url);
    await page.getByRole('button', { name: 'Play now' }).click();
    await ready(page, 1);
    expect(await page.locator('html').getAttribute('data-theme')).toBe(edition);
    expect(await axe(page)).toEqual([]);
    await page.close();
  });
});
