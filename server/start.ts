import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** `npm start`: builds the client when it is not built or older than what it is made of, then opens the server. */

const ROOT = join(import.meta.dirname, '..');
const BUILT = join(ROOT, 'dist/client/index.html');
const MADE_OF = ['client', 'shared', 'scenarios', 'vite.config.ts', 'package-lock.json'];

const changedAt = (path: string): number => statSync(path).mtimeMs;

const newestIn = (path: string): number => {
  if (!statSync(path).isDirectory()) return changedAt(path);
  const inside = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !entry.parentPath.includes('generated'))
    .map(entry => changedAt(join(entry.parentPath, entry.name)));
  return Math.max(0, ...inside);
};

const isFresh = (): boolean =>
  existsSync(BUILT) && MADE_OF.every(name => newestIn(join(ROOT, name)) <= changedAt(BUILT));

if (!isFresh()) {
  console.log('Building the pages (once, about a minute) …');
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) {
    console.error("The pages could not be built: read above why, or run 'npm run build' alone.");
    process.exit(status ?? 1);
  }
}
await import('./main.ts');
