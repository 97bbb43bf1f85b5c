import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from './command.ts';
import { TINY, tinyWith } from './planted.ts';

const folder = mkdtempSync(join(tmpdir(), 'scenario-'));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe('scenario check', () => {
  test('a folder and a file that hold: 0, and warnings do not change that', async () => {
    const { code, out } = await run('check', 'scenarios/dock-strike', 'test/fixtures/tiny.yaml');
    expect(code).toBe(0);
    expect(out).toBe(
      'scenarios/dock-strike holds: all is well.\n' +
        "test/fixtures/tiny.yaml:51:60  warning  moves.guess.requires reads 'secret', which South may not see. South will be able to order it, and learns only at the reveal whether it held.\n" +
        'test/fixtures/tiny.yaml holds, with 1 warning.\n',
    );
  });

  test('an icon that nobody drew, and a file with a wrong name', async () => {
    const path = join(folder, 'ferry');
    mkdirSync(path);
    written('ferry/rules.yaml', tinyWith('title: Peace}', 'title: Peace, icon: peace-dov}'));
    for (const name of ['text.es.yaml', 'rules.yaml.txt', 'README.md', '.gitkeep']) written(`ferry/${name}`, '');
    const { code, out } = await run('check', path);
    expect(code).toBe(0);
    expect(out.split('\n').filter(line => !line.includes('South'))).toEqual([
      `${path}/text.es.yaml:1:1  warning  this file is not read. Did you mean 'texts.es.yaml'?`,
      `${path}/rules.yaml:12:58  warning  tracks.peace.icon is 'peace-dov', which is not among the icons. Did you mean 'peace-dove'?`,
      `${path}/rules.yaml.txt:1:1  warning  this file is not read. Did you mean 'rules.yaml'?`,
      `${path} holds, with 4 warnings.`,
      '',
    ]);
  });

  test('a file that does not hold: 1, a line for each problem, and a caret below an expression', async () => {
    const path = written('bad.yaml', tinyWith('"peace >= 4"', '"peac >= 4"').replace('cost: 2\n', 'costs: 2\n'));
    const { code, out } = await run('check', path);
    expect(code).toBe(1);
    const lines = out.split('\n');
    expect(lines[0]).toBe(`${path}:38:5  error  moves.sail has no key 'costs'. Did you mean 'cost'?`);
    expect(lines).toContain(
      `${path}:57:16  error  in "peac >= 4": 'peac' is not a track. Did you mean 'peace' (line 12)?`,
    );
    const caret = lines.findIndex(line => line.trim() === '^');
    expect(lines[caret - 1].slice(lines[caret].indexOf('^'))).toMatch(/^peac >= 4/);
  });

  test('for programs: JSON', async () => {
    const { code, out } = await run('check', written('bad.yaml', TINY.replace('start: 5', 'start: 25')), '--json');
    expect(code).toBe(1);
    const { ok, problems } = JSON.parse(out);
    expect(ok).toBe(false);
    expect(problems[0]).toMatchObject({
      line: 12,
      column: 35,
      severity: 'error',
      message: 'tracks.peace starts at 25, outside its range 0 to 10.',
    });
  });

  test('what is not there, and what is no command', async () => {
    const missing = await run('check', join(folder, 'nothing.yaml'));
    expect(missing).toMatchObject({
      code: 1,
      out: `${join(folder, 'nothing.yaml')}:1:1  error  there is no such file or folder: check the path.\n${join(folder, 'nothing.yaml')} does not hold: 1 error, 0 warnings.\n`,
    });
    mkdirSync(join(folder, 'empty'));
    expect((await run('check', join(folder, 'empty'))).out).toContain(
      'error  there is no YAML file here: write rules.yaml.',
    );
    expect(await run('chek')).toMatchObject({ code: 1, err: expect.stringContaining("there is no command 'chek'") });
    expect(await run('check')).toMatchObject({ code: 1, err: expect.stringContaining('name a file or a folder') });
  });
});
