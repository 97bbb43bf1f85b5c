import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Key } from '../../client/text/catalogue.ts';
import { HOUSE as HOUSE_EN } from '../../client/text/en/house.ts';
import { TABLE as TABLE_EN } from '../../client/text/en/table.ts';
import { HOUSE as HOUSE_ES } from '../../client/text/es/house.ts';
import { TABLE as TABLE_ES } from '../../client/text/es/table.ts';
import { HOUSE as HOUSE_RU } from '../../client/text/ru/house.ts';
import { TABLE as TABLE_RU } from '../../client/text/ru/table.ts';
import { flagship } from '../scenarios.ts';
import { openHouse } from './house.ts';
import { makeTable, ready, takeSeat } from './player.ts';
import { said } from './said.ts';

const house = openHouse();

const SPOKEN = {
  en: { ...HOUSE_EN, ...TABLE_EN },
  es: { ...HOUSE_ES, ...TABLE_ES },
  ru: { ...HOUSE_RU, ...TABLE_RU },
} as const;
type Language = keyof typeof SPOKEN;

const { texts } = flagship();
const moveTitle = (language: Language, id: string): string => texts[language].moves[id]?.title ?? '';
const placeTitle = (language: Language, id: string): string => texts[language].places[id] ?? '';
const words = (language: Language, key: Key): string => String(SPOKEN[language][key]);

const chooser = (page: Page, language: Language): Locator =>
  page.getByRole('region', { name: `${moveTitle(language, 'training_ship')}: ${words(language, 'card.choosePlace')}` });
const line = (page: Page): Locator => page.getByRole('textbox', { name: said('talks.write') });

/** Chooses a language in the menu, as a player in the middle of a turn would. */
const speak = async (page: Page, language: Language): Promise<void> => {
  await page.getByRole('button', { name: said('bar.menu') }).click();
  const menu = page.getByRole('dialog', { name: said('menu.title') });
  await menu.getByRole('combobox', { name: said('menu.language') }).selectOption(language);
  await page.getByRole('dialog', { name: words(language, 'menu.title'), exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'hidden' });
};

/** An order chosen, another half chosen, a line half written, the chart told in words. */
const beginTurn = async (page: Page): Promise<void> => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await makeTable(page, house.url);
  await takeSeat(page, 'Moscow', 'Ana');
  await page.getByRole('button', { name: 'Start the game' }).click();
  await ready(page, 1);
  await page
    .getByRole('navigation', { name: words('en', 'hand.filter') })
    .getByRole('button', { name: /^All/ })
    .click();
  await page.getByRole('button', { name: moveTitle('en', 'husband'), exact: true }).click();
  await page.getByRole('tab', { name: 'Talks' }).click();
  await line(page).fill('Let us speak of the sh');
  await page.getByRole('button', { name: 'Chart in words' }).click();
  await page.getByRole('button', { name: moveTitle('en', 'training_ship'), exact: true }).click();
  await chooser(page, 'en').waitFor();
};

const isKept = async (page: Page, language: Language): Promise<void> => {
  await page.getByRole('button', { name: moveTitle(language, 'husband'), exact: true, pressed: true }).waitFor();
  await chooser(page, language)
    .getByRole('button', { name: placeTitle(language, 'havana') })
    .waitFor();
  expect(await line(page).inputValue()).toBe('Let us speak of the sh');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
  const mirror = page.getByRole('listitem').filter({ hasText: placeTitle(language, 'moscow_city') });
  expect(await mirror.count(), `${placeTitle(language, 'moscow_city')} on the chart in words`).toBeGreaterThan(0);
};

test('the language changes in the middle of a turn, and nothing that lies in the hand is lost', async () => {
  const page = await house.newPage();
  await beginTurn(page);
  await isKept(page, 'en');
  for (const language of ['es', 'ru', 'en'] as const) {
    await speak(page, language);
    await isKept(page, language);
  }
  await chooser(page, 'en')
    .getByRole('button', { name: placeTitle('en', 'havana') })
    .click();
  await page.getByRole('button', { name: moveTitle('en', 'training_ship'), exact: true, pressed: true }).waitFor();
  await page.close();
});

test('a language is remembered, and the address may ask for another', async () => {
  const page = await house.newPage();
  await page.goto(`${house.url}/?lang=es`);
  await page.getByRole('link', { name: words('es', 'home.newTable') }).waitFor();
  await page.getByLabel(words('es', 'menu.language')).selectOption('ru');
  await page.getByRole('link', { name: words('ru', 'home.newTable') }).waitFor();
  await page.goto(house.url);
  await page.getByRole('link', { name: words('ru', 'home.newTable') }).waitFor();
  await page.goto(`${house.url}/?lang=en`);
  await page.getByRole('link', { name: words('en', 'home.newTable') }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await page.close();
});
