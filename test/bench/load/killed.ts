import { z } from 'zod';

export const KillsMeasured = z.object({
  kills: z.number(),
  /** Orders that the server acknowledged. */
  acknowledged: z.number(),
  /** Of these, missing in the journal, or not known again after the crash. */
  lost: z.number(),
  /** Orders that stand in the journal more than once. */
  twice: z.number(),
});
export type KillsMeasured = z.infer<typeof KillsMeasured>;
