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

/**
 * What Phaser's own code requires and the board never asks for: it draws images from canvases, and does pointer, motion
 * and loading by itself. Left out, that is two fifths of the engine. `test/e2e/board.e2e.ts` shows that the rest still draws.
 */
const UNUSED = [
  'animations/',
  'input/',
  'loader/',
  'tweens/',
  'time/',
  'filters/',
  'display/mask/',
  'display/ColorMatrix',
  'display/ColorRamp',
  'renderer/(webgl|canvas)/index',
  'structs/index',
  'textures/parsers/(?!index|Canvas|Image)',
  'textures/DynamicTexture',
  'gameobjects/(text|graphics|sprite|layer|lights)/',
  'renderer/webgl/renderNodes/filters/',
  'renderer/webgl/renderNodes/(BatchHandler(PointLight|Strip|TileSprite|Tri|TriFlat)|Draw|Fill|Stroke|DynamicTexture)',
  'renderer/webgl/renderNodes/submitter/Submitter(Tile|SpriteGPU|MeshToQuad)',
  'renderer/webgl/renderNodes/texturer/TexturerTile',
  'renderer/webgl/renderNodes/transformer/Transformer(Tile|Stamp|Vertex)',
];
const LEFT_OUT = new RegExp(`/phaser/src/(?:${UNUSED.join('|')})`);

/** Puts the trimmed entry in place of `phaser`. While developing the whole package is used, which Vite has bundled before. */
export const trimmedPhaser = (): Plugin => ({
  name: 'trimmed-phaser',
  enforce: 'pre',
  apply: 'build',
  resolveId: id => (id === 'phaser' ? ENTRY : null),
  transform: (code, id) => {
    const path = id.replaceAll('\\', '/');
    if (LEFT_OUT.test(path)) return { code: 'module.exports = function () {};', map: null };
    return path.includes('/phaser/src/') ? { code: decide(code), map: null } : null;
  },
});
