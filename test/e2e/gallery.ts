import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build, preview } from 'vite';
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
