import Phaser from 'phaser';

/** Puts the game to sleep whenever nothing moves: an awake loop burns a core even when the picture stands still. */
export interface Pacer {
  /** Draws again, and for a short while after. */
  readonly wake: () => void;
  readonly asleep: () => boolean;
  /** Frames drawn so far. */
  readonly frames: () => number;
  /** Resolves when the loop sleeps. */
  readonly rest: () => Promise<void>;
}

const LINGER_MS = 120;

/** @param isMoving - asked after each frame; while it says yes, the next is drawn */
export const pace = (game: Phaser.Game, isMoving: () => boolean): Pacer => {
  let frames = 0;
  let wokenAt = performance.now();
  let waiting: (() => void)[] = [];
  const rested = () => {
    for (const resolve of waiting) resolve();
    waiting = [];
  };
  const sleepIfStill = () => {
    frames++;
    if (isMoving() || performance.now() - wokenAt < LINGER_MS) return;
    game.loop.sleep();
    rested();
  };
  const wake = () => {
    wokenAt = performance.now();
    if (!document.hidden) game.loop.wake();
  };
  const onVisibility = () => (document.hidden ? game.loop.sleep() : wake());
  game.events.on(Phaser.Core.Events.POST_RENDER, sleepIfStill);
  document.addEventListener('visibilitychange', onVisibility);
  game.events.once(Phaser.Core.Events.DESTROY, () => {
    document.removeEventListener('visibilitychange', onVisibility);
    rested();
  });
  return {
    wake,
    asleep: () => !game.loop.running,
    frames: () => frames,
    rest: () =>
      new Promise(resolve => {
        if (!game.loop.running) resolve();
        else waiting.push(resolve);
      }),
  };
};
