import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Finish } from '../../shared/study/fork.ts';
import type { Onward } from '../../shared/study/what-if.ts';

export interface ToFinish {
  /** Whose question it is; owners take turns. */
  readonly owner: string;
  readonly scenario: Scenario;
  readonly onward: Onward;
  /** The first game of the series, and the one after the last. */
  readonly from: number;
  readonly until: number;
}

/**
 * Plays games of a series to their ends, in its order, in this thread or in others. Rejects when a thread
 * fails; once it is aborted it begins nothing more and rejects.
 */
export type FinishGames = (asked: ToFinish, signal?: AbortSignal) => Promise<readonly Finish[]>;
