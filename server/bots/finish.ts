import type { Finish } from '../../shared/study/fork.ts';
import type { FinishGames } from '../table/finish.ts';
import type { Threads } from './threads.ts';

/** So many games are given to a thread at a time: bots that are to think wait for no more than that. */
const PIECE = 10;
/** How long a thread may take for one piece of easy games, ms; where somebody waits for it. */
const PATIENCE_MS = 20_000;

export const finishIn =
  (threads: Threads, patienceMs = PATIENCE_MS): FinishGames =>
  async ({ owner, scenario, onward, from, until }, signal) => {
    const pieces: (readonly Finish[])[] = [];
    let next = from;
    const playPieces = async (): Promise<void> => {
      while (next < until) {
        signal?.throwIfAborted();
        const first = next;
        next = Math.min(until, first + PIECE);
        const asked = { onward, from: first, until: next };
        const work = { owner, scenario, skill: 'finish', asked, patienceMs, isLong: true } as const;
        pieces[(first - from) / PIECE] = await threads.give(work);
      }
    };
    await Promise.all(Array.from({ length: threads.size }, playPieces)).catch(error => {
      // Nobody waits for the rest.
      next = until;
      throw error;
    });
    return pieces.flat();
  };
