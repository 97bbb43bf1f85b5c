import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import type { Edition } from '../../client/panels/edition.ts';
import { freePort } from '../free-port.ts';
import { openBrowser } from './chromium.ts';

const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));
const config = { configFile, mode: 'gallery', logLevel: 'error' } as const;

/** Of the window, CSS px. */
type Size = readonly [width: number, height: number];

/**
 * One page of the gallery for all tests of a file, built and served before the first of them: pages and components with
 * made-up data, the same on every machine.
 */
export const openGallery = () => {
  let server: PreviewServer;
  let browser: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    await build(config);
    server = await preview({ ...config, preview: { port: await freePort(), host: '127.0.0.1', strictPort: true } });
    browser = await openBrowser({ reducedMotion: 'reduce' });
    page = await browser.newPage();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    show: async (scene: string, { edition, size }: { edition: string; size?: Size }): Promise<Page> => {
      if (size) await page.setViewportSize({ width: size[0], height: size[1] });
      const { port } = server.config.preview;
      await page.goto(`http://127.0.0.1:${port}/?${new URLSearchParams({ scene, edition })}`);
      await settled(page);
      return page;
    },
  };
};

/** The same page by another light and in another language, without loading it again. */
export const look = async (page: Page, edition: Edition, language: string): Promise<void> => {
  await page.evaluate(wanted => window.look?.(...wanted), [edition, language] as const);
  await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 50)).then(() => document.fonts.ready));
  await atRest(page);
};

/** Fonts are there, everything has been fetched, and nothing moves any more. */
const settled = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    await document.fonts.ready;
    while (document.querySelector('.canvas-state') !== null) await new Promise(resolve => setTimeout(resolve, 50));
  });
  await page.mouse.move(0, 0);
  await atRest(page);
};

/** What follows a change of size has been drawn. */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(resolve => requestAnimationFrame(resolve));
    await window.__far?.settled();
  });

export const resize = async (page: Page, [width, height]: Size): Promise<void> => {
  await page.setViewportSize({ width, height });
  await atRest(page);
};
