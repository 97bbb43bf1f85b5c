import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { sleep } from './open.ts';

/** Where a server of the bench writes down what it holds. */
export const heldFile = (pid: number): string => join(tmpdir(), `bench-held-${pid}.json`);

const Held = z.object({ heapUsed: z.number(), external: z.number() });

/** Live objects and buffers of a server, in KB, after it has collected its garbage. */
export const heldKbOf = async (pid: number): Promise<number> => {
  rmSync(heldFile(pid), { force: true });
  process.kill(pid, 'SIGCONT');
  await sleep(1000);
  const { heapUsed, external } = Held.parse(JSON.parse(readFileSync(heldFile(pid), 'utf8')));
  rmSync(heldFile(pid));
  return (heapUsed + external) / 1024;
};
