import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const simulate = (...args: readonly string[]) =>
  promisify(execFile)(process.execPath, ['server/cli/scenario.ts', 'simulate', ...args]);

const refusal = async (...args: readonly string[]) => {
  const failed = await simulate(...args).then(
    () => null,
    (error: { code: number; stderr: string }) => error,
  );
  return { code: failed?.code, says: failed?.stderr };
};

describe('scenario simulate', () => {
  test('prints what many games came to, the same for the same seed', async () => {
    const args = ['scenarios/dock-strike', '--games', '50', '--bots', 'easy', '--seed', 'quay', '--json'];
    const [first, again, other] = await Promise.all([
      simulate(...args),
      simulate(...args),
      simulate(...args.map(arg => (arg === 'quay' ? 'pier' : arg))),
    ]).then(runs => runs.map(({ stdout }) => ({ ...JSON.parse(stdout), seconds: 0 })));
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
    expect(Object.keys(first)).toEqual(['games', 'roles', 'endings', 'catastrophe', 'moves', 'seconds']);
    expect(first.games).toBe(50);
    expect(first.roles.union).toEqual({
      mean: expect.any(Number),
      sd: expect.any(Number),
      sum: { mean: expect.any(Number), sd: expect.any(Number) },
      quantiles: [0.05, 0.25, 0.5, 0.75, 0.95].map(() => expect.any(Number)),
    });
    const shares: number[] = Object.values(first.endings);
    expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1, 3);
    // The union may picket on the first day, and by temper somebody does.
    expect(first.moves.picket.offered).toBe(50);
    expect(first.moves.picket.ordered).toBeGreaterThan(10);
    expect(first.moves.sign.ordered).toBeLessThanOrEqual(first.moves.sign.offered);
  });

  test('without --json it is a table', async () => {
    const { stdout } = await simulate('scenarios/dock-strike/rules.yaml', '--games', '5');
    expect(stdout).toMatch(/^5 games in/);
    expect(stdout).toMatch(/picket +5 +\d+ /);
  });

  test('says what is wrong and what to do', async () => {
    expect(await refusal()).toEqual({ code: 1, says: expect.stringContaining('name one file or folder') });
    expect((await refusal('scenarios/dock-strike', '--games', 'ten')).says).toContain("--games is 'ten'");
    expect((await refusal('scenarios/dock-strike', '--bots', 'wild')).says).toContain('random, easy, steady');
    expect((await refusal('scenarios/nowhere')).says).toContain('no such file or folder');
    expect((await refusal('package.json')).says).toMatch(/package\.json:\d+:\d+ {2}error/);
  });
});
