import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const read = (ending: RegExp): string =>
  readdirSync('client', { recursive: true, encoding: 'utf8' })
    .filter(name => ending.test(name) && !name.includes('generated'))
    .map(name => readFileSync(join('client', name), 'utf8'))
    .join('\n');

const found = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, name]) => name)),
];

describe('styles', () => {
  const css = read(/\.css$/);
  const code = read(/\.tsx?$/);
  const declared = found(css, /(--[a-z][\w-]*)\s*:/g);
  const set = found(code, /['"`](--[a-z][\w-]*)['"`]/g);
  const used = found(css, /var\((--[a-z][\w-]*)/g);

  test('every token is used', () => {
    expect(declared.filter(name => !used.includes(name) && !set.includes(name))).toEqual([]);
  });

  test('every token that is used is declared, or set by the code', () => {
    expect(used.filter(name => !declared.includes(name) && !set.includes(name))).toEqual([]);
  });
});
