import { z } from 'zod';
import { BotStrength, Pace } from '../../shared/wire/http.ts';

/** What was chosen when the table was made, for good. */
export const TableSettings = z.object({
  spectators: z.boolean(),
  facilitator: z.boolean(),
  teamSize: z.int(),
  language: z.string(),
});
export type TableSettings = z.infer<typeof TableSettings>;

/** What the clock and the host change; stored with every change. */
export const Card = z.object({
  phase: z.enum(['lobby', 'dispatch', 'talk', 'orders', 'reveal', 'ended']),
  pace: Pace,
  /** When the phase began, epoch ms. */
  began: z.number(),
  /** When the phase runs out, epoch ms; 0 when nothing runs. */
  deadline: z.number(),
  paused: z.boolean(),
  /** Ms left while paused or asleep. */
  remaining: z.number(),
  /** Ms that those with more time have had after the others' deadline of this turn. */
  overtime: z.number().default(0),
  /** Nobody is there, and the clock of a live table waits for somebody. */
  asleep: z.boolean(),
  talk: z.boolean(),
  /** How well bots play; tables made before there was a choice have steady ones. */
  strength: BotStrength.default('steady'),
  /** The person who is host; '' when nobody at a seat is. */
  host: z.string(),
  /** The host's key gives no commands any more: they were handed to a person. */
  handedOver: z.boolean(),
  /** By role index. */
  seats: z.array(
    z.object({
      /** Temperament of the bot that plays, '' for none. */
      bot: z.string(),
      /** The host wants no bot here. */
      vacant: z.boolean(),
      /** Time for the orders of a turn, per cent: above 100 for whom the host gives more. */
      time: z.int().default(100),
    }),
  ),
});
export type Card = Readonly<z.infer<typeof Card>>;

interface Chosen {
  readonly pace: Pace;
  readonly strength: BotStrength;
  readonly talk: boolean;
  /** Temperament per role index, '' for none. */
  readonly bots: readonly string[];
}

export const firstCard = (chosen: Chosen, now: number): Card => ({
  phase: 'lobby',
  pace: chosen.pace,
  began: now,
  deadline: 0,
  paused: false,
  remaining: 0,
  overtime: 0,
  asleep: false,
  talk: chosen.talk,
  strength: chosen.strength,
  host: '',
  handedOver: false,
  seats: chosen.bots.map(bot => ({ bot, vacant: false, time: 100 })),
});

export const withSeat = (card: Card, role: number, seat: Partial<Card['seats'][number]>): Card => ({
  ...card,
  seats: card.seats.map((old, index) => (index === role ? { ...old, ...seat } : old)),
});
