import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from './chromium.ts';
import { startServer } from './server.ts';

/**
 * A server, and a browser for each of these people or for one, for all tests of a file: opened before the first of them,
 * closed after the last.
 */
export const openHouse = (...people: readonly BrowserContextOptions[]) => {
  let server: Awaited<ReturnType<typeof startServer>>;
  let browsers: readonly BrowserContext[];
  beforeAll(async () => {
    server = await startServer();
    browsers = await Promise.all((people.length === 0 ? [{}] : people).map(openBrowser));
  });
  afterAll(async () => {
    await Promise.all(browsers?.map(browser => browser.close()) ?? []);
    await server?.stop();
  });
  return {
    get url(): string {
      return server.url;
    },
    newPage: (person = 0): Promise<Page> => browsers[person].newPage(),
    kill: () => server.kill(),
    start: () => server.start(),
  };
};
