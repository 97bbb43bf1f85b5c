import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Row } from '../row.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const TEST = 'test/server/secrets.test.ts';

/** The test compares every frame that B receives, byte for byte; it also shows that it can fail. */
export const secrets: Row = {
  name: 'secrets',
  run: async () => {
    const run = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', TEST], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    const passed = Number(/Tests\s+(\d+) passed/.exec(run.stdout)?.[1] ?? 0);
    if (run.status !== 0 || passed === 0) throw new Error(`${TEST} fails: run it to see which bytes differ`);
    return [
      {
        what: "bytes that differ for B when only A's secrets differ",
        value: 0,
        unit: 'B',
        better: 'less',
        hold: 0,
        reach: null,
        detail: `${TEST}: ${passed} comparisons of all frames of two games`,
      },
    ];
  },
};
