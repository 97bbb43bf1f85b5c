import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build, preview } from 'vite';
import type { Edition } from '../../client/panels/edition.ts';
import { freePort } from '../free-port.ts';

const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));

/** The gallery, built and served: pages and components with made-up data, the same on every machine. */
export const openGallery = async () => {
  const port = await freePort();
  const config = { configFile, mode: 'gallery', logLevel: 'error' } as const;
  await build(config);
  const server = await preview({ ...config, preview: { port, host: '127.0.0.1', strictPort: true } });
  const show = async (page: Page, scene: string, look: { edition: string; lang?: string }): Promise<void> => {
    await page.goto(`http://127.0.0.1:${port}/?${new URLSearchParams({ scene, ...look })}`);
    await settled(page);
  };
  return { show, close: () => server.close() };
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

export const resize = async (page: Page, [width, height]: readonly [number, number]): Promise<void> => {
  await page.setViewportSize({ width, height });
  await atRest(page);
};
