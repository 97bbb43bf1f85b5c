import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';

const simulate = (...args: readonly string[]) =>
  promisify(execFile)(process.execPath, ['server/cli/scenario.ts', 'simulate', ...args]);

const refusal = async (...args: readonly string[]) => {
  const failed = await simulate(...args).then(
    () => null,
    (error: { code: number; stderr: string }) => error,
  );
  return { code: failed?.code, says: failed?.stderr };
};

const folder = mkdtempSync(join(tmpdir(), 'simulate-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('scenario simulate', () => {
  test('prints what many games came to, the same for the same seed: for programs, as a table, and a line per game', async () => {
    const args = ['test/fixtures/tiny.yaml', '--games', '50', '--bots', 'easy', '--seed', 'quay'];
    const csv = join(folder, 'games.csv');
    const [json, again, table] = await Promise.all([
      simulate(...args, '--json'),
      simulate(...args, '--json'),
      simulate(...args, '--csv', csv),
    ]);
    const told = { ...JSON.parse(json.stdout), seconds: 0 };
    expect({ ...JSON.parse(again.stdout), seconds: 0 }).toEqual(told);

    expect(Object.keys(told)).toEqual(['games', 'roles', 'endings', 'catastrophe', 'moves', 'seconds']);
    expect(told.games).toBe(50);
    expect(told.roles.north).toEqual({
      mean: expect.any(Number),
      sd: expect.any(Number),
      sum: { mean: expect.any(Number), sd: expect.any(Number) },
      quantiles: [0.05, 0.25, 0.5, 0.75, 0.95].map(() => expect.any(Number)),
    });
    const shares: number[] = Object.values(told.endings);
    expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1, 3);
    // South may always shout, and its only temperament leans to it.
    expect(told.moves.shout.offered).toBe(50);
    expect(told.moves.shout.ordered).toBeGreaterThan(10);
    expect(told.moves.shout.ordered).toBeLessThanOrEqual(50);

    expect(table.stdout).toMatch(/^50 games in/);
    expect(table.stdout).toMatch(new RegExp(`shout +50 +${told.moves.shout.ordered} `));

    const [heads, ...games] = readFileSync(csv, 'utf8')
      .trimEnd()
      .split('\n')
      .map(line => line.split(','));
    expect(games.map(([game, seed]) => [game, seed])).toEqual(
      Array.from({ length: 50 }, (_, game) => [String(game), `quay/${game}`]),
    );
    const scores = games.map(cells => Number(cells[heads.indexOf('score.south')]));
    expect(scores.reduce((sum, score) => sum + score) / 50).toBeCloseTo(told.roles.south.mean, 2);
  });

  test('Ctrl-C prints what is known so far, and the exit says that it was stopped', async () => {
    const args = ['server/cli/scenario.ts', 'simulate', 'test/fixtures/tiny.yaml', '--games', '1000000', '--csv', '-'];
    const child = spawn(process.execPath, args);
    let [out, err] = ['', ''];
    child.stderr.on('data', text => {
      err += text;
    });
    let isStopped = false;
    child.stdout.on('data', text => {
      out += text;
      if (!isStopped && out.includes('simulation/0')) isStopped = child.kill('SIGINT');
    });
    const [code] = await once(child, 'close');
    expect(code).toBe(130);
    expect(err).toMatch(/stopped: [\d,]+ of 1,000,000 games were played/);
    expect(out).toMatch(/^game,seed,/);
    expect(out.split('\n').length).toBeLessThan(900_000);
  });

  test('says what is wrong and what to do', async () => {
    expect(await refusal()).toEqual({ code: 1, says: expect.stringContaining('name one file or folder') });
    expect((await refusal('scenarios/nowhere')).says).toContain('no such file or folder');
    expect((await refusal('package.json')).says).toMatch(/package\.json:\d+:\d+ {2}error/);
  });
});
