import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { openGallery } from './gallery.ts';

/**
 * Pages of the gallery against the pictures that lie beside this test. `PICTURES=new npm run e2e -- pictures` takes them
 * anew: look at each before it is committed.
 */

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const TAKES_ANEW = process.env.PICTURES === 'new';
/** Share of pixels that may differ: another version of the browser smooths letters a little differently. */
const MAY_DIFFER = 0.004;
/** Kept with 64 steps per colour, which the eye does not see and a file does; far below what counts as a difference. */
const STEP = 4;

const SCENES = ['home', 'new', 'door', 'lobby', 'orders', 'sealed', 'reveal', 'end', 'mapless', 'credits', 'nowhere'];
const SIZES = [
  [1366, 768],
  [390, 844],
] as const;
const LOOKS = SCENES.flatMap(scene =>
  SIZES.flatMap(([width, height]) => ['night', 'day'].map(edition => ({ scene, width, height, edition }))),
);

const gallery = openGallery();

const keep = (taken: PNG, file: string): void => {
  for (let i = 0; i < taken.data.length; i++)
    if (i % 4 !== 3) taken.data[i] = Math.floor(taken.data[i] / STEP) * STEP + STEP / 2;
  mkdirSync(path('./pictures'), { recursive: true });
  writeFileSync(path(`./pictures/${file}`), PNG.sync.write(taken, { deflateLevel: 9, colorType: 2 }));
};

/** Share of the pixels that differ; where too many do, a picture of the differences is left. */
const differing = (taken: PNG, file: string): number => {
  const kept = PNG.sync.read(readFileSync(path(`./pictures/${file}`)));
  const { width, height } = kept;
  expect([taken.width, taken.height]).toEqual([width, height]);
  const drawn = new PNG({ width, height });
  const share = pixelmatch(taken.data, kept.data, drawn.data, width, height, { threshold: 0.2 }) / (width * height);
  if (share > MAY_DIFFER) {
    mkdirSync(path('./differences'), { recursive: true });
    writeFileSync(path(`./differences/${file}`), PNG.sync.write(drawn));
  }
  return share;
};

test.each(LOOKS)('$scene, $width × $height, $edition', async ({ scene, width, height, edition }) => {
  const page = await gallery.show(scene, { edition, size: [width, height] });
  // The address has another port every time.
  const mask = [page.getByRole('link', { name: /^http/ })];
  const taken = PNG.sync.read(await page.screenshot({ mask }));
  const file = `${scene}-${width}-${edition}.png`;
  if (TAKES_ANEW) {
    keep(taken, file);
    return;
  }
  expect(existsSync(path(`./pictures/${file}`)), `there is no ${file}: take it with PICTURES=new`).toBe(true);
  expect(differing(taken, file), `see test/e2e/differences/${file}`).toBeLessThanOrEqual(MAY_DIFFER);
});
