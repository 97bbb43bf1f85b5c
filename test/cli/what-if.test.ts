import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const GAME = ['test/journals/rupture.json', '--scenario', 'test/journals/rules.yaml'];
const whatIf = (...args: readonly string[]) =>
  promisify(execFile)(process.execPath, ['server/cli/scenario.ts', 'what-if', ...args]);

const refusal = async (...args: readonly string[]): Promise<string> =>
  whatIf(...args).then(
    () => 'it was done',
    (error: { stderr: string }) => error.stderr.trim(),
  );

describe('scenario what-if', () => {
  test('says how a recorded game would have ended with other orders, and with its own', async () => {
    const { stdout } = await whatIf(
      ...GAME,
      '--turn',
      '6',
      '--role',
      'moscow',
      '--orders',
      'front',
      '--games',
      '20',
      '--json',
    );
    const told = JSON.parse(stdout);
    expect(told).toMatchObject({ turn: 6, role: 'moscow', orders: ['front'], games: 20, bots: 'easy' });
    const shares = (way: 'played' | 'changed') =>
      Object.values<Record<typeof way, { share: number }>>(told.endings).reduce(
        (sum, each) => sum + each[way].share,
        0,
      );
    expect([shares('played'), shares('changed')]).toEqual([expect.closeTo(1), expect.closeTo(1)]);
    expect(Object.keys(told.roles)).toEqual(['moscow', 'caracas', 'washington', 'opposition']);
  });

  test('refuses in a sentence: what is wrong, then what to do', async () => {
    const ask = (turn: string, role: string, orders: string) =>
      refusal(...GAME, '--turn', turn, '--role', role, '--orders', orders);
    expect(
      await Promise.all([
        ask('2', 'moscow', 'fronts'),
        ask('2', 'moscow', 'arms'),
        refusal('package.json', '--turn', '1', '--role', 'moscow', '--orders', ''),
        refusal('scenarios', '--turn', '1', '--role', 'moscow', '--orders', ''),
        refusal(GAME[0], '--scenario', 'scenarios/dock-strike', '--turn', '1', '--role', 'union', '--orders', ''),
      ]),
    ).toEqual([
      "there is no move or deal 'fronts'. Did you mean 'front'?",
      "moscow may not order arms in turn 2: arms is another role's.",
      expect.stringMatching(
        /^package.json is no record of a game .*: give the file that a debrief's 'Download the record' saves.$/,
      ),
      'scenarios: this is a folder: name a file in it.',
      "test/journals/rupture.json cannot be played again: it is a game of 'venezuela-2024', and these are the rules of 'dock-strike': name the folder of 'venezuela-2024' with --scenario.",
    ]);
  });
});
