import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe } from './accessible.ts';
import { openHouse } from './house.ts';
import { choose, codeOf, takeSeat } from './player.ts';

/** What those do who keep the table: time for one seat, a pause, something that happens. */

const [HOST, GUEST] = [0, 1];
const house = openHouse({}, {});

/** A table with the clock of a lesson of an hour. */
const makeLesson = async (page: Page, facilitates: boolean): Promise<string> => {
  await page.goto(`${house.url}/?new`);
  await page.getByRole('combobox', { name: /^Pace/ }).selectOption('live-60');
  if (facilitates) {
    await page.getByText('More', { exact: true }).click();
    await page.getByRole('checkbox', { name: /^I facilitate/ }).check();
  }
  await page.getByRole('button', { name: 'Make the table' }).click();
  await page.getByRole('heading', { name: 'Seats' }).waitFor();
  return codeOf(page);
};

const join = async (page: Page, code: string, role: string): Promise<void> => {
  await page.goto(`${house.url}/t/${code}`);
  await takeSeat(page, role, 'Guest');
};

const begin = async (host: Page, ...players: readonly Page[]): Promise<void> => {
  await host.getByRole('button', { name: 'Start the game' }).click();
  for (const page of players) {
    const brief = page.getByRole('dialog', { name: /^Brief:/ });
    await brief.waitFor();
    await page.keyboard.press('Escape');
    await brief.waitFor({ state: 'hidden' });
  }
};

const hostPanel = async (page: Page): Promise<Locator> => {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('dialog', { name: 'Menu' }).getByRole('button', { name: 'Host' }).click();
  return page.getByRole('dialog', { name: 'Host' });
};

const endPhase = async (panel: Locator, page: Page, next: string): Promise<void> => {
  await panel.getByRole('button', { name: 'End this phase' }).click();
  await page.getByRole('banner').first().getByText(next, { exact: true }).waitFor();
};

/** Seconds that the clock shows. */
const secondsLeft = async (page: Page): Promise<number> => {
  const [, minutes, seconds] = /(\d+):(\d\d)/.exec(await page.getByRole('timer').innerText()) ?? [];
  return Number(minutes) * 60 + Number(seconds);
};

const differ = async (page: Page, other: Page): Promise<number> =>
  (await secondsLeft(page)) - (await secondsLeft(other));

test('a host gives a seat twice the time, and the clock of that seat alone says so', async () => {
  const [host, guest] = await Promise.all([house.newPage(HOST), house.newPage(GUEST)]);
  const code = await makeLesson(host, false);
  await takeSeat(host, 'Moscow', 'Ana');
  await join(guest, code, 'Caracas');
  await begin(host, host, guest);
  const panel = await hostPanel(host);
  await panel.getByRole('combobox', { name: 'Time for Caracas' }).selectOption({ label: '2 times' });
  expect(await axe(host)).toEqual([]);
  await endPhase(panel, guest, 'Talk');
  expect(Math.abs(await differ(guest, host)), 'talk is as long for all').toBeLessThan(10);
  await endPhase(panel, guest, 'Orders');
  // Dispatch, talk and orders last 30 + 135 + 75 s.
  await expect.poll(() => differ(guest, host)).toBeGreaterThan(230);
  expect(await differ(guest, host)).toBeLessThan(250);
  await Promise.all([host.close(), guest.close()]);
});

test('a facilitator sees every draft, stops the clock, gives time, and lets something happen', async () => {
  const [teacher, student] = await Promise.all([house.newPage(HOST), house.newPage(GUEST)]);
  const code = await makeLesson(teacher, true);
  await join(student, code, 'Caracas');
  await begin(teacher, student);
  await choose(student, 1);
  const order = await student.getByRole('button', { pressed: true }).first().innerText();
  await teacher.getByText(`Draft: ${order}`).first().waitFor();
  expect(await axe(teacher)).toEqual([]);

  const panel = await hostPanel(teacher);
  await panel.getByRole('button', { name: 'Pause' }).click();
  await student.getByText('Paused', { exact: true }).waitFor();
  const before = await secondsLeft(student);
  await panel.getByRole('button', { name: 'Add 5 min' }).click();
  await expect.poll(() => secondsLeft(student)).toBe(before + 300);
  await panel.getByRole('button', { name: 'Resume' }).click();
  await student.getByText('Paused', { exact: true }).waitFor({ state: 'detached' });

  await panel.getByRole('textbox', { name: 'What the table is told' }).fill('A storm closes the port.');
  await panel.getByRole('button', { name: 'Add a change' }).click();
  await panel.getByRole('spinbutton', { name: 'By' }).fill('-2');
  await panel.getByRole('button', { name: 'Let it happen' }).click();
  await expect.poll(() => panel.getByRole('textbox', { name: 'What the table is told' }).inputValue()).toBe('');
  await student.getByRole('alert').getByText('From the host: A storm closes the port.').waitFor();
  await student.getByRole('article').getByText('A storm closes the port.').first().waitFor();
  await endPhase(panel, student, 'Talk');
  await endPhase(panel, student, 'Orders');
  await panel.getByRole('button', { name: 'Close the turn now' }).click();
  await panel.getByRole('button', { name: /^Close it/ }).click();
  for (const page of [student, teacher]) await page.getByRole('dialog', { name: 'Turn 1 revealed' }).waitFor();
  expect(await teacher.getByRole('dialog').count(), 'nothing lies beneath it').toBe(1);
  await Promise.all([teacher.close(), student.close()]);
});
