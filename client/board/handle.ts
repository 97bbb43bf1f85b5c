import Phaser from 'phaser';
import type { Pacer } from './pacer.ts';
import type { BoardScene } from './scene.ts';
import type { TokenSeen } from './tokens.ts';

/** What browser tests may look through: copies, and nothing to change anything with. */
export interface Handle {
  readonly version: string;
  readonly asleep: boolean;
  readonly frames: number;
  readonly tokens: () => readonly TokenSeen[];
  /** Places on the board with where a finger would tap them, CSS px. */
  readonly places: () => readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly settled: () => Promise<void>;
}

declare global {
  interface Window {
    __far?: Handle;
  }
}

interface Watched {
  readonly pacer: Pacer;
  readonly scene: BoardScene;
  readonly settled: () => Promise<void>;
  readonly zoom: () => number;
}

/** Sets `window.__far` in builds for tests, nothing in others. @returns what takes it away again */
export const exposeHandle = ({ pacer, scene, settled, zoom }: Watched): (() => void) => {
  if (!__FAR_TEST__) return () => {};
  window.__far = Object.freeze({
    version: Phaser.VERSION,
    get asleep() {
      return pacer.asleep();
    },
    get frames() {
      return pacer.frames();
    },
    tokens: () =>
      scene.tokensShown().map(token => Object.freeze({ ...token, x: token.x * zoom(), y: token.y * zoom() })),
    places: () => scene.marksShown().map(({ id, at: [x, y] }) => Object.freeze({ id, x: x * zoom(), y: y * zoom() })),
    settled,
  });
  return () => {
    delete window.__far;
  };
};
