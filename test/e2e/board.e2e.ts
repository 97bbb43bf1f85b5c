import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BoardView } from '../../client/board/view.ts';
import { midGame } from '../board/preview/views.ts';
import { openBrowser } from './chromium.ts';

/** The board alone on a page, under the same content policy as the game. */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'";
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const serve = async (folder: string): Promise<{ server: Server; url: string }> => {
  const server = createServer((request, response) => {
    const name = (request.url ?? '/').split('?')[0];
    const file = join(folder, name === '/' ? 'index.html' : name);
    if (!existsSync(file)) return response.writeHead(204).end();
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? '', 'content-security-policy': CSP });
    return response.end(readFileSync(file));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { server, url: `http://127.0.0.1:${address.port}/` };
};

let site: { server: Server; url: string };
let browser: BrowserContext;
beforeAll(async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'far-abroad-board-'));
  const configFile = new URL('../../vite.config.ts', import.meta.url).pathname;
  await build({ configFile, root: 'test/board/preview', mode: 'test', logLevel: 'error', build: { outDir } });
  site = await serve(outDir);
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  site?.server.close();
});

const desk: BoardView = { ...midGame, motion: false, covered: { top: 118, right: 372, bottom: 190, left: 0 } };
const show = (page: Page, view: BoardView) => page.evaluate(given => window.preview(given), view);
const seen = (page: Page) =>
  page.evaluate(() => ({
    asleep: window.__far?.asleep,
    frames: window.__far?.frames ?? 0,
    tokens: window.__far?.tokens(),
  }));
const spotOf = (page: Page, place: string) =>
  page.evaluate(id => window.__far?.places().find(spot => spot.id === id), place);

/** A board that shows the middle of a game. @param renderer - `webgl`, or `none` for the canvas */
const openBoard = async (renderer: 'webgl' | 'none', view = desk) => {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(error.message));
  page.on('console', message => message.type() === 'error' && errors.push(message.text()));
  await page.goto(`${site.url}?renderer=${renderer}`);
  await page.waitForFunction(() => 'preview' in window);
  await show(page, view);
  return { page, errors };
};

describe.each(['webgl', 'none'] as const)('the board by %s', renderer => {
  test('shows the fleets, then sleeps: no frame in two seconds, and nothing offends the content policy', async () => {
    const { page, errors } = await openBoard(renderer);
    const before = await seen(page);
    expect(before.tokens?.map(({ id }) => id)).toEqual(desk.fleets.map(({ id }) => id));
    expect(before.asleep).toBe(true);
    await page.waitForTimeout(2000);
    expect((await seen(page)).frames).toBe(before.frames);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('a click on a place picks it, asleep as it is; a click beside picks nothing', async () => {
    const { page } = await openBoard(renderer);
    const spot = await spotOf(page, 'havana');
    if (!spot) throw new Error('Havana is not on the board');
    await page.mouse.click(spot.x, spot.y);
    await page.mouse.click(spot.x + 150, spot.y + 40);
    expect(await page.evaluate(() => window.picked)).toEqual(['havana']);
    await page.close();
  });

  test('a fleet that sails on arrives at the same spot as one that does not move', async () => {
    const further = {
      ...desk,
      fleets: desk.fleets.map(fleet => ({ ...fleet, where: { kind: 'place', place: 'havana' } as const })),
    };
    const { page } = await openBoard(renderer);
    await show(page, { ...further, motion: true });
    const sailed = (await seen(page)).tokens;
    await page.close();
    const { page: still } = await openBoard(renderer, further);
    expect((await seen(still)).tokens).toEqual(sailed);
    await still.close();
  });

  test('fills its box again after a resize', async () => {
    const { page } = await openBoard(renderer);
    await page.setViewportSize({ width: 652, height: 500 });
    await page.waitForFunction(() => document.querySelector('canvas')?.getBoundingClientRect().width === 652);
    await page.evaluate(() => window.board.settled());
    const spot = await spotOf(page, 'la_guaira');
    expect(spot && spot.x > 0 && spot.x < 652 && spot.y > 0 && spot.y < 500).toBe(true);
    await page.close();
  });

  test('is hidden from screen readers, and gone when destroyed', async () => {
    const { page } = await openBoard(renderer);
    expect(await page.locator('canvas').getAttribute('aria-hidden')).toBe('true');
    await page.evaluate(() => window.board.destroy());
    await page.waitForFunction(() => document.querySelector('canvas') === null);
    expect(await page.evaluate(() => window.__far)).toBeUndefined();
    await page.close();
  });
});

test('the picture comes back after the graphics card was lost', async () => {
  const { page } = await openBoard('webgl');
  const before = await page.screenshot();
  await page.evaluate(async () => {
    const canvas = document.querySelector('canvas');
    const gl = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
    const loss = gl?.getExtension('WEBGL_lose_context');
    const restored = new Promise(resolve => canvas?.addEventListener('webglcontextrestored', resolve, { once: true }));
    loss?.loseContext();
    setTimeout(() => loss?.restoreContext(), 100);
    await restored;
  });
  await page.waitForFunction(() => window.__far?.asleep);
  await page.waitForTimeout(300);
  expect((await page.screenshot()).equals(before)).toBe(true);
  await page.close();
});
