import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { budget } from './client/build/budget.ts';
import { trimmedColyseus } from './client/build/colyseus.ts';
import { generated } from './client/build/generated.ts';
import { trimmedPhaser } from './client/build/phaser.ts';

const JSX = { runtime: 'automatic', importSource: 'preact' } as const;

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/**
 * The page runs under `default-src 'none'` without `unsafe-*`: no inline script, no inline style, nothing as a data URI
 * that would have to be fetched. `--mode test` adds the read-only handle that browser tests look through; `--mode gallery`
 * shows every component with made-up data instead of the game.
 */
export default defineConfig(({ mode }) => ({
  server: { host: '127.0.0.1', port: 5174 },
  root: path(mode === 'gallery' ? './client/gallery' : './client'),
  plugins: [generated(), trimmedPhaser(), trimmedColyseus(), ...(mode === 'gallery' ? [] : [budget()])],
  define: { global: 'globalThis', __FAR_TEST__: JSON.stringify(mode === 'test' || mode === 'gallery') },
  oxc: { jsx: JSX },
  optimizeDeps: { rolldownOptions: { transform: { jsx: JSX } } },
  build: {
    outDir: path(mode === 'gallery' ? './dist/gallery' : './dist/client'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
    // Most of a build's time is the chart and the budgets: that is known.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
}));
