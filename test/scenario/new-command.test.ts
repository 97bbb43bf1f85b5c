import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readIconNames } from '../../server/scenarios/icons.ts';
import { readScenario } from '../../server/scenarios/read.ts';
import { check } from '../../shared/scenario/compile.ts';
import { run } from './command.ts';

const dir = mkdtempSync(join(tmpdir(), 'new-'));
afterAll(() => rmSync(dir, { recursive: true }));
const folder = join(dir, 'deep', 'the-well');

describe('scenario new', () => {
  let made: Awaited<ReturnType<typeof run>>;
  beforeAll(async () => {
    made = await run('new', 'the-well', '--dir', join(dir, 'deep'));
  });

  test('writes a folder of the four files, under its name, and says what to do next', () => {
    expect(made.code).toBe(0);
    expect(readdirSync(folder)).toEqual(['CHANGELOG.md', 'cases.yaml', 'rules.yaml', 'texts.en.yaml']);
    expect(made.out).toContain(`scenario -- check ${folder}`);
    const texts = readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8'));
    expect(texts.filter(text => text.includes('my-scenario'))).toEqual([]);
    expect(texts[2]).toContain('\nscenario: the-well');
  });

  test('it holds without a warning, and keeps every promise', async () => {
    const { scenario, problems } = check(await readScenario(folder), { icons: await readIconNames() });
    expect(problems).toEqual([]);
    expect(scenario).toMatchObject({ id: 'the-well', languages: ['en'] });
    expect(await run('cases', folder)).toMatchObject({ code: 0 });
  });

  test('bots who play it find nothing to warn of', async () => {
    expect(await run('lint', folder, '--games', '40', '--strict')).toMatchObject({ code: 0 });
  });

  test('it has one of everything a beginner needs', async () => {
    const { scenario } = check(await readScenario(folder));
    expect(scenario?.roles).toHaveLength(2);
    expect(scenario?.endings).toHaveLength(4);
    expect(scenario?.moves.filter(({ parties }) => parties.length === 2)).toHaveLength(1);
    expect(scenario?.tracks.filter(({ id, seenBy }) => id === 'wells' && seenBy !== null)).toHaveLength(1);
    expect(scenario?.turns.length).toBe(6);
  });

  test('in the house, its files name the schemas beside it', async () => {
    const text = readFileSync(join(folder, 'rules.yaml'), 'utf8');
    expect(text).toMatch(/^# yaml-language-server: \$schema=(\.\.\/)+.*scenarios\/schema\/rules\.json\n/);
  });

  test('a folder that is there is left alone, and a name that is none is mended', async () => {
    const again = await run('new', 'the-well', '--dir', join(dir, 'deep'));
    expect(again).toMatchObject({
      code: 1,
      err: `${folder} is there already: choose another name, or remove it first.\n`,
    });
    const bad = await run('new', 'Köln 1923!', '--dir', dir);
    expect(bad).toMatchObject({ code: 1, err: expect.stringContaining("'koln-1923'") });
    expect((await run('new', '../escape', '--dir', dir)).err).toContain("such as 'escape'");
    expect((await run('new')).err).toContain('name one new scenario');
    expect(readdirSync(dir)).toEqual(['deep']);
  });
});
