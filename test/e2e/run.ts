import { spawnSync } from 'node:child_process';
import { chromiumPath } from './chromium.ts';

/** `npm run e2e`: the journeys in a real browser against the built client and a real server. */
try {
  console.log(`Chromium: ${chromiumPath()}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const vitest = [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--config',
  'test/e2e/vitest.config.ts',
  ...process.argv.slice(2),
];
process.exit(spawnSync(process.execPath, vitest, { stdio: 'inherit' }).status ?? 1);
