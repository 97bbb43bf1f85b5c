import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Par, withPars } from '../../shared/scenario/par.ts';
import { filesOf } from '../scenarios.ts';
import { run } from './command.ts';
import { TINY } from './planted.ts';

/** The rules with other pars. */
const written = (text: string, pars: Readonly<Record<string, Par>>): string => {
  const found = withPars({ name: 'rules.yaml', text }, pars);
  if (!found.ok) throw new Error(found.error);
  return found.value;
};

const role = (lines: string): string =>
  `scenario: small\nroles:\n  port:\n${lines}\n  union: { resource: funds }\nturns: 2\n`;
const par = { mean: 12.5, spread: 4 };

describe('writing par into the rules', () => {
  test('a par that is there: its two numbers change, no other byte does', () => {
    const before =
      '    title: Port   # who holds the port\n    par: { spread: 40, mean: 100 }   # measured in May\n    score: "wage"';
    const after = before.replace('40', '4').replace('100', '12.5');
    expect(written(role(before), { port: par })).toBe(role(after));
  });

  test('a par in a block keeps its lines', () => {
    const before = '    par:\n      mean: 1\n      # of 400 games\n      spread: 2';
    const after = '    par:\n      mean: 12.5\n      # of 400 games\n      spread: 4';
    expect(written(role(before), { port: par })).toBe(role(after));
  });

  test.each([
    [
      'below a score in quotes, after its remark',
      '    score: "wage" # in points\n    bots: {}',
      '    score: "wage" # in points\n    par: { mean: 12.5, spread: 4 }\n    bots: {}',
    ],
    ['below a score that is the last key', '    score: wage', '    score: wage\n    par: { mean: 12.5, spread: 4 }'],
    [
      'above a score that is folded',
      '    score: >-\n      wage\n      + 2\n    bots: {}',
      '    par: { mean: 12.5, spread: 4 }\n    score: >-\n      wage\n      + 2\n    bots: {}',
    ],
    [
      'above the first key where there is no score',
      '    title: Port',
      '    par: { mean: 12.5, spread: 4 }\n    title: Port',
    ],
  ])('a role without one gets it %s', (_, before, after) => {
    expect(written(role(before), { port: par })).toBe(role(after));
  });

  test.each([
    [
      '{ title: Port, score: "a, b", bots: {} }',
      '{ title: Port, score: "a, b", par: { mean: 12.5, spread: 4 }, bots: {} }',
    ],
    ['{title: Port, score: wage}', '{title: Port, score: wage, par: {mean: 12.5, spread: 4}}'],
    ['{title: Port}', '{par: {mean: 12.5, spread: 4}, title: Port}'],
  ])('a role between braces keeps them: %s', (before, after) => {
    expect(written(`roles:\n  port: ${before}\n`, { port: par })).toBe(`roles:\n  port: ${after}\n`);
  });

  test('lines that end as on Windows still do', () => {
    const text = role('    score: "wage"\n    bots: {}').replaceAll('\n', '\r\n');
    const after = role('    score: "wage"\n    par: { mean: 12.5, spread: 4 }\n    bots: {}').replaceAll('\n', '\r\n');
    expect(written(text, { port: par })).toBe(after);
  });

  test('in the flagship, four roles at once, eight numbers and nothing else', () => {
    const [{ text }] = filesOf('venezuela-2024').filter(({ name }) => name === 'rules.yaml');
    const pars = {
      moscow: { mean: 1, spread: 2 },
      caracas: { mean: 3, spread: 4 },
      washington: { mean: 5, spread: 6 },
      opposition: { mean: 7, spread: 8 },
    };
    let next = 1;
    const after = text.replaceAll(
      /par: \{ mean: \d+, spread: \d+ \}/g,
      () => `par: { mean: ${next++}, spread: ${next++} }`,
    );
    expect(next).toBe(9);
    expect(written(text, pars)).toBe(after);
  });

  test('a role that is not there is refused', () => {
    expect(withPars({ name: 'rules.yaml', text: role('    score: wage') }, { dock: par })).toEqual({
      ok: false,
      error: "rules.yaml has no role 'dock'.",
    });
  });
});

describe('scenario par', () => {
  const folder = mkdtempSync(join(tmpdir(), 'par-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('measures with steady bots and writes both roles of a single file', async () => {
    const path = join(folder, 'ferry.yaml');
    // what is drawn at the start makes South's sum differ, however well it is played
    const ferry = TINY.replace('score: "10 - peace"', 'score: "10 - peace + secret"');
    writeFileSync(path, ferry);
    const { code, out } = await run('par', path, '--games', '40');
    expect(code).toBe(0);
    expect(out).toMatch(/^north: mean [\d.]+ ± [\d.]+, spread [\d.]+ {2}\(was 8, spread 4\)\nsouth: mean /);
    const [, mean, spread] = /north: mean ([\d.]+) ± [\d.]+, spread ([\d.]+)/.exec(out) ?? [];
    const after = readFileSync(path, 'utf8').split('\n');
    const before = ferry.split('\n');
    expect(after.filter((line, at) => line !== before[at])).toHaveLength(2);
    expect(after.find(line => line.includes('north: {'))).toContain(`par: {mean: ${mean}, spread: ${spread}}}`);
    expect(after.find(line => line.includes('south: {'))).toMatch(
      /score: "10 - peace \+ secret", par: \{mean: [\d.]+, spread: [\d.]+\}, bots/,
    );
  });

  test('too few games are refused', async () => {
    const { code, err } = await run('par', 'scenarios/dock-strike', '--games', '5');
    expect([code, err]).toEqual([1, expect.stringContaining("--games is '5': give a whole number from 30")]);
  });
});
