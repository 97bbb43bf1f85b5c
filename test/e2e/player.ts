import type { Locator, Page } from 'playwright-core';
import { numbersSaid, said, saidAtFirst, saidAtLast } from './said.ts';

/** What a person does at a table, by the names that a screen reader would say. */

/** Makes a table by the form; answers its join code. */
export const makeTable = async (page: Page, url: string): Promise<string> => {
  await page.goto(url);
  await page.getByRole('link', { name: saidAtFirst('home.newTable') }).click();
  await page.getByRole('button', { name: said('new.make') }).click();
  await page.getByRole('heading', { name: said('lobby.seats') }).waitFor();
  return codeOf(page);
};

export const codeOf = (page: Page): string => new URL(page.url()).pathname.split('/')[2] ?? '';

export const takeSeat = async (page: Page, role: string, name: string): Promise<void> => {
  await page.getByLabel(saidAtFirst('lobby.name')).fill(name);
  const seat = page
    .getByRole('region', { name: said('lobby.seats') })
    .getByRole('listitem')
    .filter({ hasText: role });
  await seat.getByRole('button', { name: said('lobby.seat.take') }).click();
  await seat.getByText(saidAtLast('lobby.seat.yours')).waitFor();
};

const over = (page: Page): Locator => page.getByRole('heading', { name: said('end.scores') });
const isOver = (page: Page): Promise<boolean> => over(page).isVisible();

const hand = (page: Page): Locator => page.getByRole('region', { name: saidAtLast('hand.orders') });
export const cards = (page: Page): Locator => hand(page).locator('button[aria-pressed]');
const sealButton = (page: Page): Locator => hand(page).getByRole('button', { name: said('seal.seal', 'seal.pass') });

/** The turn that the bar shows. */
export const turnOf = async (page: Page): Promise<number> => {
  const bar = (await page.getByRole('banner').first().innerText()).replaceAll(/\s+/g, ' ');
  return numbersSaid(bar, 'bar.turnOf')[0] ?? 0;
};

/** Waits until this page may give orders in `turn`, or the game is over; a reveal that lies open is read and closed. */
export const ready = async (page: Page, turn: number): Promise<'orders' | 'over'> => {
  const go = page.getByRole('button', { name: said('reveal.on') });
  if (turn === 1) await readBrief(page);
  for (let tries = 0; tries < 600; tries++) {
    if (await isOver(page)) return 'over';
    const mayOrder = (await canSeal(page)) && (await turnOf(page)) >= turn && (await isToldOf(page, turn - 1));
    if (await go.isVisible()) await go.click({ timeout: 2_000 }).catch(() => undefined);
    else if (mayOrder) return 'orders';
    await page.waitForTimeout(100);
  }
  throw new Error(`turn ${turn} never came: ${await page.locator('body').innerText()}`);
};

const canSeal = (page: Page): Promise<boolean> =>
  sealButton(page)
    .isEnabled({ timeout: 500 })
    .catch(() => false);

/** The report of a turn comes after the turn itself has gone: until then its reveal has yet to open. */
const isToldOf = async (page: Page, turn: number): Promise<boolean> =>
  turn < 1 ||
  page.evaluate(
    wanted =>
      Object.keys(sessionStorage).some(name => /^far:seen:/.test(name) && Number(sessionStorage[name]) >= wanted),
    turn,
  );

const briefed = new WeakSet<Page>();

/** The brief of one's seat lies open when the game begins. */
const readBrief = async (page: Page): Promise<void> => {
  if (briefed.has(page)) return;
  briefed.add(page);
  const brief = page.getByRole('dialog', { name: said('brief.title') });
  await brief.waitFor();
  await page.keyboard.press('Escape');
  await brief.waitFor({ state: 'hidden' });
};

/** Chooses up to two orders from the front of the hand, the first place where one is needed. */
export const choose = async (page: Page, howMany = 2): Promise<void> => {
  for (let chosen = 0; chosen < howMany; chosen++) {
    const free = hand(page).locator('button[aria-pressed="false"][aria-disabled="false"]');
    if ((await free.count()) === 0) return;
    await free.first().click();
    const place = page.getByRole('region', { name: saidAtLast('card.choosePlace') }).locator('li button:enabled');
    if (await place.first().isVisible()) await place.first().click();
    await hand(page).locator('button[aria-pressed="true"]').nth(chosen).waitFor();
  }
};

export const seal = (page: Page): Promise<void> => sealButton(page).click();
