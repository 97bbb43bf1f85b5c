import { describe, expect, test } from 'vitest';
import { backoffMs } from '../../client/net/backoff.ts';
import { linkWithKey, readFragment } from '../../client/net/keys.ts';
import { routeOf } from '../../client/pages/routes.ts';

describe('coming back', () => {
  test('waits longer each time, up to ten seconds, never all at once', () => {
    expect(backoffMs(1, 1)).toBe(400);
    expect(backoffMs(2, 1)).toBe(800);
    expect(backoffMs(30, 1)).toBe(10_000);
    expect(backoffMs(30, 0)).toBe(5_000);
  });
});

describe('my link', () => {
  const ring = { table: 'abcdefghijkl', code: 'BCDFGH', key: 'k'.repeat(22) };
  test('carries the key behind the sharp, where no server sees it', () => {
    const link = new URL(linkWithKey('https://play.example.org', ring));
    expect(link.pathname + link.search).toBe('/t/BCDFGH');
    expect(readFragment(link.hash)).toEqual({ key: ring.key, table: ring.table });
  });
  test.each(['', '#', '#k=short&t=abcdefghijkl', `#k=${'k'.repeat(22)}`, `#k=${'k'.repeat(22)}&t=<script>`])(
    'takes nothing from %s',
    fragment => {
      expect(readFragment(fragment)).toBeNull();
    },
  );
});

describe('addresses', () => {
  test.each([
    ['/', { kind: 'home' }],
    ['/?new', { kind: 'new' }],
    ['/credits', { kind: 'credits' }],
    ['/t/BCDFGH', { kind: 'table', at: 'BCDFGH' }],
    ['/t/a%2Fb/', { kind: 'table', at: 'a/b' }],
    ['/elsewhere', { kind: 'home' }],
  ])('%s', (address, route) => {
    expect(routeOf(address)).toEqual(route);
  });
});
