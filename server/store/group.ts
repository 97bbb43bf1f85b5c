import type { Write } from './store.ts';

interface Asked {
  readonly writes: readonly Write[];
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** While several ask at once, the store is written to only so often, ms: the more goes into each transaction. */
const BUSY_BEAT = 4;

/**
 * Gathers what is asked for within one turn of the event loop (or a little longer, when many ask) and makes it durable
 * in one transaction, in order. If that fails each group is tried alone, so that one table's conflict is not another's.
 */
export const groupCommits = (transact: (writes: readonly Write[]) => Promise<void>) => {
  let waiting: Asked[] = [];
  let running: Promise<void> | null = null;
  let busy = false;

  const flush = async (): Promise<void> => {
    while (waiting.length > 0) {
      await new Promise<void>(begin => (busy ? setTimeout(begin, BUSY_BEAT) : setImmediate(begin)));
      const batch = waiting;
      waiting = [];
      busy = batch.length > 1;
      await settle(batch, transact);
    }
    running = null;
  };
  const commit = (writes: readonly Write[]): Promise<void> =>
    new Promise((done, failed) => {
      waiting.push({ writes, done, failed });
      running ??= flush();
    });
  /** Resolves when nothing is waiting any more. */
  const drained = async (): Promise<void> => {
    while (running) await running;
  };
  return { commit, drained };
};

const settle = async (batch: readonly Asked[], transact: (writes: readonly Write[]) => Promise<void>) => {
  if (batch.length > 1) {
    try {
      await transact(batch.flatMap(asked => asked.writes));
      for (const asked of batch) asked.done();
      return;
    } catch {
      // Each alone, below: one of them does not hold.
    }
  }
  for (const asked of batch) await transact(asked.writes).then(asked.done, asked.failed);
};
