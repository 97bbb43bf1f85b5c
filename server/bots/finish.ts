import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Finish } from '../../shared/study/fork.ts';
import type { Onward } from '../../shared/study/what-if.ts';
import type { Threads } from './threads.ts';

export interface ToFinish {
  /** Whose question it is; it takes turns with others. */
  readonly owner: string;
  readonly scenario: Scenario;
  readonly onward: Onward;
  readonly games: number;
}

/** Plays a board to its end so many times, in the order of the series. Rejects when it is aborted or takes too long. */
export type FinishGames = (asked: ToFinish, signal?: AbortSignal) => Promise<readonly Finish[]>;

/** So many games are given to a thread at a time: bots of other tables wait for no more than that. */
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
        pieces[piece] = await threads.give({ owner, scenario, skill: 'finish', asked, patienceMs: PATIENCE_MS });
      }
    };
    await Promise.all(Array.from({ length: threads.size }, work));
    return pieces.flat();
  };
