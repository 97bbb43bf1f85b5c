import { spawnSync } from 'node:child_process';
import { chromiumPath } from './chromium.ts';

/** `npm run e2e`: the journeys in a real browser against the client, built for tests, and a real server. */
try {
  console.log(`Chromium: ${chromiumPath()}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const node = (...command: readonly string[]): number =>
  spawnSync(process.execPath, command, { stdio: 'inherit' }).status ?? 1;

// With the handle through which the journeys look at the chart.
const built = node('node_modules/vite/bin/vite.js', 'build', '--mode', 'test', '--logLevel', 'warn');
if (built !== 0) process.exit(built);
const vitest = [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--config',
  'test/e2e/vitest.config.ts',
  ...process.argv.slice(2),
];
process.exit(node(...vitest));
