import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Row } from '../row.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const TEST = 'test/server/secrets.test.ts';

const Report = z.object({ numPassedTests: z.number().min(1), success: z.boolean() });

/** The test compares every frame that B receives, byte for byte; it also shows that it can fail. */
export const secrets: Row = {
  name: 'secrets',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-secrets-'));
    const file = join(folder, 'report.json');
    const args = ['node_modules/vitest/vitest.mjs', 'run', TEST, '--reporter=json', `--outputFile=${file}`];
    spawnSync(process.execPath, args, { cwd: ROOT });
    const { numPassedTests: passed, success } = Report.parse(JSON.parse(readFileSync(file, 'utf8')));
    rmSync(folder, { recursive: true });
    if (!success) throw new Error(`${TEST} fails: run it to see which bytes differ`);
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
