import { z } from 'zod';
import { byId, entry, Line, Name, wholeNumber } from './parts.ts';

/** `cases.yaml`: what a scenario promises, as sentences with orders and what must follow. */

const orders = byId(z.array(Name, { error: 'a list of moves, such as [one, two@place]' }));

const EXPECTED = 'a whole number, or the id of an ending';

export const Case = entry('One promise: given starts and orders, then these values.', {
  name: Line.describe('What is promised, as a sentence.'),
  seed: z
    .string({ error: 'text' })
    .max(64, { error: 'text of at most 64 characters' })
    .optional()
    .describe('Any word; the same word brings the same luck.'),
  start: byId(wholeNumber()).optional().describe('Tracks that start elsewhere than the rules say.'),
  orders: byId(orders).optional().describe('Turn number to role to what it orders; who is not named passes.'),
  // biome-ignore lint/suspicious/noThenProperty: 'then' is the writer's word; nobody awaits a schema's shape.
  then: byId(byId(z.union([wholeNumber(EXPECTED), z.string()], { error: EXPECTED })))
    .optional()
    .describe(
      'Turn number to what holds after the reveal of that turn, before the next dawn: a track and its value, or `ending` and its id.',
    ),
  refused: byId(orders).optional().describe('Turn number to role to orders that are not on offer to it in that turn.'),
});
export type Case = z.infer<typeof Case>;

export const Cases = z
  .array(Case, { error: 'a list of cases, each with name, orders and then' })
  .describe('What a scenario promises; a seat that a case does not name passes.');
export type Cases = z.infer<typeof Cases>;
