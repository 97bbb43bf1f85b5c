import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = new URL('./', import.meta.url);

const rules = [
  ...readFileSync(new URL('../../shared/RULES.md', import.meta.url), 'utf8').matchAll(/^- \*\*(\w+)\*\*/gm),
];
const ids = rules.map(([, id]) => id);

const tested = readdirSync(FOLDER)
  .filter(name => name.endsWith('.test.ts'))
  .flatMap(name => [...readFileSync(new URL(name, FOLDER), 'utf8').matchAll(/\btest\(\s*['"`]([A-Z]\d+)\b/g)])
  .map(([, id]) => id);

test('the rulebook has rules, each with an id of its own', () => {
  expect(ids.length).toBeGreaterThan(60);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every rule has a test, and every test of a rule has its rule', () => {
  expect([...new Set(tested)].sort()).toEqual([...ids].sort());
});
