import { spawn } from 'node:child_process';

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs one of the writer's tools, as a terminal would. */
export const run = (...args: readonly string[]): Promise<Run> =>
  new Promise(resolve => {
    const child = spawn(process.execPath, ['server/cli/scenario.ts', ...args]);
    const seen = { out: '', err: '' };
    child.stdout.on('data', text => {
      seen.out += text;
    });
    child.stderr.on('data', text => {
      seen.err += text;
    });
    child.on('close', code => resolve({ code, ...seen }));
  });
