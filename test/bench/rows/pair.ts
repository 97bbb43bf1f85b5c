import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { z } from 'zod';
import { freePort, type Running, runForJson, startServer, stop } from '../child.ts';
import type { Asked } from '../load/target.ts';

export type Server = Asked['server'];

export interface Load<T> {
  readonly servers: readonly Server[];
  /** Which of the load's measures. */
  readonly what: string;
  readonly tables: number;
  readonly schema: z.ZodType<T>;
}

/** Starts the servers afresh, puts one load on them, and ends all. */
export const underLoad = async <T>({ servers, what, tables, schema }: Load<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-data-'));
  const running: Running[] = [];
  try {
    const targets: Asked[] = [];
    for (const server of servers) {
      const { child, port } = await start(server, folder);
      running.push({ child, port });
      targets.push({ server, port, pid: child.pid ?? 0, tables });
    }
    return await runForJson(new URL('../load/main.ts', import.meta.url), [what, JSON.stringify(targets)], schema);
  } finally {
    await Promise.all(running.map(stop));
    rmSync(folder, { recursive: true, force: true });
  }
};

const start = async (server: Server, folder: string): Promise<Running> => {
  const port = await freePort();
  if (server === 'echo') return startServer(new URL('../peers/echo-room.ts', import.meta.url), port);
  const env = { DATA_DIR: folder, LOG_LEVEL: 'error' };
  return startServer(new URL('../../../server/main.ts', import.meta.url), port, env);
};

/** One after the other and again: noise falls on both alike. */
export const inTurns = async <T>(
  repeats: number,
  measure: (server: Server) => Promise<T>,
): Promise<Readonly<Record<Server, readonly T[]>>> => {
  const ours: T[] = [];
  const echo: T[] = [];
  for (let repeat = 0; repeat < repeats; repeat++) {
    echo.push(await measure('echo'));
    ours.push(await measure('ours'));
  }
  return { ours, echo };
};
