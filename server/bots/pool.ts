import { decide } from '../../shared/bots/decide.ts';
import type { Decision, Mind, Strength } from '../../shared/bots/decision.ts';
import { PASSES, type Question, type Think } from '../table/think.ts';
import type { Threads } from './threads.ts';

/** How long a thread may think about one question, ms. */
const PATIENCE_MS: Readonly<Record<Strength, number>> = { random: 2_000, easy: 2_000, steady: 2_000, keen: 6_000 };
/** What a question takes a thread, ms, rounded up. */
const TAKES_MS: Readonly<Record<Strength, number>> = { random: 1, easy: 1, steady: 50, keen: 1_000 };
/** Questions beyond so much work per thread are answered by inclination alone, a hundred times as fast, ms. */
const CROWD_MS = 2_000;

/**
 * Bots that think in threads. Never blocks the caller's loop and never rejects: where a thread fails, is closed or is too
 * slow, the bot gives any lawful orders instead.
 */
export const thinkIn = (threads: Threads, patienceMs = PATIENCE_MS): Think => {
  let waitingMs = 0;
  return async question => {
    const mind = waitingMs < CROWD_MS * threads.size ? question.mind : hurried(question.mind);
    const { scenario, view, seed, owner } = question;
    waitingMs += TAKES_MS[mind.strength];
    try {
      const asked = { view, seed, mind };
      return await threads.give({ owner, scenario, skill: 'think', asked, patienceMs: patienceMs[mind.strength] });
    } catch {
      return anyOrders(question);
    } finally {
      waitingMs -= TAKES_MS[mind.strength];
    }
  };
};

const hurried = (mind: Mind): Mind => ({ ...mind, strength: mind.strength === 'random' ? 'random' : 'easy' });

/** Quick enough for the caller's own thread: well below a millisecond. */
const anyOrders = ({ scenario, view, seed, mind }: Question): Decision => {
  try {
    const { orders, why } = decide(scenario, view, seed, { ...mind, strength: 'random' });
    return { ...PASSES, orders, why: { ...PASSES.why, orders: why.orders } };
  } catch {
    return PASSES;
  }
};
