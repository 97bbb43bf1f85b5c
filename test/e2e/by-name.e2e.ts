import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { flagship } from '../scenarios.ts';
import { openHouse } from './house.ts';

/** A whole game by what a screen reader says: everything is found by its role and name, and pressed by a key. */

const { moves, texts } = flagship();
const MOSCOW = 0;
/** What Moscow's cards are called; of a deal, its own half. */
const CARDS = moves
  .filter(({ parties }) => parties.some(({ role }) => role === MOSCOW))
  .map(({ id }) => texts.en.moves[id].halves.moscow ?? texts.en.moves[id].title);

const house = openHouse();

const isFocused = (control: Locator): Promise<boolean> =>
  control.evaluate(element => element === document.activeElement);

const press = async (control: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> => {
  await control.focus();
  expect(await isFocused(control), `the keyboard reaches ${control}`).toBe(true);
  await control.press(key);
};

const dialog = (page: Page, name: string | RegExp): Locator => page.getByRole('dialog', { name });
const button = (within: Page | Locator, name: string | RegExp): Locator =>
  within.getByRole('button', { name, exact: true, disabled: false });

const close = async (sheet: Locator): Promise<void> => {
  await press(button(sheet, 'Close'));
  await sheet.waitFor({ state: 'hidden' });
};

/** The seat that chance gives is the first one. */
const beginAsMoscow = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const draw = crypto.getRandomValues.bind(crypto);
    crypto.getRandomValues = into => (into instanceof Uint32Array && into.length === 1 ? into : draw(into));
  });
  await page.goto(house.url);
  await page.getByRole('heading', { level: 1, name: 'Far Abroad' }).waitFor();
  await press(button(page, 'Play now'));
  const brief = dialog(page, 'Brief: Moscow');
  await brief.waitFor();
  await close(brief);
};

const askBarometer = async (page: Page, name: RegExp): Promise<string> => {
  await press(button(page, name).first());
  const paper = page.getByRole('dialog');
  const told = await paper.innerText();
  await close(paper);
  return told;
};

