import type { Strength } from '../bots/decision.ts';

/** How well the bots of a table may play, weakest first. Apart from the schemas, which pages before a game do without. */
export const BOT_STRENGTHS = ['easy', 'steady', 'keen'] as const satisfies readonly Strength[];
export type BotStrength = (typeof BOT_STRENGTHS)[number];
