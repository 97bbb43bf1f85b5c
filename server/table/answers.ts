import type { Answer } from '../../shared/wire/requests.ts';

interface Done {
  readonly body: string;
  readonly seq: number;
  readonly turn: number;
}

/** What was accepted, by who asked and under which `cmd`; and how much was accepted from each. */
export class Answers {
  readonly #done = new Map<string, Done>();
  readonly #counts = new Map<string, number>();

  /** The answer to a `cmd` that was given before, `null` for a new one. */
  recall(actor: string, cmd: string, body: string): Answer | null {
    const done = this.#done.get(`${actor}:${cmd}`);
    if (!done) return null;
    if (done.body !== body) return { cmd, seq: 0, turn: done.turn, status: 'rejected', code: 'cmd-reused' };
    return { cmd, seq: done.seq, turn: done.turn, status: 'duplicate' };
  }

  /**
   * Notes what was accepted.
   * @param counter - who is counted: a seat's acts, a seat's talk or the host
   * @returns how much was accepted from that one so far
   */
  note(actor: string, counter: string, done: { cmd: string; body: string; turn: number }): number {
    const seq = this.counted(counter) + 1;
    this.#counts.set(counter, seq);
    if (done.cmd !== '') this.#done.set(`${actor}:${done.cmd}`, { body: done.body, seq, turn: done.turn });
    return seq;
  }

  counted(counter: string): number {
    return this.#counts.get(counter) ?? 0;
  }
}

export const counters = {
  acts: (seat: number) => `acts ${seat}`,
  talk: (seat: number) => `talk ${seat}`,
  host: 'host',
} as const;
