import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ENTRY = fileURLToPath(new URL('../board/phaser.cjs', import.meta.url));

/** Phaser asks `typeof FLAG` where it means `FLAG`: a bare replacement would leave truthy strings. */
const FLAGS: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
  EXPERIMENTAL: false,
};

const FLAG = new RegExp(`typeof (${Object.keys(FLAGS).join('|')})`, 'g');

/** Phaser's source with its build flags decided and without the global that it would leave on the page. */
export const decide = (code: string): string =>
  code.replace(FLAG, (_, name: string) => String(FLAGS[name])).replace(/^global\.Phaser = Phaser;/m, '');

/** Puts the trimmed entry in place of `phaser`. While developing the whole package is used, which Vite has bundled before. */
export const trimmedPhaser = (): Plugin => ({
  name: 'trimmed-phaser',
  enforce: 'pre',
  apply: 'build',
  resolveId: id => (id === 'phaser' ? ENTRY : null),
  transform: (code, id) =>
    id.replaceAll('\\', '/').includes('/phaser/src/') ? { code: decide(code), map: null } : null,
});
