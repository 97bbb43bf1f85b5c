import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../free-port.ts';

/** The server as a process of its own, to be ended in every way. */

export interface Child {
  readonly process: ChildProcess;
  readonly url: string;
  /** What it has printed so far. */
  readonly said: () => string;
}

/** Starts `server/main.ts` with these settings, and does not wait for it. */
export const launch = async (settings: Record<string, string>): Promise<Child> => {
  const port = settings.PORT ?? String(await freePort());
  const child = spawn(process.execPath, ['server/main.ts'], {
    env: { PATH: process.env.PATH, LOG_LEVEL: 'warn', ...settings, PORT: port },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', part => (text += part));
  return { process: child, url: `http://127.0.0.1:${port}`, said: () => text };
};

export const ready = async (child: Child): Promise<void> => {
  for (let tries = 0; tries < 2400; tries++) {
    if (child.process.exitCode !== null) throw new Error(`the server ended: ${child.said()}`);
    const answer = await fetch(`${child.url}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise(resolve => setTimeout(resolve, 25));
  }
  throw new Error(`the server did not open: ${child.said()}`);
};

/** @returns the exit code, `null` when it was killed */
export const end = async (child: Child, signal: NodeJS.Signals): Promise<number | null> => {
  if (child.process.exitCode !== null || child.process.signalCode !== null) return child.process.exitCode;
  child.process.kill(signal);
  await once(child.process, 'exit');
  return child.process.exitCode;
};

export const exited = async (child: Child): Promise<number | null> => {
  if (child.process.exitCode === null) await once(child.process, 'exit');
  return child.process.exitCode;
};
