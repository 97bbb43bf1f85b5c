import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { z } from 'zod';
import { freePort, type Running, runForJson, startServer, stop } from '../child.ts';

export type Server = 'ours' | 'echo';

export interface Load<T> {
  readonly server: Server;
  /** Which of the load's measures. */
  readonly what: string;
  readonly tables: number;
  readonly schema: z.ZodType<T>;
}

/** Starts the server afresh, puts one load on it, and ends both. */
export const underLoad = async <T>({ server, what, tables, schema }: Load<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-data-'));
  const running = await start(server, folder);
  try {
    const args = [what, server, running.port, running.child.pid ?? 0, tables];
    return await runForJson(new URL('../load/main.ts', import.meta.url), args, schema);
  } finally {
    await stop(running);
    rmSync(folder, { recursive: true, force: true });
  }
};

const start = async (server: Server, folder: string): Promise<Running> => {
  const port = await freePort();
  if (server === 'echo') return startServer(new URL('../peers/echo-room.ts', import.meta.url), port);
  return startServer(new URL('../../../server/main.ts', import.meta.url), port, {
    DATA_DIR: folder,
    LOG_LEVEL: 'warn',
  });
};

/** The two take turns, so that noise falls on both alike. */
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
