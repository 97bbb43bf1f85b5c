import type { Finish } from '../../shared/study/fork.ts';
import type { FinishGames } from '../table/finish.ts';
import type { Threads } from './threads.ts';

/** So many games are given to a thread at a time: bots that are to think wait for no more than that. */
const PIECE = 10;
/** How long a thread may take for one piece, ms. */
const PATIENCE_MS = 20_000;

export const finishIn =
  (threads: Threads): FinishGames =>
  async ({ owner, scenario, onward, games }, signal) => {
    const pieces: (readonly Finish[])[] = [];
    let next = 0;
    const work = async (): Promise<void> => {
      while (next * PIECE < games) {
        signal?.throwIfAborted();
        const piece = next++;
        const asked = { onward, from: piece * PIECE, until: Math.min(games, (piece + 1) * PIECE) };
        pieces[piece] = await threads.give({
          owner,
          scenario,
          skill: 'finish',
          asked,
          patienceMs: PATIENCE_MS,
          isLong: true,
        });
      }
    };
    await Promise.all(Array.from({ length: threads.size }, work));
    return pieces.flat();
  };
