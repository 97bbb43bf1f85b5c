import type { z } from 'zod';
import type { Entry, Rejection } from '../../shared/engine/entry.ts';
import type { Order, State } from '../../shared/engine/state.ts';
import { unreachable } from '../../shared/result.ts';
import type { Refusal } from '../../shared/wire/codes.ts';
import type { Answer, Payload, WireOrder } from '../../shared/wire/requests.ts';
import { counters } from './answers.ts';
import { bodyOf } from './keys.ts';
import type { Link } from './link.ts';
import type { Table } from './table.ts';

/** What somebody at a seat asks the engine for. */
export type Act = {
  [N in 'draft' | 'seal' | 'unseal' | 'offer' | 'agree' | 'withdraw']: {
    readonly name: N;
    readonly payload: Payload<N>;
  };
}['draft' | 'seal' | 'unseal' | 'offer' | 'agree' | 'withdraw'];

/** Does it, or says why not. From within the queue. */
export const act = async (table: Table, link: Link, asked: Act): Promise<Answer> => {
  const { cmd, turn } = asked.payload;
  const body = bodyOf([asked.name, asked.payload]);
  const known = table.answers.recall(link.person, cmd, body);
  if (known) return known;
  if (turn < table.state.turn && link.seat >= 0) return late(table, cmd);
  const code = objection(table, link, asked);
  if (code) return refuse(table, cmd, code);
  const entry = entryOf(asked, link.seat, link.person);
  if (asked.name === 'seal' && onlyOneOpen(table.state, link.seat)) await table.bots.settle();
  let seq = 0;
  const done = await table.step({
    entries: [{ entry, cmd, body }],
    alongside: () => {
      seq = table.answers.note(link.person, counters.acts(link.seat), { cmd, body, turn });
    },
  });
  return done.ok ? { cmd, seq, turn, status: 'accepted' } : rejected(table, cmd, done.error);
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

const onlyOneOpen = (state: State, seat: number): boolean =>
  state.seats.every((each, role) => role === seat || each.sealed !== null);

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
