import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe } from './accessible.ts';
import { openHouse } from './house.ts';
import { choose, codeOf, ready, seal, turnOf } from './player.ts';

const house = openHouse();

/** Presses Tab until the focus is where it is wanted; fails when it never comes there. */
const tabTo = async (page: Page, isThere: (focused: { name: string; role: string; pressed: string }) => boolean) => {
  for (let steps = 0; steps < 200; steps++) {
    const focused = await page.evaluate(() => {
      const at = document.activeElement;
      return {
        name: (at?.getAttribute('aria-label') ?? at?.textContent ?? '').trim(),
        role: at?.tagName.toLowerCase() ?? '',
        pressed: at?.getAttribute('aria-disabled') === 'true' ? 'shut' : (at?.getAttribute('aria-pressed') ?? ''),
      };
    });
    if (isThere(focused)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the keyboard never reached it');
};

test('one person plays a whole game against bots by keyboard alone', async () => {
  const page = await house.newPage();
  const troubles: string[] = [];
  page.on('pageerror', error => troubles.push(error.message));
  await page.goto(house.url);
  await page.getByRole('button', { name: 'Play now' }).waitFor();
  expect(await axe(page), 'the first page').toEqual([]);
  await tabTo(page, ({ name, role }) => role === 'button' && name === 'Play now');
  await page.keyboard.press('Enter');

  let turns = 0;
  while (turns < 8) {
    const go = page.getByRole('button', { name: 'Go on' });
    const over = page.getByRole('heading', { name: 'Scores against par' });
    if (turns > 0) await go.or(over).first().waitFor();
    if (await go.isVisible()) {
      await tabTo(page, ({ name }) => name === 'Go on');
      await page.keyboard.press('Enter');
    }
    if ((await ready(page, turns + 1)) === 'over') break;
    await tabTo(page, ({ pressed }) => pressed === 'false');
    await page.keyboard.press('Space');
    const places = page.getByRole('region', { name: /Choose a place$/ });
    const chosen = page.locator('button[aria-pressed="true"]').first();
    await places.or(chosen).first().waitFor();
    if (await places.isVisible()) {
      await places.locator('li button:focus').waitFor();
      await page.keyboard.press('Enter');
    }
    await chosen.waitFor();
    await tabTo(page, ({ name }) => name === 'Seal orders');
    await page.keyboard.press('Enter');
    turns += 1;
  }
  expect(await ready(page, 9)).toBe('over');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe('');
  expect(troubles).toEqual([]);
});

test('the server is killed in the middle of a turn: the draft is there, and the game goes on', async () => {
  const page = await house.newPage();
  await page.goto(house.url);
  await page.getByRole('button', { name: 'Play now' }).click();
  await ready(page, 1);
  await seal(page);
  await ready(page, 2);
  await choose(page, 1);
  await page.getByText('Draft kept').waitFor();
  const chosen = await page.locator('button[aria-pressed="true"]').innerText();

  await house.kill();
  await page.getByText(/^Offline/).waitFor();
  await house.start();
  await page.getByText(/^Offline/).waitFor({ state: 'hidden', timeout: 60_000 });
  expect(await page.locator('button[aria-pressed="true"]').innerText()).toBe(chosen);

  const elsewhere = await house.newPage();
  await elsewhere.goto(`${house.url}/t/${codeOf(page)}`);
  await ready(elsewhere, 2);
  expect(await elsewhere.locator('button[aria-pressed="true"]').innerText()).toBe(chosen);
  await seal(elsewhere);
  expect(await ready(elsewhere, 3)).toBe('orders');
  expect(await turnOf(elsewhere)).toBe(3);
});
