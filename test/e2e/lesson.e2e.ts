import { expect, test } from 'vitest';
import { openHouse } from './house.ts';
import { choose, ready, seal } from './player.ts';
import { said, saidAtFirst } from './said.ts';

const house = openHouse({ viewport: { width: 390, height: 844 } });

test('a newcomer is taught one thing a turn, until it is put away; what is put away stays so', async () => {
  const page = await house.newPage();
  await page.goto(house.url);
  await page.getByRole('button', { name: saidAtFirst('home.lesson') }).click();
  await ready(page, 1);
  const lesson = page.getByRole('region', { name: said('lesson.of') });
  const done = lesson.getByRole('button', { name: said('lesson.done') });
  await done.waitFor();
  await done.click();
  const head = lesson.getByRole('button', { expanded: false });
  await head.waitFor();
  expect(await head.evaluate(heading => heading === document.activeElement)).toBe(true);
  await page.reload();
  await head.waitFor();
  await choose(page, 1);
  await seal(page);
  await ready(page, 2);
  await done.waitFor();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await lesson.getByRole('button', { name: said('lesson.none') }).click();
  await choose(page, 1);
  await seal(page);
  await ready(page, 3);
  await head.waitFor();
  await page.close();
});