/** Goes down the list by the arrow keys until it hears of a place, and asks what can be ordered there. */
const readTheChart = async (page: Page, place: string): Promise<void> => {
  await press(page.getByRole('button', { name: 'Chart in words', expanded: false }));
  await page.getByRole('button', { name: 'Close the list', expanded: true }).waitFor();
  await page.keyboard.press('Tab');
  const wanted = page.getByRole('region', { name: 'Chart' }).getByRole('button', { name: new RegExp(`^${place}`) });
  for (let steps = 0; !(await isFocused(wanted)); steps++) {
    expect(steps, `the arrow keys never reach ${place}`).toBeLessThan(40);
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  const orders = dialog(page, `Orders for ${place}`);
  await button(orders, 'Order Send the training ship').waitFor();
  await close(orders);
  await press(page.getByRole('button', { name: 'Close the list', expanded: true }), 'Space');
};

const sendTheShip = async (page: Page): Promise<void> => {
  await press(button(page.getByRole('navigation', { name: 'Show' }), /^All/));
  await press(button(page, 'Send the training ship'), 'Space');
  const places = page.getByRole('region', { name: 'Send the training ship: Choose a place' });
  const havana = button(places, /^Havana/);
  await havana.waitFor();
  await press(havana);
  const ship = page.getByRole('button', { name: 'Send the training ship', exact: true, pressed: true });
  await page.getByRole('listitem').filter({ has: ship }).getByText('To Havana').waitFor();
};

const talk = async (page: Page): Promise<void> => {
  await press(page.getByRole('tab', { name: /^Talks/ }));
  const talks = page.getByRole('tabpanel', { name: /^Talks/ });
  await talks.getByRole('textbox', { name: 'Write to Whole table' }).fill('The ship is a courtesy.');
  await press(button(talks, 'Send'));
  await talks.getByRole('log', { name: 'Talks' }).getByText('The ship is a courtesy.').waitFor();
  await press(talks.getByRole('button', { name: 'Offer a deal', expanded: false }));
  const deal = talks.getByRole('combobox', { name: 'Deals' });
  const title = await deal.getByRole('option', { selected: true }).innerText();
  await press(button(talks, 'Offer'));
  const offered = talks.getByRole('listitem').filter({ hasText: 'You offer' });
  await offered.getByText(title.split(' · ')[0]).first().waitFor();
};

const openTheFolder = async (page: Page): Promise<void> => {
  await press(page.getByRole('tab', { name: 'Folder' }));
  const folder = page.getByRole('region', { name: /Your folder$/ });
  await press(folder.getByRole('button', { name: 'Open the folder', expanded: false }));
  await folder.getByRole('button', { name: 'Close the folder', expanded: true }).waitFor();
  expect(await folder.getByRole('listitem').count()).toBeGreaterThan(0);
};

const over = (page: Page): Locator => page.getByRole('heading', { name: 'Scores against par' });

/** Seals, hears the reveal to its end, and goes on. @returns whether another turn begins */
const sealAndHear = async (page: Page, turn: number): Promise<boolean> => {
  await press(button(page, /^Seal (without )?orders$/));
  const reveal = dialog(page, `Turn ${turn} revealed`);
  await reveal.or(over(page)).first().waitFor();
  if (await over(page).isVisible()) return false;
  const skip = button(reveal, 'Skip to the end');
  if (await skip.isVisible()) await press(skip);
  await reveal.getByRole('status').getByText('Washington: ').waitFor();
  await press(button(reveal, 'Go on'));
  await reveal.waitFor({ state: 'hidden' });
  return true;
};

const leafThePress = async (page: Page): Promise<void> => {
  await press(page.getByRole('tab', { name: 'Press' }));
  const paper = page.getByRole('article');
  await paper.getByRole('heading', { name: 'The Far Abroad Courier' }).waitFor();
  const newest = await paper.innerText();
  await press(button(paper, 'Previous issue'));
  await button(paper, 'Next issue').waitFor();
  expect(await paper.innerText()).not.toBe(newest);
  await press(button(paper, 'Next issue'));
  await button(paper, 'Previous issue').waitFor();
  expect(await paper.innerText()).toBe(newest);
};

/** Orders the first card that says it can be ordered. */
const chooseAny = async (page: Page): Promise<void> => {
  for (const name of CARDS) {
    const card = page.getByRole('button', { name, exact: true, pressed: false, disabled: false });
    if (!(await card.isVisible())) continue;
    await press(card);
    const places = page.getByRole('region', { name: `${name}: Choose a place` });
    const chosen = page.getByRole('button', { name, exact: true, pressed: true });
    await places.or(chosen).first().waitFor();
    if (await places.isVisible())
      await press(places.getByRole('listitem').getByRole('button', { disabled: false }).first());
    await chosen.waitFor();
    return;
  }
};

const replayThroughMoscow = async (page: Page): Promise<void> => {
  const replay = page.getByRole('region', { name: 'Replay, turn by turn' });
  const eyes = replay.getByRole('group', { name: 'Through whose eyes' });
  await eyes.getByRole('button', { name: 'As it is open now', pressed: true }).waitFor();
  await press(eyes.getByRole('button', { name: 'Moscow, then', pressed: false }));
  await eyes.getByRole('button', { name: 'Moscow, then', pressed: true }).waitFor();
  await replay
    .getByText(/not for these eyes/)
    .first()
    .waitFor();
  await press(button(replay, 'Next turn'));
  await replay.getByRole('status').getByText('Turn 2 of').waitFor();
};

test('a whole game is played by the names that a screen reader says', async () => {
  const page = await house.newPage();
  await beginAsMoscow(page);
  expect(await askBarometer(page, /^(What .+ is|Why .+ moved)$/)).toContain('from 0 to');
  await readTheChart(page, 'Havana');
  await sendTheShip(page);
  await talk(page);
  await openTheFolder(page);
  let goesOn = await sealAndHear(page, 1);
  expect(await askBarometer(page, /^Why .+ moved$/)).toContain('Turn 1: from');
  await leafThePress(page);
  for (let turn = 2; goesOn; turn++) {
    await chooseAny(page);
    goesOn = await sealAndHear(page, turn);
  }
  await replayThroughMoscow(page);
});
