import { RateLimiterMemory } from 'rate-limiter-flexible';
import { HttpRefusal } from './refusal.ts';

/** How often one address may ask. Generous: a whole school may share one. */
export interface Limits {
  /** `[times, per seconds]` */
  readonly makeTable: readonly [number, number];
  readonly joinRoom: readonly [number, number];
  readonly claimSeat: readonly [number, number];
  readonly wrongCode: readonly [number, number];
  readonly ordersThen: readonly [number, number];
  readonly whatIf: readonly [number, number];
  readonly any: readonly [number, number];
  /** Open connections of one address. */
  readonly sockets: number;
}

export const LIMITS: Limits = {
  makeTable: [40, 60],
  joinRoom: [60, 10],
  claimSeat: [120, 60],
  wrongCode: [60, 60],
  ordersThen: [600, 60],
  whatIf: [40, 60],
  any: [600, 10],
  sockets: 400,
};

export type Limited = Exclude<keyof Limits, 'sockets'>;
export type Limiter = ReturnType<typeof makeLimiter>;

export const makeLimiter = (limits: Limits) => {
  const limiterOf = (name: Limited) =>
    new RateLimiterMemory({ keyPrefix: name, points: limits[name][0], duration: limits[name][1] });
  const limiters: Record<Limited, RateLimiterMemory> = {
    makeTable: limiterOf('makeTable'),
    joinRoom: limiterOf('joinRoom'),
    claimSeat: limiterOf('claimSeat'),
    wrongCode: limiterOf('wrongCode'),
    ordersThen: limiterOf('ordersThen'),
    whatIf: limiterOf('whatIf'),
    any: limiterOf('any'),
  };
  return {
    /** Counts one. @throws HttpRefusal 429 when it is one too many */
    count: async (name: Limited, address: string): Promise<void> => {
      const left = await limiters[name].consume(address).catch(refused => refused);
      if (left instanceof Error) throw left;
      if (left.consumedPoints > limits[name][0]) throw tooMany(left.msBeforeNext);
    },
    /** Looks without counting. @throws HttpRefusal 429 when there were too many already */
    check: async (name: Limited, address: string): Promise<void> => {
      const left = await limiters[name].get(address);
      if (left && left.consumedPoints >= limits[name][0]) throw tooMany(left.msBeforeNext);
    },
  };
};

const tooMany = (waitMs: number): HttpRefusal => {
  const seconds = Math.max(1, Math.ceil(waitMs / 1000));
  return new HttpRefusal(429, 'too-many', `Too many tries from here: wait ${seconds} s and try again.`, { seconds });
};
