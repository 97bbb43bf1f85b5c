import { z } from 'zod';

/** What a client may ask of the room, by name. Every payload is strict; orders travel as `[move, target]`, -1 for no place. */

const index = z.int().min(0).max(255);
const Cmd = z.string().regex(/^[0-9a-f]{32}$/);
export const WireOrder = z.tuple([index, z.int().min(-1).max(255)]);
const turn = z.int().min(1).max(60);
const orders = z.array(WireOrder).max(8);
const act = { cmd: Cmd, turn };

export const HostCommand = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('start') }),
  z.strictObject({ kind: z.literal('pause') }),
  z.strictObject({ kind: z.literal('resume') }),
  /** Adds time to the phase that runs. */
  z.strictObject({ kind: z.literal('extend'), seconds: z.int().min(10).max(604_800) }),
  /** Ends the phase that runs; in orders: closes the turn. */
  z.strictObject({ kind: z.literal('advance') }),
  z.strictObject({ kind: z.literal('kick'), person: z.string().max(40) }),
  z.strictObject({ kind: z.literal('hand-over'), person: z.string().max(40) }),
  z.strictObject({ kind: z.literal('bot'), role: index, temperament: z.string().max(40).nullable() }),
  /** Time that a seat has for its orders, per cent of the others'. */
  z.strictObject({ kind: z.literal('time'), role: index, percent: z.int().min(100).max(400) }),
  z.strictObject({ kind: z.literal('talk'), on: z.boolean() }),
  z.strictObject({ kind: z.literal('renew-code') }),
  z.strictObject({ kind: z.literal('pace'), pace: z.string().max(20) }),
  z.strictObject({
    kind: z.literal('inject'),
    text: z.string().min(1).max(200),
    effects: z.array(z.tuple([index, z.int().min(-100).max(100)])).max(12),
  }),
]);
export type HostCommand = z.infer<typeof HostCommand>;

export const REQUESTS = {
  /** Keeps the seat's draft; replaces the one before. */
  draft: z.strictObject({ ...act, orders }),
  seal: z.strictObject({ ...act, orders }),
  unseal: z.strictObject(act),
  offer: z.strictObject({ ...act, move: index, target: z.int().min(-1).max(255) }),
  agree: z.strictObject({ ...act, offer: z.int().min(1) }),
  withdraw: z.strictObject({ ...act, offer: z.int().min(1) }),
  /** `to`: role indexes; empty means the whole table. */
  talk: z.strictObject({ cmd: Cmd, to: z.array(index).max(12), text: z.string().min(1).max(500) }),
  host: z.strictObject({ cmd: Cmd, command: HostCommand }),
  /** Asks for the private part again. */
  refresh: z.strictObject({}),
  /** Asks for the report of an earlier turn, as this onlooker may read it. */
  report: z.strictObject({ turn: z.int().min(0).max(60) }),
} as const;
export type RequestName = keyof typeof REQUESTS;
export type Payload<N extends RequestName> = z.infer<(typeof REQUESTS)[N]>;

type Status = 'accepted' | 'duplicate' | 'late' | 'rejected' | 'unavailable';

/** What every request that carries a `cmd` resolves to. */
export interface Answer {
  readonly cmd: string;
  /**
   * Counts what was accepted from this seat (or from the host), from 1; 0 when nothing was stored.
   * Not the journal's own number: that would tell how often others changed their minds.
   */
  readonly seq: number;
  readonly turn: number;
  readonly status: Status;
  /** A `Rejection` code, or one of the table's own: see PROTOCOL.md. */
  readonly code?: string;
  readonly data?: Readonly<Record<string, unknown>>;
}
