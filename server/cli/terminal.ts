import { performance } from 'node:perf_hooks';
import type { WriteStream } from 'node:tty';
import { styleText } from 'node:util';

/** Where progress is told: a terminal, or whatever takes the lines in its place. */
export type Screen = Pick<WriteStream, 'write'> & Partial<Pick<WriteStream, 'isTTY' | 'columns'>>;

/** How far a long piece of work has come. */
export interface Progress {
  readonly tell: (done: number) => void;
  /** Leaves the terminal clean for what is printed next. */
  readonly end: () => void;
}

type Clock = () => number;

/** A bar that moves where there is a terminal; else a plain line now and then. Colours are left out as `NO_COLOR` wishes. */
export const progressOn = (
  screen: Screen,
  what: string,
  total: number,
  now: Clock = () => performance.now(),
): Progress => (screen.isTTY ? barOn(screen, what, total, now) : linesOn(screen, what, total, now));

/** Lines are told at most so often, ms, and a bar is drawn so often. */
const LINE_MS = 5_000;
const FRAME_MS = 80;
const CELLS = 24;
const CLEAR = '\r\u001b[2K';

const barOn = (screen: Screen, what: string, total: number, now: Clock): Progress => {
  const began = now();
  let drawn = Number.NEGATIVE_INFINITY;
  return {
    tell: done => {
      if (now() - drawn < FRAME_MS && done < total) return;
      drawn = now();
      const full = Math.floor((CELLS * done) / total);
      const bar = `${styleText('cyan', '█'.repeat(full), { stream: process.stderr })}${'░'.repeat(CELLS - full)}`;
      const text = `${count(done)}/${count(total)} ${what}${leftAfter(done, total, now() - began)}`;
      screen.write(`${CLEAR}${bar} ${text.slice(0, Math.max(0, (screen.columns ?? 80) - CELLS - 2))}`);
    },
    end: () => screen.write(CLEAR),
  };
};

const linesOn = (screen: Screen, what: string, total: number, now: Clock): Progress => {
  const began = now();
  let told = began;
  return {
    tell: done => {
      if (now() - told < LINE_MS || done >= total) return;
      told = now();
      screen.write(`${count(done)} of ${count(total)} ${what}${leftAfter(done, total, now() - began)}\n`);
    },
    end: () => {},
  };
};

/** Known once there is something to judge by. */
const leftAfter = (done: number, total: number, tookMs: number): string => {
  if (done === 0 || done >= total || tookMs < 1_000) return '';
  const seconds = Math.ceil((tookMs * (total - done)) / done / 1000);
  return seconds < 100 ? `, ${seconds} s left` : `, ${Math.ceil(seconds / 60)} min left`;
};

export const count = (number: number): string => number.toLocaleString('en');

/** 128 and the number of the signal, as shells tell that a command was interrupted. */
export const INTERRUPTED = 130;

/** Aborted by the first Ctrl-C; the second one ends the process as ever. */
export const interruption = (): { readonly signal: AbortSignal; readonly forget: () => void } => {
  const stop = new AbortController();
  const abort = () => stop.abort();
  process.once('SIGINT', abort);
  return { signal: stop.signal, forget: () => process.off('SIGINT', abort) };
};

const INKS = { error: 'red', warning: 'yellow', note: 'cyan' } as const;

/** How bad something is, in its colour where there are colours. */
export const inked = (severity: keyof typeof INKS): string => styleText(INKS[severity], severity);
