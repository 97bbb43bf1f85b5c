import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { buildChart } from '../chart/build.ts';
import { readPlans, rulesFiles } from '../chart/plan.ts';
import { readWorld } from '../chart/world.ts';
import { iconsNamed } from '../icons/named.ts';
import { spriteOf } from '../icons/sprite.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const SCENARIOS = path('../../scenarios');
const GENERATED = path('../generated');
const STAMP = join(GENERATED, 'stamp');

const sourcesIn = (folder: string) =>
  readdirSync(folder)
    .filter(name => name.endsWith('.ts'))
    .map(name => join(folder, name));

/** Changes whenever the charts or the icons would. */
const stampOf = (): string => {
  const hash = createHash('sha256');
  const sources = [...rulesFiles(SCENARIOS), ...sourcesIn(path('../chart')), ...sourcesIn(path('../icons'))];
  for (const source of sources.sort()) hash.update(source).update(readFileSync(source));
  hash.update(readFileSync(path('../../package.json')));
  return hash.digest('hex');
};

const writeCharts = () => {
  const folder = join(GENERATED, 'charts');
  mkdirSync(folder, { recursive: true });
  const world = readWorld();
  for (const plan of readPlans(SCENARIOS))
    writeFileSync(join(folder, `${plan.id}.json`), JSON.stringify(buildChart(world, plan)));
};

const writeIcons = (warn: (problem: string) => void) => {
  const sprite = spriteOf(iconsNamed(rulesFiles(SCENARIOS)));
  for (const problem of sprite.problems) warn(problem);
  writeFileSync(join(GENERATED, 'icons.svg'), sprite.svg);
};

/** Makes what the client needs of maps and icons, unless nothing has changed since the last time. */
export const generate = (warn: (problem: string) => void): void => {
  const stamp = stampOf();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;
  rmSync(GENERATED, { recursive: true, force: true });
  mkdirSync(GENERATED, { recursive: true });
  writeCharts();
  writeIcons(warn);
  writeFileSync(STAMP, stamp);
};

export const generated = (): Plugin => ({
  name: 'generated',
  buildStart() {
    generate(problem => this.warn(problem));
  },
});
