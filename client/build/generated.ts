import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { PALETTES } from '../board/palette.ts';
import { buildChart } from '../chart/build.ts';
import type { Chart } from '../chart/chart.ts';
import { readPlans, rulesFiles } from '../chart/plan.ts';
import { type Staging, stagingOf } from '../chart/staging.ts';
import { readWorld } from '../chart/world.ts';
import { iconsNamed } from '../icons/named.ts';
import { roundPath } from '../icons/round.ts';
import { readPictures, spriteOf } from '../icons/sprite.ts';
import { pictureOf, smallPictureOf } from './picture.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const SCENARIOS = path('../../scenarios');
const GENERATED = path('../generated');
const STAMP = join(GENERATED, 'stamp');

const sourcesIn = (folder: string) =>
  readdirSync(folder)
    .filter(name => name.endsWith('.ts'))
    .map(name => join(folder, name));

/** Changes whenever the charts, the title pictures or the icons would. */
const stampOf = (): string => {
  const hash = createHash('sha256');
  const sources = [
    ...rulesFiles(SCENARIOS),
    ...sourcesIn(path('../chart')),
    ...sourcesIn(path('../icons')),
    path('./picture.ts'),
    path('../board/palette.ts'),
    path('../board/seats.ts'),
  ];
  for (const source of sources.sort()) hash.update(source).update(readFileSync(source));
  hash.update(readFileSync(path('../../package.json')));
  return hash.digest('hex');
};

const folderOf = (name: string): string => {
  const folder = join(GENERATED, name);
  mkdirSync(folder, { recursive: true });
  return folder;
};

const writeCharts = () => {
  const folder = folderOf('charts');
  const world = readWorld();
  for (const plan of readPlans(SCENARIOS)) {
    const chart = buildChart(world, plan);
    writeFileSync(join(folder, `${plan.id}.json`), JSON.stringify(chart));
    writePictures(chart, stagingOf(world, chart, plan));
  }
};

/** The scenario's globe as two pictures, and where the names of places stand on them. */
const writePictures = (chart: Chart, staging: Staging) => {
  const folder = folderOf('pictures');
  const ship = roundPath(readPictures().get('battleship') ?? '');
  for (const edition of ['night', 'day'] as const) {
    writeFileSync(join(folder, `${chart.id}.${edition}.svg`), pictureOf(chart, staging, PALETTES[edition], ship));
    writeFileSync(join(folder, `${chart.id}.${edition}.small.svg`), smallPictureOf(chart, staging, PALETTES[edition]));
  }
  writeFileSync(join(folder, `${chart.id}.places.json`), JSON.stringify(staging.places));
};

const writeIcons = (warn: (problem: string) => void) => {
  const sprite = spriteOf(iconsNamed(rulesFiles(SCENARIOS)));
  for (const problem of sprite.problems) warn(problem);
  writeFileSync(join(GENERATED, 'icons.svg'), sprite.svg);
};

/** Makes what the client needs of maps and icons, unless nothing has changed since the last time. */
const generate = (warn: (problem: string) => void): void => {
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
