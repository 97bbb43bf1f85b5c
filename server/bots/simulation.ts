import { performance } from 'node:perf_hooks';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Game } from '../../shared/study/game.ts';
import { merge } from '../../shared/study/merge.ts';
import { addRivals, type Rivals } from '../../shared/study/rivals.ts';
import type { Series } from '../../shared/study/series.ts';
import type { Study } from '../../shared/study/study.ts';
import { studyOf } from '../../shared/study/study-of.ts';
import type { Threads } from './threads.ts';

/** Who follows a simulation while it runs. */
export interface Watch {
  /** Once it is aborted, what has been played so far is the result. */
  readonly signal?: AbortSignal;
  /** Told how many games are done, a few times a second. */
  readonly onProgress?: (done: number) => void;
  /** Told every game, in the order of the series. */
  readonly onGame?: (game: Game, index: number) => void;
}

/** What a thread is given at a time should take about so long, ms: short enough to show progress, long enough to be worth sending. */
const PIECE_MS = 200;
/** A piece may be so many times as large as the one before it: the first games of a thread are slow. */
const GROWTH = 8;
/** A thread may take as long as it needs: there is nobody to answer for it; ms, a day. */
const PATIENCE_MS = 86_400_000;

/** Plays a series on all threads. The study depends on the series alone, not on the number of threads or their speed. */
export const simulate = async (
  threads: Threads,
  scenario: Scenario,
  { games, ...series }: Series,
  { signal, onProgress, onGame }: Watch = {},
): Promise<Study> => {
  const tell = onGame && inOrder(onGame);
  let study = studyOf(scenario, []);
  await inPieces(threads.size, games, signal, async (from, until) => {
    const asked = { series, from, until, isTold: tell !== undefined };
    const piece = await threads.give({ ...simulation(scenario, signal), skill: 'study', asked });
    study = merge(study, piece.study);
    tell?.(piece.games, from);
    onProgress?.(study.games);
  });
  return study;
};

/** Looks at the moves that are on offer together in all games of a series, on all threads. */
export const simulateRivals = async (
  threads: Threads,
  scenario: Scenario,
  { games, ...series }: Series,
  { signal, onProgress }: Omit<Watch, 'onGame'> = {},
): Promise<readonly Rivals[]> => {
  let rivals: readonly Rivals[] = [];
  let done = 0;
  await inPieces(threads.size, games, signal, async (from, until) => {
    const asked = { series, from, until };
    rivals = addRivals(rivals, await threads.give({ ...simulation(scenario, signal), skill: 'rivals', asked }));
    done += until - from;
    onProgress?.(done);
  });
  return rivals;
};

const simulation = (scenario: Scenario, signal: AbortSignal | undefined) => ({
  owner: 'simulation',
  scenario,
  patienceMs: PATIENCE_MS,
  ...(signal && { signal }),
});

/** As many pieces at a time as there are hands, each as large as the one before it was quick. */
const inPieces = async (
  hands: number,
  games: number,
  signal: AbortSignal | undefined,
  play: (from: number, until: number) => Promise<void>,
): Promise<void> => {
  let next = 0;
  const work = async (): Promise<void> => {
    let size = 1;
    while (next < games && !signal?.aborted) {
      const from = next;
      const until = Math.min(games, from + size);
      next = until;
      const began = performance.now();
      await play(from, until);
      size = sizeAfter(until - from, performance.now() - began);
    }
  };
  try {
    await Promise.all(Array.from({ length: hands }, work));
  } catch (error) {
    // Nobody waits for the rest.
    next = games;
    if (!signal?.aborted) throw error;
  }
};

const sizeAfter = (size: number, tookMs: number): number =>
  Math.max(1, Math.min(GROWTH * size, Math.floor((PIECE_MS * size) / Math.max(1, tookMs))));

/** Pieces come as they are done; games are told one after the other. */
const inOrder = (onGame: (game: Game, index: number) => void) => {
  const waiting = new Map<number, readonly Game[]>();
  let told = 0;
  return (games: readonly Game[], from: number): void => {
    waiting.set(from, games);
    for (let ready = waiting.get(told); ready !== undefined; ready = waiting.get(told)) {
      waiting.delete(told);
      for (const game of ready) onGame(game, told++);
    }
  };
};
