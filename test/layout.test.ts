import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Reads the import lines of the whole tree and keeps the house in order: who may import whom, and where each foreign name lives. */

const sources = ['shared', 'server', 'client', 'test']
  .flatMap(top => readdirSync(top, { recursive: true, encoding: 'utf8' }).map(name => join(top, name)))
  .filter(path => /\.tsx?$/.test(path) && !path.includes('generated'));

const importsOf = (path: string) =>
  [...readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, name]) => name);

/** `path` → the packages or node modules that it imports. */
const foreign = (path: string) => importsOf(path).filter(name => !name.startsWith('.') && !name.startsWith('virtual:'));
const ours = (path: string) =>
  importsOf(path)
    .filter(name => name.startsWith('.'))
    .map(name => join(path, '..', name));

const offenders = (
  where: (path: string) => boolean,
  what: (path: string) => string[],
  forbidden: (name: string) => boolean,
) =>
  sources.filter(where).flatMap(path =>
    what(path)
      .filter(forbidden)
      .map(name => `${path} imports ${name}`),
  );

const inside =
  (...tops: string[]) =>
  (path: string) =>
    tops.some(top => path === top || path.startsWith(`${top}/`));

describe('the house', () => {
  test('shared imports nothing of server, client or test', () => {
    expect(offenders(inside('shared'), ours, name => !inside('shared')(name))).toEqual([]);
  });

  test('server and client import shared, never each other', () => {
    expect(offenders(inside('server'), ours, inside('client', 'test'))).toEqual([]);
    expect(offenders(inside('client'), ours, inside('server', 'test'))).toEqual([]);
  });

  test('the engine, the bots and the study of games import no package that does I/O', () => {
    const pure = (name: string) => name.startsWith('@noble/hashes');
    expect(offenders(inside('shared/engine', 'shared/bots', 'shared/study'), foreign, name => !pure(name))).toEqual([]);
  });

  const HOMES: readonly (readonly [foreign: RegExp, homes: string[]])[] = [
    [/^@colyseus\/(core|schema|ws-transport)/, ['server/table', 'server/http', 'test']],
    [/^@colyseus\/sdk/, ['client/net', 'test']],
    [/^(kysely|node:sqlite)/, ['server/store', 'test']],
    [/^phaser/, ['client/board']],
    [/^(express|helmet|rate-limiter-flexible)/, ['server/http']],
    [/^piscina/, ['server/bots']],
    [/^qrcode/, ['client/panels']],
    [/^@noble\/hashes/, ['shared']],
    [/^zod/, ['shared/scenario', 'shared/wire', 'server', 'client/chart', 'test']],
    [/^yaml$/, ['shared/scenario', 'client/chart', 'test']],
    [/^(d3-geo|topojson-client|world-atlas)/, ['client/chart', 'test']],
    [/^pino/, ['server/log.ts']],
  ];

  test.each(HOMES)('%s lives in its home', (name, homes) => {
    expect(
      offenders(
        path => !inside(...homes)(path),
        foreign,
        imported => name.test(imported),
      ),
    ).toEqual([]);
  });

  test('only the two ways in, main and dev, read process.env', () => {
    const readers = sources
      .filter(inside('shared', 'server', 'client'))
      .filter(path => readFileSync(path, 'utf8').includes('process.env'))
      .filter(path => !['server/main.ts', 'server/dev.ts'].includes(path));
    expect(readers).toEqual([]);
  });
});

describe('no file needs itself to be loaded', () => {
  /** `path` → our files that are loaded with it; an import of types alone loads nothing. */
  const needed = (path: string): readonly string[] =>
    [...readFileSync(path, 'utf8').matchAll(/^(?:import|export) (?!type )(?:[^;]*? from )?'(\.[^']+)'/gm)].map(
      ([, name]) => join(path, '..', name),
    );

  /** The ways from each file back to itself. */
  const circlesIn = (graph: ReadonlyMap<string, readonly string[]>): readonly string[] => {
    const circles: string[] = [];
    const cleared = new Set<string>();
    const walk = (path: string, way: readonly string[]): void => {
      if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '));
      else if (!cleared.has(path)) for (const next of graph.get(path) ?? []) walk(next, [...way, path]);
      cleared.add(path);
    };
    for (const path of graph.keys()) walk(path, []);
    return circles;
  };

  test('a circle is told as the way round it', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', []],
    ]);
    expect(circlesIn(graph)).toEqual(['a → b → c → a']);
  });

  test.each(['shared', 'server', 'client'])('%s imports in no circle', top => {
    expect(circlesIn(new Map(sources.filter(inside(top)).map(path => [path, needed(path)])))).toEqual([]);
  });

  test('a panel imports no page', () => {
    expect(offenders(inside('client/panels', 'client/model', 'client/net'), ours, inside('client/pages'))).toEqual([]);
    expect(offenders(inside('client/model', 'client/net'), ours, inside('client/panels'))).toEqual([]);
  });
});

describe('the engine is exact', () => {
  test('no inexact arithmetic, no clock, no chance of its own, no locale', () => {
    const banned = /Math\.(pow|random|exp|log|sin|cos)\b|\*\*|localeCompare|Date\.now|new Date|performance\.now/;
    const found = sources
      .filter(inside('shared/engine', 'shared/bots', 'shared/study', 'shared/scenario/expression'))
      .filter(path => banned.test(readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')));
    expect(found).toEqual([]);
  });
});
