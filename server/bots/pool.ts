import { decide } from '../../shared/bots/decide.ts';
import type { Decision, Strength } from '../../shared/bots/decision.ts';
import { PASSES, type Question, type Think } from '../table/think.ts';
import type { Threads } from './threads.ts';

/** How long a thread may think about one question, ms. Threads give way to others: a second of thought may last longer. */
const PATIENCE_MS: Readonly<Record<Strength, number>> = { random: 2_000, easy: 2_000, steady: 2_000, keen: 6_000 };
/** What a question takes a thread, ms, rounded up. */
const TAKES_MS: Readonly<Record<Strength, number>> = { random: 1, easy: 1, steady: 50, keen: 1_000 };
/** Where more work than that waits for each thread, ms, a question is answered with less thought: in the end by inclination alone. */
const ROOM_MS = { keen: 10_000, steady: 12_000 };

/**
 * Bots that think in threads. Never blocks the caller's loop and never rejects: where a thread fails, is closed or is too
 * slow, the bot gives lawful orders by inclination instead.
 */
export const thinkIn = (threads: Threads, patienceMs = PATIENCE_MS): Think => {
  let waitingMs = 0;
  return async question => {
    const mind = { ...question.mind, strength: affordable(question.mind.strength, waitingMs / threads.size) };
    const { scenario, view, seed, owner } = question;
    waitingMs += TAKES_MS[mind.strength];
    try {
      return await threads.give({
        owner,
        scenario,
        skill: 'think',
        asked: { view, seed, mind },
        patienceMs: patienceMs[mind.strength],
        isLong: mind.strength === 'keen',
      });
    } catch {
      return ordersAtOnce(question);
    } finally {
      waitingMs -= TAKES_MS[mind.strength];
    }
  };
};

const affordable = (strength: Strength, waitMs: number): Strength => {
  if (strength === 'keen' && waitMs > ROOM_MS.keen) return affordable('steady', waitMs);
  return strength === 'steady' && waitMs > ROOM_MS.steady ? 'easy' : strength;
};

/** By inclination: quick enough for the caller's own thread, well below a millisecond. */
const ordersAtOnce = ({ scenario, view, seed, mind }: Question): Decision => {
  try {
    const { orders, why } = decide(scenario, view, seed, { ...mind, strength: 'easy' });
    return { ...PASSES, orders, why: { ...PASSES.why, orders: why.orders } };
  } catch {
    return PASSES;
  }
};
