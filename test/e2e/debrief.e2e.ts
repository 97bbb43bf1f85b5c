import { expect, test } from 'vitest';
import { axe } from './accessible.ts';
import { openHouse } from './house.ts';
import { choose, ready, seal } from './player.ts';

const [PLAYER, READER] = [0, 1];
const house = openHouse({}, { viewport: { width: 390, height: 844 } });

const PARTS = [
  'Scores against par',
  'How it went',
  'What was secret',
  'Who answered whom',
  'Promises kept and broken',
  'Who knew what, when',
  'What happened, and what the record says',
  'Questions for the table',
  'Replay, turn by turn',
  'What if you had …?',
];

test('a debrief is whole when play stops, and is shown to others by a link that outlives a restart', async () => {
  const page = await house.newPage(PLAYER);
  await page.goto(house.url);
  await page.getByRole('button', { name: 'Play now' }).click();
  for (let turn = 1; (await ready(page, turn)) === 'orders'; turn++) {
    await choose(page, 1);
    await seal(page);
  }
  for (const name of PARTS) await page.getByRole('heading', { level: 2, name }).waitFor();
  expect(await page.getByRole('dialog').count(), 'nothing lies over it').toBe(0);
  await page.getByText('Your seat').waitFor();
  expect(await axe(page)).toEqual([]);

  await page.getByRole('button', { name: 'Link to this debrief' }).click();
  const link = await page.getByLabel('Address of the debrief').inputValue();
  expect(link).toMatch(/\/d\/[A-Za-z0-9_-]{22}$/);
  const ending = await page.getByRole('heading', { level: 1 }).innerText();

  await house.kill();
  await house.start();
  const other = await house.newPage(READER);
  await other.goto(link);
  expect(await other.getByRole('heading', { level: 1 }).innerText()).toBe(ending);
  expect(await other.getByRole('button', { name: /Rematch|Download/ }).count()).toBe(0);
  expect(await axe(other), 'on a phone').toEqual([]);

  const replay = other.getByRole('region', { name: 'Replay, turn by turn' });
  const hidden = replay.getByText(/not for these eyes/);
  expect(await hidden.count()).toBe(0);
  await replay.getByRole('button', { name: 'Moscow, then' }).click();
  await hidden.first().waitFor();
  await replay.getByRole('button', { name: 'Next turn' }).click();
  await replay.getByText('Turn 2 of').waitFor();

  const whatIf = other.getByRole('region', { name: 'What if you had …?' });
  await whatIf.getByLabel('Turn').selectOption('2');
  await whatIf.getByText(/It had sealed/).waitFor();
  const first = whatIf.getByLabel('Order 1');
  const sealed = await first.inputValue();
  const others = await first
    .locator('option')
    .evaluateAll(options => options.map(each => (each as HTMLOptionElement).value));
  await whatIf.getByLabel('Order 2').selectOption('');
  await first.selectOption(others.find(value => value !== '' && value !== sealed) ?? '');
  await whatIf.getByRole('button', { name: 'Play both ways on' }).click();
  await whatIf.getByText('200 games each way', { exact: false }).waitFor();
  expect(await whatIf.getByRole('row').count(), 'a head and an ending at least').toBeGreaterThan(1);
  expect(await axe(other), 'with an answer').toEqual([]);

  const chart = other.getByRole('slider', { name: /Recognition abroad/ });
  await chart.focus();
  await other.keyboard.press('Home');
  expect(await chart.getAttribute('aria-valuetext')).toContain('Start:');
});
