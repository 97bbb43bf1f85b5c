import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Finish } from '../../shared/study/fork.ts';
import type { Onward } from '../../shared/study/what-if.ts';

export interface ToFinish {
  /** Whose question it is; owners take turns. */
  readonly owner: string;
  readonly scenario: Scenario;
  readonly onward: Onward;
  readonly games: number;
}

/**
 * Plays a board to its end so many times, in the order of the series, in this thread or in others. Rejects when a thread
 * fails; once it is aborted it begins nothing more and rejects.
 */
export type FinishGames = (asked: ToFinish, signal?: AbortSignal) => Promise<readonly Finish[]>;
