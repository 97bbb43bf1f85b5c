import { Worker } from 'node:worker_threads';
import { decide } from '../../shared/bots/decide.ts';
import type { Decision } from '../../shared/bots/decision.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { File } from '../../shared/scenario/source.ts';
import { PASSES, type Question, type Think } from '../table/think.ts';
import type { Answer, Job } from './job.ts';

/**
 * Threads that play for bots. `think` never blocks the caller's loop and never rejects: where a thread fails or is too
 * slow, the bot gives any lawful orders instead, and the thread is replaced.
 */
export interface BotPool {
  readonly think: Think;
  /** Ends all threads; what is still being thought about is answered with any lawful orders. */
  readonly close: () => Promise<void>;
}

interface PoolSettings {
  /** Threads, 1 or more. One starts at once, the others when they are needed. */
  readonly size: number;
  /** The files that a scenario was compiled from; asked once per thread and scenario. */
  readonly load: (scenario: Scenario) => Promise<readonly File[]> | readonly File[];
  /** How long a thread may think about one question, ms; as long again to start and learn a scenario first. */
  readonly patienceMs?: number;
}

interface Waiting {
  readonly id: number;
  readonly question: Question;
  readonly answer: (decision: Decision) => void;
}

interface Hand {
  readonly worker: Worker;
  readonly knows: Set<string>;
  busy: Waiting | null;
  timer: NodeJS.Timeout | null;
}

const PATIENCE_MS = 2_000;
/** Questions that may wait per thread; those that come after them are answered by inclination alone, a hundred times as fast. */
const CROWD = 40;

export const createBotPool = ({ size, load, patienceMs = PATIENCE_MS }: PoolSettings): BotPool => {
  const hands: Hand[] = [];
  const queue: Waiting[] = [];
  let asked = 0;
  let closed = false;

  const think = (question: Question): Promise<Decision> =>
    new Promise(answer => {
      const waiting = { id: ++asked, question, answer };
      if (closed) return answer(anyOrders(question));
      queue.push(queue.length < CROWD * size ? waiting : hurried(waiting));
      hire();
    });

  const hire = (): void => {
    while (queue.length > 0 && !closed) {
      const hand = hands.find(({ busy }) => busy === null) ?? (hands.length < size ? open() : null);
      const next = hand === null ? undefined : queue.shift();
      if (hand === null || next === undefined) return;
      hand.busy = next;
      void set(hand, next);
    }
  };

  const open = (): Hand => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url));
    const hand: Hand = { worker, knows: new Set(), busy: null, timer: null };
    worker.unref();
    worker.on('message', (answer: Answer) => {
      if (answer.id === hand.busy?.id) done(hand, answer.decision);
    });
    worker.on('error', () => dismiss(hand));
    worker.on('exit', () => dismiss(hand));
    hands.push(hand);
    return hand;
  };

  const set = async (hand: Hand, waiting: Waiting): Promise<void> => {
    const { scenario, view, seed, mind } = waiting.question;
    try {
      const files = hand.knows.has(scenario.hash) ? null : await load(scenario);
      if (hand.busy !== waiting) return;
      const give = (job: Job) => hand.worker.postMessage(job);
      if (files !== null) give({ kind: 'learn', hash: scenario.hash, files });
      hand.knows.add(scenario.hash);
      give({ kind: 'think', id: waiting.id, hash: scenario.hash, view, seed, mind });
      hand.timer = setTimeout(dismiss, files === null ? patienceMs : 2 * patienceMs, hand);
    } catch {
      done(hand, anyOrders(waiting.question));
    }
  };

  const done = (hand: Hand, decision: Decision): void => {
    if (hand.timer !== null) clearTimeout(hand.timer);
    const { busy } = hand;
    hand.busy = null;
    hand.timer = null;
    busy?.answer(decision);
    hire();
  };

  /** Ends a thread that failed, left or is too slow. */
  const dismiss = (hand: Hand): void => {
    const at = hands.indexOf(hand);
    if (at < 0) return;
    hands.splice(at, 1);
    void hand.worker.terminate();
    done(hand, hand.busy === null ? PASSES : anyOrders(hand.busy.question));
  };

  const close = async (): Promise<void> => {
    closed = true;
    for (const waiting of queue.splice(0)) waiting.answer(anyOrders(waiting.question));
    await Promise.all(hands.map(({ worker }) => worker.terminate()));
  };

  open();
  return { think, close };
};

const hurried = ({ question, ...waiting }: Waiting): Waiting => ({
  ...waiting,
  question: { ...question, mind: { ...question.mind, strength: 'easy' } },
});

/** Quick enough for the caller's own thread: well below a millisecond. */
const anyOrders = ({ scenario, view, seed, mind }: Question): Decision => {
  try {
    return { ...PASSES, orders: decide(scenario, view, seed, { ...mind, strength: 'random' }).orders };
  } catch {
    return PASSES;
  }
};
