import type { Pace } from '../../shared/wire/http.ts';
import type { Phase } from '../../shared/wire/table.ts';
import type { Card } from './card.ts';

type Timed = 'dispatch' | 'talk' | 'orders' | 'reveal';

/** How long the phases of a pace last, ms. `rhythm` is their order within a turn; 0 ms never runs out. */
export interface Timing {
  readonly rhythm: readonly Phase[];
  readonly lasts: Readonly<Record<Timed, number>>;
  /** Runs on while nobody is there. */
  readonly slow: boolean;
}
export type Timings = Readonly<Record<Pace, Timing>>;

const SECOND = 1000;
const HOUR = 3_600 * SECOND;
const DAY = 24 * HOUR;

const live = (talk: number, orders: number): Timing => ({
  rhythm: ['dispatch', 'talk', 'orders', 'reveal'],
  lasts: { dispatch: 30 * SECOND, talk: talk * SECOND, orders: orders * SECOND, reveal: 60 * SECOND },
  slow: false,
});
const single = (orders: number): Timing => ({
  rhythm: ['orders'],
  lasts: { dispatch: 0, talk: 0, orders, reveal: 0 },
  slow: orders > 0,
});

const LESSON_TURNS = 8;

/** The presets fit so many turns, a briefing and a debrief into a lesson of 50, 60 or 75 minutes. */
export const TIMINGS: Timings = {
  untimed: single(0),
  'live-50': live(90, 60),
  'live-60': live(135, 75),
  'live-75': live(210, 105),
  'slow-1h': single(HOUR),
  'slow-1d': single(DAY),
  'slow-2d': single(2 * DAY),
  'slow-7d': single(7 * DAY),
};

/** A longer game has shorter phases, so that it fits the same lesson; a shorter one is not drawn out. @param turns - of the scenario */
export const fitted = (timing: Timing, turns: number): Timing => {
  if (timing.slow || turns <= LESSON_TURNS) return timing;
  const { dispatch, talk, orders, reveal } = timing.lasts;
  const share = (ms: number): number => Math.round((ms * LESSON_TURNS) / turns / SECOND) * SECOND;
  return {
    ...timing,
    lasts: { dispatch: share(dispatch), talk: share(talk), orders: share(orders), reveal: share(reveal) },
  };
};

/** A live phase that ran while the server or everybody was away has at least so long left, ms. */
export const LEAST_ON_REVIVAL = 60 * SECOND;

/** Enters a phase; while paused it waits with its whole time. */
export const enter = (card: Card, timing: Timing, phase: Phase, now: number): Card => {
  const lasts = phase === 'lobby' || phase === 'ended' ? 0 : timing.lasts[phase];
  if (phase === card.phase && lasts === 0) return card;
  const stopped = card.paused || card.asleep;
  return {
    ...card,
    phase,
    began: now,
    deadline: stopped || lasts === 0 ? 0 : now + lasts,
    remaining: stopped ? lasts : 0,
    overtime: 0,
    paused: phase === 'ended' ? false : card.paused,
  };
};

/** The first phase of a turn. */
export const firstPhase = (timing: Timing): Phase => timing.rhythm[0];

/** What follows a phase of play by the clock alone; `null` after orders, where the turn has to be closed. */
export const phaseAfter = (timing: Timing, phase: Phase): Phase | null => {
  if (phase === 'orders') return null;
  const at = timing.rhythm.indexOf(phase);
  return timing.rhythm[(at + 1) % timing.rhythm.length];
};

/** Where a table stands after its turn was closed. */
export const afterReveal = (card: Card, timing: Timing, ended: boolean, now: number): Card =>
  enter(card, timing, ended ? 'ended' : timing.rhythm.includes('reveal') ? 'reveal' : firstPhase(timing), now);

export const pause = (card: Card, now: number): Card => ({
  ...card,
  paused: true,
  deadline: 0,
  remaining: card.deadline === 0 ? card.remaining : Math.max(0, card.deadline - now),
});

export const resume = (card: Card, now: number): Card => ({
  ...card,
  paused: false,
  deadline: card.remaining === 0 ? 0 : now + card.remaining,
  remaining: 0,
});

export const extend = (card: Card, byMs: number): Card =>
  card.deadline === 0 ? { ...card, remaining: card.remaining + byMs } : { ...card, deadline: card.deadline + byMs };

/** Ms that a seat has beyond the others' deadline of the orders: its share of all the time that leads up to it. */
export const extraOf = (card: Card, { lasts }: Timing, role: number): number =>
  Math.round(((lasts.dispatch + lasts.talk + lasts.orders) * (card.seats[role].time - 100)) / 100);

/** The time of these orders is over for a seat, while somebody with more of it is waited for. */
export const isTimeOver = (card: Card, timing: Timing, role: number): boolean =>
  card.overtime > 0 && extraOf(card, timing, role) < card.overtime;

/** Waits on, until the next of these seats has had its time. @param roles - those that have not, at least one */
export const waitFor = (card: Card, timing: Timing, roles: readonly number[]): Card => {
  const overtime = Math.min(...roles.map(role => extraOf(card, timing, role)));
  return { ...card, overtime, deadline: card.deadline + overtime - card.overtime };
};

/** A live clock stops when the last one leaves. */
export const fallAsleep = (card: Card, now: number): Card =>
  card.deadline === 0 ? card : { ...card, asleep: true, deadline: 0, remaining: Math.max(0, card.deadline - now) };

/**
 * A live clock goes on when somebody comes.
 * @param lastAlive - when the server that let it run was last known to be alive, epoch ms
 */
export const wake = (card: Card, now: number, lastAlive: number, least: number): Card => {
  if (card.asleep && !card.paused) {
    return { ...card, asleep: false, deadline: now + Math.max(least, card.remaining), remaining: 0 };
  }
  if (card.asleep) return { ...card, asleep: false };
  if (card.deadline === 0) return card;
  const left = card.deadline - Math.max(lastAlive, card.began);
  return { ...card, deadline: now + Math.max(least, left) };
};
