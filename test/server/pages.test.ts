import { mkdirSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Net, openNet } from './net.ts';
import { newFolder } from './seated.ts';

const outside = newFolder();
const folder = join(outside, 'client');
const script = 'console.log("a script that is long enough to be worth packing");\n'.repeat(50);
let net: Net;
beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Far Abroad</title>');
  writeFileSync(join(folder, 'assets/index-abc123.js'), script);
  writeFileSync(join(outside, 'secret.js'), 'never');
  net = await openNet({ client: folder });
});
afterAll(() => net.stop());

const page = (path: string) => fetch(net.url + path, { headers: { accept: 'text/html' } });
/** Unlike `fetch`, does not unpack. */
const raw = (path: string): Promise<{ headers: Record<string, unknown>; body: Buffer }> =>
  new Promise((resolve, reject) => {
    get(net.url + path, { headers: { 'accept-encoding': 'br' } }, answer => {
      const parts: Buffer[] = [];
      answer.on('data', part => parts.push(part));
      answer.on('end', () => resolve({ headers: answer.headers, body: Buffer.concat(parts) }));
    }).on('error', reject);
  });

describe('pages', () => {
  test.each(['/', '/t/BCDFGH', '/d/AAAAAAAAAAAAAAAAAAAAAA', '/credits'])(
    '%s is the page, fresh every time',
    async path => {
      const answer = await page(path);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('Far Abroad');
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('x-robots-tag')).toBe('noindex');
    },
  );

  test('an unknown address is the page too, and says 404; for a program it is JSON', async () => {
    expect((await page('/atlantis')).status).toBe(404);
    const answer = await fetch(`${net.url}/api/atlantis`);
    expect([answer.status, (await answer.json()).code]).toEqual([404, 'not-here']);
  });

  test('hashed files are kept for good, and packed for those who take it', async () => {
    const { headers, body } = await raw('/assets/index-abc123.js');
    expect(headers['content-encoding']).toBe('br');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(brotliDecompressSync(body).toString()).toBe(script);
    const plain = await fetch(`${net.url}/assets/index-abc123.js`, { headers: { 'accept-encoding': 'identity' } });
    expect(await plain.text()).toBe(script);
    expect(plain.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test.each(['/..%2fsecret.js', '/assets/..%2f..%2fsecret.js', '/assets/%2e%2e/%2e%2e/secret.js', '/assets/none.js'])(
    '%s is not there',
    async path => {
      expect((await raw(path)).body.toString()).not.toContain('never');
    },
  );
});
