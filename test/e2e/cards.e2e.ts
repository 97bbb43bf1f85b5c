import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { look, openGallery, resize } from './gallery.ts';
import { misfits } from './misfits.ts';

/** Every card of every scenario can be read whole, in its languages and in one that is longer by a third. */

const SCENARIOS = readdirSync('scenarios', { withFileTypes: true })
  .filter(entry => entry.isDirectory() && entry.name !== 'schema')
  .map(({ name }) => name);
const LANGUAGES = ['en', 'es', 'ru', 'en-XA'];
const SCREENS = [
  [1366, 768],
  [390, 844],
] as const;

const gallery = openGallery();

/** Titles of more than five lines, and numbers that lie outside their card. */
const crowded = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('.card')].flatMap(card => {
    const title = card.querySelector<HTMLElement>('.card-title');
    const numbers = card.querySelector<HTMLElement>('.effects');
    if (title === null || numbers === null) return ['a card without a title or numbers'];
    const lines = Math.round(
      title.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(title).lineHeight),
    );
    const beyond = numbers.getBoundingClientRect().bottom - card.getBoundingClientRect().bottom;
    return [
      ...(lines > 5 ? [`${title.innerText}: a title of ${lines} lines`] : []),
      ...(beyond > 1.5 ? [`${title.innerText}: its numbers end ${Math.round(beyond)} px below the card`] : []),
    ];
  });

test.each(SCENARIOS)('%s', async scenario => {
  const page = await gallery.show(`cards-${scenario}`, { edition: 'night' });
  const found: string[] = [];
  for (const screen of SCREENS) {
    await resize(page, screen);
    for (const language of LANGUAGES) {
      await look(page, 'night', language);
      const faults = [...(await misfits(page)), ...(await page.evaluate(crowded))];
      found.push(...faults.map(fault => `${language} ${screen[0]}: ${fault}`));
    }
  }
  expect(found).toEqual([]);
});
