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

  test('the engine and the bots import no package that does I/O', () => {
    const pure = (name: string) => name.startsWith('@noble/hashes');
    expect(offenders(inside('shared/engine', 'shared/bots'), foreign, name => !pure(name))).toEqual([]);
  });

  const HOMES: readonly (readonly [foreign: RegExp, homes: string[]])[] = [
    [/^@colyseus\/(core|schema|ws-transport)/, ['server/table', 'server/http', 'test']],
    [/^@colyseus\/sdk/, ['client/net', 'test']],
    [/^(kysely|node:sqlite)/, ['server/store', 'test']],
    [/^phaser/, ['client/board']],
    [/^(express|helmet|rate-limiter-flexible)/, ['server/http']],
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

  test('only server/main.ts reads process.env', () => {
    const readers = sources
      .filter(inside('shared', 'server', 'client'))
      .filter(path => readFileSync(path, 'utf8').includes('process.env'))
      .filter(path => path !== 'server/main.ts');
    expect(readers).toEqual([]);
  });
});

describe('the engine is exact', () => {
  test('no inexact arithmetic, no clock, no chance of its own, no locale', () => {
    const banned = /Math\.(pow|random|exp|log|sin|cos)\b|\*\*|localeCompare|Date\.now|new Date|performance\.now/;
    const found = sources
      .filter(inside('shared/engine', 'shared/bots', 'shared/scenario/expression'))
      .filter(path => banned.test(readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')));
    expect(found).toEqual([]);
  });
});
