import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createServer } from 'vite';
import { parseSettings } from './settings.ts';

/** `npm run dev`: the server restarts and the pages reload when their files change. Open the address that is printed. */

const ROOT = join(import.meta.dirname, '..');
const { port } = parseSettings(process.env);
/** The server compares a page's origin with the host it was asked at: that stays the pages' own. */
const through = { target: `http://127.0.0.1:${port}`, changeOrigin: false };
/** Rooms are reached under the process' id and the table's. */
const SOCKET = '^/[A-Za-z0-9_-]{9}/[A-Za-z0-9_-]{12}(\\?|$)';

const child = spawn(process.execPath, ['--watch', join(ROOT, 'server/main.ts')], { cwd: ROOT, stdio: 'inherit' });
const pages = await createServer({
  configFile: join(ROOT, 'vite.config.ts'),
  server: { proxy: { '/api': through, '/matchmake': through, [SOCKET]: { ...through, ws: true } } },
  optimizeDeps: { rolldownOptions: { transform: { jsx: { runtime: 'automatic', importSource: 'preact' } } } },
});
await pages.listen();
pages.printUrls();

const stop = () => {
  child.kill();
  void pages.close().then(() => process.exit(0));
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
child.on('exit', code => process.exit(code ?? 0));
