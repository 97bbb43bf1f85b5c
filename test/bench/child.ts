import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { z } from 'zod';

/** A script that hangs is ended after so many ms. */
const LONGEST = 120_000;

/** Runs a script to its end and reads the JSON on the last line that it prints. */
export const runForJson = async <T>(
  script: URL,
  args: readonly (string | number)[],
  schema: z.ZodType<T>,
  longestMs: number = LONGEST,
): Promise<T> => {
  const { stdout } = await promisify(execFile)(process.execPath, [fileURLToPath(script), ...args.map(String)], {
    env: { ...process.env, NODE_ENV: 'production' },
    timeout: longestMs,
  });
  return schema.parse(JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? ''));
};

/** A server in a process of its own, on loopback. */
export interface Running {
  readonly child: ChildProcess;
  readonly port: number;
}

export const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
};

const COLLECT = new URL('peers/collect.ts', import.meta.url).href;

/** Starts a server script and waits until it answers; what it printed is shown when it dies first. */
export const startServer = async (
  script: URL,
  port: number,
  env: Readonly<Record<string, string>> = {},
): Promise<Running> => {
  const child = spawn(process.execPath, ['--import', COLLECT, fileURLToPath(script)], {
    env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const keep = (chunk: Buffer): void => {
    printed = (printed + chunk.toString()).slice(-2000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  for (let tries = 0; tries < 400 && child.exitCode === null; tries++) {
    if (await answers(port)) return { child, port };
    await new Promise(resolve => setTimeout(resolve, 25));
  }
  await stop({ child, port });
  throw new Error(
    `${script.pathname.split('/').slice(-2).join('/')} does not answer: ${printed.trim() || 'it says nothing'}`,
  );
};

const answers = async (port: number): Promise<boolean> => {
  try {
    await (await fetch(`http://127.0.0.1:${port}/__healthcheck`)).text();
    return true;
  } catch {
    return false;
  }
};

export const stop = async ({ child }: Running): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
};
