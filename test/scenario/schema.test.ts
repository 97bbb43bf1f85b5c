import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { SCHEMAS, type SchemaName } from '../../shared/scenario/schema/editors.ts';
import { run } from './command.ts';

/** What editors are given: the schemas are those of the loader, explain every key, and every house file names its own. */

const written = (name: SchemaName) => readFileSync(`scenarios/schema/${name}.json`, 'utf8');
const readBy = (name: SchemaName) => z.fromJSONSchema(JSON.parse(written(name)));

const files = readdirSync('scenarios', { withFileTypes: true })
  .filter(entry => entry.isDirectory() && entry.name !== 'schema')
  .flatMap(({ name }) => readdirSync(`scenarios/${name}`).map(file => `${name}/${file}`))
  .filter(path => path.endsWith('.yaml'));

const kindOf = (path: string) => SCHEMAS.find(name => path.split('/')[1].startsWith(`${name}.`));

test.each(SCHEMAS)('%s.json is what the command writes', async name => {
  expect((await run('schema', name)).out === written(name), 'out of date: scenario schema -o scenarios/schema').toBe(
    true,
  );
});

describe.each(files)('%s', path => {
  const text = readFileSync(`scenarios/${path}`, 'utf8');
  const kind = kindOf(path) ?? 'rules';

  test('names its own schema, in the first line', () => {
    const named = text.split('\n').filter(line => line.startsWith('# yaml-language-server'));
    expect(named).toHaveLength(1);
    expect(named.every(line => line === `# yaml-language-server: $schema=../schema/${kind}.json`)).toBe(true);
    expect(named.every(line => text.startsWith(line))).toBe(true);
  });

  test('holds against it', () => {
    expect(readBy(kind).safeParse(parse(text)).error?.issues ?? []).toEqual([]);
  });
});

test.each([
  ['rules', 'costs', (rules: Rules) => ({ ...rules, costs: 1 })],
  ['rules', 'slots', (rules: Rules) => ({ ...rules, slots: 'two' })],
  ['rules', 'endings', ({ endings: _, ...rules }: Rules) => rules],
] as const)('an editor marks what the loader would: %s, %s', (kind, key, spoil) => {
  const found = readBy(kind).safeParse(spoil(parse(readFileSync('test/fixtures/tiny.yaml', 'utf8'))));
  expect(JSON.stringify(found.error?.issues)).toContain(key);
});

type Rules = Readonly<Record<string, unknown>>;

interface Node {
  readonly properties?: Readonly<Record<string, { readonly description?: string }>>;
}

/** Keys without a sentence, with the way to them. */
const unexplained = (node: Node, way = ''): readonly string[] => [
  ...Object.entries(node.properties ?? {}).flatMap(([key, { description }]) => (description ? [] : [`${way}/${key}`])),
  ...Object.entries(node).flatMap(([key, part]) =>
    typeof part === 'object' && part !== null ? unexplained(part, `${way}/${key}`) : [],
  ),
];

test('every key is explained', () => {
  expect(unexplained({ properties: { a: { description: 'A.' }, b: {} } })).toEqual(['/b']);
  expect(SCHEMAS.flatMap(name => unexplained(JSON.parse(written(name)), name))).toEqual([]);
});
