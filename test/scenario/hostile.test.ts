import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../shared/scenario/compile.ts';
import { asFile } from './planted.ts';

/** A quarter of a megabyte of something. */
const SIZE = 256 * 1024 - 64;
const fill = (part: (index: number) => string, size = SIZE): string => {
  let text = '';
  for (let index = 0; text.length < size; index++) text += part(index);
  return text;
};

const DOCK = readFileSync('scenarios/dock-strike/rules.yaml', 'utf8');
const inMoves = (text: string): string => DOCK.replace('moves:\n', `moves:\n${text}`);

const HOSTILE: Readonly<Record<string, string>> = {
  'a flat map': fill(index => `k${index}: ${index}\n`),
  'a flat map that is just not too large': fill(index => `k${index}: ${index}\n`, 100_000),
  'a deep list': fill(() => '['),
  'a deep map': fill(() => '{a: '),
  'a deep block list': fill(() => '- '),
  'deep keys': fill(() => '? '),
  'ever deeper lines': fill(index => `${' '.repeat(index)}a:\n`),
  'a flat list': `[${fill(index => `${index},`)}]`,
  'broken lines': fill(() => ' ] }\n'),
  'fewer broken lines': fill(() => ' ] }\n', 70_000),
  'broken keys': fill(() => 'a: b: c\n'),
  'unclosed quotes': fill(index => `x${index}: "\n`),
  'anchors, aliases and tags': fill(() => '&a *b !c\n', 70_000),
  'an alias bomb': `a: &a [x, x]\n${fill(index => `b${index}: &b${index} [*a, *a]\n`, 50_000)}`,
  'many documents': fill(() => '---\n'),
  'many comments': fill(() => '#\n'),
  'empty lines': fill(() => '\n'),
  'one long scalar': `a: ${fill(() => 'x')}`,
  'a folded scalar': `a: >\n${fill(() => ' x\n\n')}`,
  'a long escaped scalar': `a: "${fill(() => '\\x41')}"`,
  'a long plain scalar': `a: ${fill(() => 'x\n  ')}`,
  'keys that stand twice': fill(() => 'a: 1\n', 65_000),
  prototypes: fill(() => '__proto__: {a: 1}\n', 65_000),
  'unknown keys': `${DOCK}\n${fill(index => `k${index}: 1\n`, 80_000)}`,
  'thousands of moves with three slips each': inMoves(
    fill(index => `  e${index}: {role: nion, effects: {wag: 1, wge: "quue * reslve"}}\n`, 60_000),
  ),
  'thousands of unknown tracks': inMoves(
    `  x: {role: union, effects: {${fill(index => `wagge${index}: "quueu + resolv",`, 150_000)}}}\n`,
  ),
  'a long expression': inMoves(`  x: {role: union, requires: "${fill(() => 'wage + ', 200_000)} 1 > 1"}\n`),
  'deep parentheses': inMoves(`  x: {role: union, requires: "${'('.repeat(390)}"}\n`),
  'signs without end': inMoves(`  x: {role: union, requires: "${'!'.repeat(390)}wage"}\n`),
  'a number without end': `a: ${'9'.repeat(200_000)}\n`,
  'control characters': fill(() => '\u0000\u0001\u001b[2J'),
  'lone surrogates': fill(() => '\ud800'),
  'too many bytes': fill(() => 'я'),
};

describe('a hostile file', () => {
  test.each(Object.entries(HOSTILE))('%s is refused within two seconds of work', (_, text) => {
    const before = process.cpuUsage();
    const { scenario, problems } = check(asFile(text));
    const { user, system } = process.cpuUsage(before);
    expect(scenario).toBeNull();
    expect(problems[0].line).toBeGreaterThanOrEqual(1);
    expect(problems.length).toBeLessThanOrEqual(500);
    expect((user + system) / 1_000_000).toBeLessThan(2);
  });

  test('changes nothing that others share', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    check(
      asFile('__proto__: {polluted: 1}\nroles: {__proto__: {polluted: 1}, constructor: {prototype: {polluted: 1}}}\n'),
    );
    check(asFile(DOCK.replace('signed:', '__proto__:')));
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect('polluted' in {}).toBe(false);
  });

  test('ids that every object inherits are ids like any other', () => {
    const text = DOCK.replaceAll('wage', 'valueOf')
      .replaceAll('dinner', 'hasOwnProperty')
      .replaceAll('union', 'toString');
    const { scenario, problems } = check(asFile(text));
    expect(problems).toEqual([]);
    expect(scenario?.texts.en.roles.toString).toMatchObject({ letter: 'U' });
  });
});
