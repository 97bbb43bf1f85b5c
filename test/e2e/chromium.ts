import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';

const PLACES = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const found = () => PLACES.find(path => path !== '' && existsSync(path));

/** Debian's own package, where we may install it. */
const install = () => {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
  console.log('No Chromium here: installing the Debian package chromium …');
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'] });
};

/** @throws Error with what to install, when there is no Chromium and it cannot be installed from here */
export const chromiumPath = (): string => {
  if (!found()) install();
  const path = found();
  if (path) return path;
  throw new Error(
    'The browser tests need Chromium: install the package "chromium", or set CHROMIUM to the path of a Chrome or Chromium.',
  );
};

const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // Drawn by software, the page loses whole tiles of its picture; only the chart's WebGL is meant to be.
  '--disable-gpu-rasterization',
];

/** A browser of its own, with an empty profile: one person's machine. */
export const openBrowser = (options: BrowserContextOptions = {}): Promise<BrowserContext> =>
  chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'far-abroad-browser-')), {
    executablePath: chromiumPath(),
    args: FLAGS,
    viewport: { width: 1366, height: 768 },
    ...options,
  });
