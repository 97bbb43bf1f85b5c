import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe } from './accessible.ts';
import { openHouse } from './house.ts';
import { choose, makeTable, ready, seal, takeSeat } from './player.ts';

const ROLES = ['Moscow', 'Caracas', 'Washington', 'The opposition'] as const;

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const house = openHouse({}, {}, {}, PHONE);

test('four people, one of them on a phone, play the whole flagship against one another', async () => {
  const pages = await Promise.all(ROLES.map((_, at) => house.newPage(at)));
  const troubles: string[] = [];
  for (const page of pages) page.on('pageerror', error => troubles.push(error.message));

  const code = await makeTable(pages[0], house.url);
  await takeSeat(pages[0], ROLES[0], 'Ana');
  for (const at of [1, 2, 3]) {
    await pages[at].goto(house.url);
    await pages[at].getByLabel('Code').fill(code.toLowerCase());
    await pages[at].getByRole('button', { name: 'Join' }).click();
    await takeSeat(pages[at], ROLES[at], `Guest ${at}`);
  }
  expect(await axe(pages[0]), 'the lobby').toEqual([]);
  expect(await axe(pages[3]), 'the lobby on a phone').toEqual([]);
  await pages[0].getByRole('button', { name: 'Start the game' }).click();

  let turns = 0;
  while (turns < 8 && (await ready(pages[0], turns + 1)) === 'orders') {
    for (const page of pages) await oneTurn(page, turns + 1);
    turns += 1;
    if (turns === 1) await lookAtTheReveal(pages);
  }
  for (const page of pages) expect(await ready(page, turns + 1)).toBe('over');
  expect(turns).toBeGreaterThanOrEqual(3);
  const told = await Promise.all(pages.map(page => page.getByRole('heading', { level: 1 }).innerText()));
  expect(new Set(told).size, 'all read the same ending').toBe(1);
  expect(await axe(pages[0]), 'the end').toEqual([]);
  expect(await axe(pages[3]), 'the end on a phone').toEqual([]);
  expect(troubles).toEqual([]);
});

const oneTurn = async (page: Page, turn: number): Promise<void> => {
  if ((await ready(page, turn)) === 'over') return;
  if (turn === 1) expect(await axe(page), 'the table').toEqual([]);
  const tab = page.getByRole('tab', { name: 'Orders' });
  if (await tab.isVisible()) await tab.click();
  await choose(page);
  await seal(page);
};

const lookAtTheReveal = async (pages: readonly Page[]): Promise<void> => {
  await pages[0].getByRole('heading', { name: 'Turn 1 revealed' }).waitFor();
  expect(await axe(pages[0]), 'the reveal').toEqual([]);
  const orders = await pages[0].getByRole('dialog').innerText();
  for (const role of ROLES) expect(orders).toContain(role);
};
