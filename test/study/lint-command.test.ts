import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../scenario/command.ts';
import { MILL, millWith } from './planted.ts';

const folder = mkdtempSync(join(tmpdir(), 'lint-'));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const idle = millWith([
  'endings:',
  '  haul: { role: miller, requires: "flour >= 19", effects: { flour: 1 } }\nendings:',
]);

// The mill has no titles: three warnings of `check`, one per section.
describe('scenario lint', () => {
  test('a warning leaves the exit at 0, and --strict does not; line and column, rule and figure', async () => {
    const path = written('idle.yaml', idle);
    const [told, strict] = await Promise.all([
      run('lint', path, '--games', '20'),
      run('lint', path, '--games', '20', '--strict', '--json'),
    ]);
    expect(told.code).toBe(0);
    const lines = told.out.trimEnd().split('\n');
    expect(lines).toContain(
      `${path}:20:3  warning  haul was on offer in none of 20 games: loosen what it requires, or lower its cost.  [unused-move]`,
    );
    expect(lines.at(-1)).toMatch(/: 0 errors, 4 warnings, \d+ notes?, after 20 games of steady bots\.$/);

    expect(strict.code).toBe(1);
    const { ok, scenarios } = JSON.parse(strict.out);
    expect(ok).toBe(false);
    expect(scenarios[0].findings.filter(({ severity }: { severity: string }) => severity === 'warning')).toEqual([
      expect.objectContaining({
        rule: 'unused-move',
        path: ['moves', 'haul'],
        file: path,
        line: 20,
        column: 3,
        figure: { value: 0, low: 0, high: expect.closeTo(0.161, 3) },
      }),
    ]);
  });

  test('what does not hold is not played', async () => {
    const path = written('broken.yaml', MILL.replace('"sky >= 6"', '"sku >= 6"'));
    const { code, out } = await run('lint', path);
    expect(code).toBe(1);
    expect(out).toContain("'sku' is not a track. Did you mean 'sky' (line 14)?");
    expect(out).toMatch(/: 1 error, 3 warnings, 0 notes\. It was not played: mend the errors first\.\n$/);
  });
});
