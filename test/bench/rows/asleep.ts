import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { midGame } from '../../board/preview/views.ts';
import { openBrowser } from '../../e2e/chromium.ts';
import type { Row } from '../row.ts';

const SECONDS = 3;
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** The board alone on a page, in a build that lets itself be watched. */
const buildBoard = async (outDir: string): Promise<void> => {
  const root = join(ROOT, 'test/board/preview');
  await build({ configFile: join(ROOT, 'vite.config.ts'), root, mode: 'test', logLevel: 'silent', build: { outDir } });
};

const serve = async (folder: string): Promise<{ readonly server: Server; readonly url: string }> => {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://board').pathname;
    try {
      const body = readFileSync(join(folder, name === '/' ? 'index.html' : name));
      response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'text/html' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { server, url: `http://127.0.0.1:${address.port}/` };
};

/** Counts the board's own frames while nothing happens in the middle of a game. */
const framesAsleep = async (url: string): Promise<number> => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(url);
    await page.waitForFunction(() => 'preview' in window);
    await page.evaluate(view => window.preview(view), midGame);
    await page.waitForFunction(() => window.__far?.asleep === true);
    const before = await page.evaluate(() => window.__far?.frames ?? -1);
    await page.waitForTimeout(SECONDS * 1000);
    return (await page.evaluate(() => window.__far?.frames ?? -1)) - before;
  } finally {
    await browser.close();
  }
};

export const asleep: Row = {
  name: 'asleep',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-board-'));
    await buildBoard(folder);
    const { server, url } = await serve(folder);
    try {
      const frames = await framesAsleep(url);
      return [
        {
          what: 'board asleep',
          value: frames / SECONDS,
          unit: 'frames/s',
          better: 'less',
          hold: 0,
          reach: null,
          detail: `${frames} frames in ${SECONDS} s of Chromium, in the middle of a game in which nothing happens`,
        },
      ];
    } finally {
      server.close();
      rmSync(folder, { recursive: true });
    }
  },
};
