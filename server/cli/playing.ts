import { availableParallelism } from 'node:os';
import type { End, Game } from '../../shared/study/game.ts';
import type { Rivals } from '../../shared/study/rivals.ts';
import type { Series } from '../../shared/study/series.ts';
import type { Study } from '../../shared/study/study.ts';
import { simulate, simulateRivals } from '../bots/simulation.ts';
import { openThreads, type Threads } from '../bots/threads.ts';
import type { Law } from './law.ts';
import { interruption, type Progress, progressOn } from './terminal.ts';

/** Plays series of one scenario on all cores, telling how far it is, until Ctrl-C. */
export interface Playing {
  readonly threads: Threads;
  readonly signal: AbortSignal;
  /** What is known so far, where it was interrupted; later series are then empty. */
  readonly play: (what: string, series: Series, onGame?: (game: Game, index: number) => void) => Promise<Study>;
  /** How every game of a series ended, in its order. */
  readonly games: (what: string, series: Series) => Promise<readonly End[]>;
  readonly rivals: (what: string, series: Series) => Promise<readonly Rivals[]>;
}

export const playing = async <T>(law: Law, work: (playing: Playing) => Promise<T>): Promise<T> => {
  const threads = openThreads({ size: availableParallelism(), load: () => law.files });
  const { signal, forget } = interruption();
  const play: Playing['play'] = async (what, series, onGame) => {
    const progress = begun(what, series);
    const study = await simulate(threads, law.scenario, series, { signal, onGame, onProgress: progress.tell });
    progress.end();
    return study;
  };
  const games: Playing['games'] = async (what, series) => {
    const ends: End[] = [];
    await play(what, series, ({ scores, catastrophe }) => ends.push({ scores, catastrophe }));
    return ends;
  };
  const rivals: Playing['rivals'] = async (what, series) => {
    const progress = begun(what, series);
    const found = await simulateRivals(threads, law.scenario, series, { signal, onProgress: progress.tell });
    progress.end();
    return found;
  };
  try {
    return await work({ threads, signal, play, games, rivals });
  } finally {
    forget();
    await threads.close();
  }
};

/** An empty bar says that something is under way: the first games of a thread take longest. */
const begun = (what: string, { games }: Series): Progress => {
  const progress = progressOn(process.stderr, what, games);
  progress.tell(0);
  return progress;
};
