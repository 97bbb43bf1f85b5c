import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from './command.ts';
import { placeOf } from './planted.ts';

/** A well with a bucket: three draws, the third needs a full one. */
const RULES = `scenario: well
slots: 1
turns: 3
roles: {maid: {title: Maid, resource: strength}, boy: {title: Boy}}
tracks: {water: {range: [0, 9], start: 1, title: Water}, strength: {range: [0, 3], start: 1, title: Strength}}
moves:
  draw: {role: maid, title: Draw, cost: 1, effects: {water: 2}}
  sing: {role: maid, title: Sing, rest: 1}
  spill: {role: boy, title: Spill, requires: "water >= 3", effects: {water: -2}}
  sit: {role: boy, title: Sit}
endings:
  full: {when: "water >= 5", title: Full}
  dusk: {at: end, title: Dusk}
`;

const CASES = `- name: A draw is worth two
  orders: {1: {maid: [draw]}}
  then: {1: {water: 3, strength: 0}}
- name: A draw is worth three
  orders: {1: {maid: [draw]}}
  then: {1: {water: 4}, 3: {ending: full}}
- name: She has the strength for two
  orders: {1: {maid: [draw]}, 2: {maid: [draw]}}
- name: The boy may not spill
  start: {water: 3}
  refused: {1: {boy: [sit, spill]}}
- name: A full bucket leaves a third turn
  start: {water: 5}
  then: {2: {water: 5}}
`;

const folder = mkdtempSync(join(tmpdir(), 'cases-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'cases.yaml');
const give = (cases: string, rules = RULES): void => {
  writeFileSync(join(folder, 'rules.yaml'), rules);
  writeFileSync(file, cases);
};
const at = (word: string) => placeOf(CASES, word, file);

describe('scenario cases', () => {
  test('each promise holds, or is broken with what was expected and what was found', async () => {
    give(CASES);
    const { code, out } = await run('cases', folder);
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      'holds   A draw is worth two',
      'broken  A draw is worth three',
      `        ${at('water: 4')}  turn 1: water is 3, but should be 4`,
      `        ${at('ending: full')}  turn 3: ending is dusk, but should be full`,
      'broken  She has the strength for two',
      `        ${at('maid: [draw]}}\n- name: The')}  turn 2: maid may not order this: it costs 1, and 0 is held`,
      'broken  The boy may not spill',
      `        ${at('sit, spill')}  turn 1: boy may order 'sit', which should be refused`,
      `        ${at('spill]')}  turn 1: boy may order 'spill', which should be refused`,
      'broken  A full bucket leaves a third turn',
      `        ${at('2: {water: 5}')}  turn 2 never comes: the game ended in turn 1 with 'full'`,
      `${folder}: 1 of 5 cases hold, 4 are broken.`,
      '',
    ]);
  });

  test('for programs: JSON', async () => {
    give(CASES);
    const { out } = await run('cases', folder, '--json');
    const { ok, scenarios } = JSON.parse(out);
    expect(ok).toBe(false);
    expect(scenarios[0].cases[0]).toMatchObject({ name: 'A draw is worth two', line: 1, holds: true, broken: [] });
    expect(scenarios[0].cases[1].broken[0]).toMatchObject({ line: 6, column: 14, expected: '4', found: '3' });
  });

  test('all that hold: 0; a scenario that does not, or that promises nothing: 1', async () => {
    expect(await run('cases', 'scenarios/dock-strike')).toMatchObject({
      code: 0,
      out: expect.stringContaining('cases hold.\n'),
    });
    give(CASES.replace('water: 3, st', 'water: 3, sst'));
    const misspelt = await run('cases', folder);
    expect(misspelt).toMatchObject({ code: 1, out: expect.stringContaining("Did you mean 'strength'?") });
    expect(misspelt.out).toContain(`${folder}: no case was played.`);
    rmSync(file);
    expect((await run('cases', folder)).out).toContain(
      'error  there are no cases: write cases.yaml beside rules.yaml.',
    );
    expect(await run('cases')).toMatchObject({ code: 1, err: expect.stringContaining('name a folder') });
  });

  test('a start outside its range is no start', async () => {
    give(CASES.replace('start: {water: 5}', 'start: {water: 10}'));
    expect((await run('check', folder)).out).toContain('error  cases[4].start.water is 10, outside its range 0 to 9.');
  });
});
