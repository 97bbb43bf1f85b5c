import type { z } from 'zod';
import type { Entry, Rejection } from '../../shared/engine/entry.ts';
import type { Order } from '../../shared/engine/state.ts';
import { unreachable } from '../../shared/result.ts';
import type { Refusal } from '../../shared/wire/codes.ts';
import type { Answer, Payload, WireOrder } from '../../shared/wire/requests.ts';
import { counters } from './answers.ts';
import { isTimeOver } from './clock.ts';
import { bodyOf } from './keys.ts';
import type { Link } from './link.ts';
import type { Given, Table } from './table.ts';
import { Unavailable } from './unavailable.ts';

/** What somebody at a seat asks the engine for. */
export type Act = {
  [N in 'draft' | 'seal' | 'unseal' | 'offer' | 'agree' | 'withdraw']: {
    readonly name: N;
    readonly payload: Payload<N>;
  };
}['draft' | 'seal' | 'unseal' | 'offer' | 'agree' | 'withdraw'];

/** An act that waits in the queue, and who is to hear what became of it. */
export interface Asked {
  readonly link: Link;
  readonly act: Act;
  readonly answer: (answer: Answer) => void;
}

/**
 * Carries out what waits together in one step, one act of each seat: several of one seat stay several, or the bytes it gets
 * would depend on whether others kept the queue busy. From within the queue.
 * @returns how many of them, from the first, have been answered
 */
export const actTogether = async (table: Table, all: readonly Asked[]): Promise<number> => {
  const together = oneOfEachSeat(all);
  try {
    if (wouldClose(table, together)) await table.bots.settle();
    const entries: Given[] = [];
    const answers: (() => void)[] = [];
    for (const asked of together) {
      const say = (answer: Answer) => void answers.push(() => asked.answer(answer));
      const body = bodyOf([asked.act.name, asked.act.payload]);
      const known = answerAtOnce(table, asked, body);
      if (known) say(known);
      else entries.push(givenOf(table, asked, body, say));
    }
    if (entries.length > 0) await table.step({ entries });
    for (const answer of answers) answer();
  } catch (error) {
    if (!(error instanceof Unavailable)) table.house.log.error({ table: table.id, err: error }, 'an act failed');
    for (const { act, answer } of together)
      answer({ cmd: act.payload.cmd, seq: 0, turn: table.state.turn, status: 'unavailable' });
  }
  return together.length;
};

const oneOfEachSeat = (all: readonly Asked[]): readonly Asked[] => {
  const seats = new Set<number>();
  const end = all.findIndex(({ link }) => seats.size === seats.add(link.seat).size);
  return end < 0 ? all : all.slice(0, end);
};

/** Bots that are still thinking act before the last people seal. */
const wouldClose = (table: Table, all: readonly Asked[]): boolean =>
  table.state.seats.every(
    (seat, role) => seat.sealed !== null || all.some(({ act, link }) => act.name === 'seal' && link.seat === role),
  );

const isOrdering = ({ name }: Act): boolean => name === 'draft' || name === 'seal' || name === 'unseal';

const answerAtOnce = (table: Table, { act, link }: Asked, body: string): Answer | null => {
  const { cmd, turn } = act.payload;
  const known = table.answers.recall(link.person, cmd, body);
  if (known) return known;
  if (turn < table.state.turn && link.seat >= 0) return late(table, cmd);
  if (isOrdering(act) && link.seat >= 0 && isTimeOver(table.card, table.timing, link.seat)) return late(table, cmd);
  const code = objection(table, link, act);
  return code && refuse(table, cmd, code);
};

const givenOf = (table: Table, { act, link }: Asked, body: string, say: (answer: Answer) => void): Given => {
  const { cmd, turn } = act.payload;
  return {
    entry: entryOf(act, link.seat, link.person),
    cmd,
    body,
    accepted: () => {
      const seq = table.answers.note(link.person, counters.acts(link.seat), { cmd, body, turn });
      say({ cmd, seq, turn, status: 'accepted' });
    },
    refused: why => say(why === 'overtaken' ? late(table, cmd) : rejected(table, cmd, why)),
  };
};

const objection = (table: Table, link: Link, { name, payload }: Act): Refusal | null => {
  const { phase, paused } = table.card;
  if (link.seat < 0) return 'no-seat';
  if (phase === 'lobby') return 'not-started';
  if (phase === 'ended') return 'ended';
  if (payload.turn !== table.state.turn) return 'wrong-turn';
  if (name !== 'seal' && name !== 'unseal') return null;
  if (phase !== 'orders') return 'wrong-phase';
  return paused ? 'paused' : null;
};

const entryOf = (asked: Act, seat: number, by: string): Entry => {
  switch (asked.name) {
    case 'draft':
      return { kind: 'drafted', seat, orders: asked.payload.orders.map(orderOf), by };
    case 'seal':
      return { kind: 'sealed', seat, orders: asked.payload.orders.map(orderOf), how: 'person', by };
    case 'unseal':
      return { kind: 'unsealed', seat, by };
    case 'offer':
      return { kind: 'offered', seat, move: asked.payload.move, target: asked.payload.target, by };
    case 'agree':
      return { kind: 'agreed', seat, offer: asked.payload.offer, by };
    case 'withdraw':
      return { kind: 'withdrawn', seat, offer: asked.payload.offer, by };
    default:
      return unreachable(asked);
  }
};

const orderOf = ([move, target]: z.infer<typeof WireOrder>): Order => ({ move, target });

export const refuse = (table: Table, cmd: string, code: Refusal, data?: Answer['data']): Answer => {
  const answer = { cmd, seq: 0, turn: table.state.turn, status: 'rejected', code } as const;
  return data ? { ...answer, data } : answer;
};

export const rejected = (table: Table, cmd: string, { code, ...data }: Rejection): Answer => ({
  cmd,
  seq: 0,
  turn: table.state.turn,
  status: 'rejected',
  code,
  data,
});

const late = (table: Table, cmd: string): Answer => ({
  cmd,
  seq: 0,
  turn: table.state.turn,
  status: 'late',
  code: 'late',
  data: { now: table.house.now() },
});
