import { afterEach, describe, expect, test, vi } from 'vitest';
import { backoffMs } from '../../client/net/backoff.ts';
import { recall, remember } from '../../client/net/kept.ts';
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

describe('what a browser keeps', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('comes back until it is taken away', () => {
    const shelf = new Map<string, string>();
    vi.stubGlobal('sessionStorage', {
      getItem: (name: string) => shelf.get(name) ?? null,
      setItem: (name: string, text: string) => shelf.set(name, text),
      removeItem: (name: string) => shelf.delete(name),
    });
    remember('tab', 'far:seen', '3');
    expect(recall('tab', 'far:seen')).toBe('3');
    remember('tab', 'far:seen', null);
    expect(recall('tab', 'far:seen')).toBeNull();
  });

  test('is nothing where a browser throws at the mention of storage, and the page goes on', () => {
    vi.stubGlobal('localStorage', undefined);
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    expect(() => remember('always', 'far:name', 'Anna')).not.toThrow();
    expect(recall('always', 'far:name')).toBeNull();
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
