import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Figure, Row } from '../row.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const VITE = join(ROOT, 'node_modules/vite/bin/vite.js');

interface Budget {
  readonly name: RegExp;
  readonly what: string;
  readonly hold: number;
  readonly reach: number | null;
}

const BUDGETS: readonly Budget[] = [
  { name: /^lobby/, what: 'lobby page, JS brotli', hold: 60, reach: 45 },
  { name: /^play/, what: 'play page, JS and chart, brotli', hold: 260, reach: 230 },
  { name: /^fonts, en/, what: 'fonts, English', hold: 200, reach: null },
  { name: /^fonts, es/, what: 'fonts, Spanish', hold: 200, reach: null },
  { name: /^fonts, ru/, what: 'fonts, Russian', hold: 200, reach: null },
];

/** Lines such as `  ok  lobby, JS              41.3 KB of 60.0 KB`, as the build prints them. */
const LINE = /^ *(?:ok|OVER) {2}(.+?) +([\d.]+) KB of/gm;

/** Builds the client afresh, aside from the one that is served. */
const build = async (): Promise<ReadonlyMap<string, number>> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-client-'));
  try {
    const args = [VITE, 'build', '--logLevel', 'warn', '--outDir', folder];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT });
    return new Map([...stdout.matchAll(LINE)].map(([, name, kb]) => [name, Number(kb)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

export const assets: Row = {
  name: 'assets',
  run: async () => {
    const weights = await build();
    return BUDGETS.map(budget => figureOf(budget, weights));
  },
};

const figureOf = ({ name, what, hold, reach }: Budget, weights: ReadonlyMap<string, number>): Figure => {
  const found = [...weights].find(([line]) => name.test(line));
  if (!found) throw new Error(`the build does not print ${what}`);
  const [line, kb] = found;
  return {
    what,
    value: kb,
    unit: 'KB',
    better: 'less',
    hold,
    reach,
    detail: `"${line}" of the build, 1 KB = 1000 bytes`,
  };
};
