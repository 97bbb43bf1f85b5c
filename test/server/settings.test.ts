import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseSettings } from '../../server/settings.ts';
import { end, exited, launch, ready } from './child.ts';
import { newFolder } from './seated.ts';

describe('settings', () => {
  test('each has a safe default, and empty is absent', () => {
    expect(parseSettings({ PORT: '', HOST: '' })).toMatchObject({
      port: 2567,
      host: '127.0.0.1',
      publicUrl: null,
      trustProxy: [],
      logLevel: 'info',
    });
  });

  test.each([
    [{ PORT: 'many' }, "PORT must be a whole number from 0 to 65535, such as 2567, but is 'many'."],
    [{ PORT: '70000' }, "but is '70000'."],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of fatal, error'],
    [{ PUBLIC_URL: 'here' }, "PUBLIC_URL must be an address such as https://play.example.org, but is 'here'."],
    [{ HOST: '0.0.0.0' }, 'HOST=0.0.0.0 opens the server to other machines: set PUBLIC_URL'],
  ])('%j: %s', (env, sentence) => {
    expect(() => parseSettings(env)).toThrow(sentence);
  });

  test('everything that is wrong is said at once', () => {
    expect(() => parseSettings({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/PORT[^\n]*\nLOG_LEVEL/);
  });
});

describe('what keeps the server from opening', () => {
  test('a port in use', async () => {
    const first = await launch({ DATA_DIR: newFolder() });
    await ready(first);
    const second = await launch({ DATA_DIR: newFolder(), PORT: new URL(first.url).port });
    expect(await exited(second)).toBe(1);
    expect(second.said()).toContain('The port is taken by another program: stop it, or set PORT to a free one.');
    await end(first, 'SIGTERM');
  });

  test('a data folder that another server holds', async () => {
    const folder = newFolder();
    const first = await launch({ DATA_DIR: folder });
    await ready(first);
    const second = await launch({ DATA_DIR: folder });
    expect(await exited(second)).toBe(1);
    expect(second.said()).toContain(`Another server is using the data folder ${folder}`);
    await end(first, 'SIGKILL');
    const third = await launch({ DATA_DIR: folder });
    await ready(third);
    await end(third, 'SIGTERM');
  });

  test('a data folder that cannot be written', async () => {
    const folder = join(newFolder(), 'data');
    writeFileSync(folder, 'a file, not a folder');
    const server = await launch({ DATA_DIR: folder });
    expect(await exited(server)).toBe(1);
    expect(server.said()).toContain(`The data folder ${folder} cannot be written`);
  });
});
