import type { Write } from './store.ts';

interface Asked {
  readonly writes: readonly Write[];
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** While several ask at once, a transaction waits for as many as the last one had, but no longer than this, ms. */
const BUSY_BEAT = 4;

/**
 * Gathers what is asked for within one turn of the event loop (or a little longer, when many ask) and makes it durable
 * in one transaction, in order. If that fails each group is tried alone, so that one table's conflict is not another's.
 */
export const groupCommits = (transact: (writes: readonly Write[]) => Promise<void>) => {
  let waiting: Asked[] = [];
  let running: Promise<void> | null = null;
  /** How many asked in the last batch. */
  let last = 1;
  let enough: (() => void) | null = null;

  /** Waits for company: one turn of the loop alone, or until as many have come as the last time. */
  const company = (): Promise<void> =>
    new Promise(begin => {
      if (last === 1 || waiting.length >= last) {
        setImmediate(begin);
        return;
      }
      const timer = setTimeout(begin, BUSY_BEAT);
      enough = () => {
        clearTimeout(timer);
        setImmediate(begin);
      };
    });

  const flush = async (): Promise<void> => {
    while (waiting.length > 0) {
      await company();
      enough = null;
      const batch = waiting;
      waiting = [];
      last = batch.length;
      await settle(batch, transact);
    }
    running = null;
  };
  const commit = (writes: readonly Write[]): Promise<void> =>
    new Promise((done, failed) => {
      waiting.push({ writes, done, failed });
      if (waiting.length >= last) enough?.();
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
