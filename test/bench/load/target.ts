import { z } from 'zod';
import type { OpenTable } from './table.ts';

/** How the load is told where to go. */
export const Asked = z.object({
  server: z.enum(['ours', 'echo']),
  port: z.number(),
  pid: z.number(),
  tables: z.number(),
});
export type Asked = z.infer<typeof Asked>;

/** A server under load. */
export interface Target {
  readonly url: string;
  readonly pid: number;
  readonly tables: number;
  readonly open: OpenTable;
}
