import { batch, signal } from '@preact/signals';
import { CLOSE } from '../../shared/wire/codes.ts';
import type { EndMessage, Messages, ReportMessage, TalkLine } from '../../shared/wire/messages.ts';
import type { Answer, HostCommand, Payload, RequestName } from '../../shared/wire/requests.ts';
import { type OwnNow, ownNow, type TableNow, tableNow } from '../model/parts.ts';
import { backoffMs } from './backoff.ts';
import { forgetKey, keep, keyringOf } from './keys.ts';
import type { Connection, JoinFailure } from './room.ts';

export type Standing =
  | { readonly kind: 'joining' }
  | { readonly kind: 'live' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'replaced' }
  | { readonly kind: 'kicked' }
  | { readonly kind: 'refused'; readonly code: number; readonly why: string };

/** What the desk reads of a table, and says to it. */
export type TableSession = Pick<
  Session,
  | 'table'
  | 'standing'
  | 'shown'
  | 'own'
  | 'report'
  | 'talk'
  | 'end'
  | 'restarting'
  | 'offset'
  | 'again'
  | 'stop'
  | 'act'
  | 'command'
  | 'reportOf'
>;

/** Payloads without the `cmd`, which the session gives. */
type Bare<N extends RequestName> = Omit<Payload<N>, 'cmd'>;

/** A silent connection is taken for dead after so long, ms. */
const PATIENCE = 8_000;
const PROBE = 4_000;
/** How often an answer "unavailable", or none at all, is tried again. */
const STUBBORN = 4;
/** The SDK's code for a leave of our own. */
const CONSENTED = 4000;

/**
 * One table as this client knows it. It joins, stays joined through sleep, bad networks and restarts of the server, and
 * sends again what was not answered, under the same `cmd`.
 */
export class Session {
  readonly table: string;
  readonly standing = signal<Standing>({ kind: 'joining' });
  readonly shown = signal<TableNow | null>(null);
  readonly own = signal<OwnNow | null>(null);
  readonly report = signal<ReportMessage | null>(null);
  readonly talk = signal<readonly TalkLine[]>([]);
  readonly end = signal<EndMessage | null>(null);
  /** The server restarts on purpose. */
  readonly restarting = signal(false);
  /** Server's clock minus ours, ms. */
  readonly offset = signal(0);

  readonly #roles: readonly string[];
  #connection: Connection | null = null;
  #stopped = false;
  #attempt = 0;
  #tries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiters: (() => void)[] = [];

  /** @param roles - role ids in the scenario's order */
  constructor(table: string, roles: readonly string[]) {
    this.table = table;
    this.#roles = roles;
    document.addEventListener('visibilitychange', this.#onVisible);
    window.addEventListener('online', this.#retryNow);
    window.addEventListener('offline', this.#onOffline);
    void this.#join();
  }

  /** Joins anew, with the keys as they are now: after a seat was claimed, or to take the table back. */
  again(): void {
    this.#drop();
    this.#stopped = false;
    this.#tries = 0;
    this.standing.value = { kind: 'joining' };
    void this.#join();
  }

  stop(): void {
    this.#stopped = true;
    document.removeEventListener('visibilitychange', this.#onVisible);
    window.removeEventListener('online', this.#retryNow);
    window.removeEventListener('offline', this.#onOffline);
    this.#drop();
    this.#letGo();
  }

  /** Asks until there is an answer, however long the way; `unavailable` after several silent or failed ones. */
  async act<N extends Exclude<RequestName, 'report' | 'refresh'>>(name: N, payload: Bare<N>): Promise<Answer> {
    const cmd = newCmd();
    for (let failures = 0; failures < STUBBORN; ) {
      const connection = await this.#live();
      if (!connection) break;
      const answer = await connection.ask(name, { cmd, ...payload }, PATIENCE).catch(() => 'lost');
      if (answer === 'lost') {
        await this.#suspect(connection);
        continue;
      }
      if (isAnswer(answer) && answer.status !== 'unavailable') return answer;
      failures += 1;
      await pause(backoffMs(failures, Math.random()));
    }
    return { cmd, seq: 0, turn: 0, status: 'unavailable' };
  }

  command(command: HostCommand): Promise<Answer> {
    return this.act('host', { command });
  }

  /** The report of an earlier turn; `null` when there is none, or no answer. */
  async reportOf(turn: number): Promise<ReportMessage | null> {
    const connection = await this.#live();
    const answer = await connection?.ask('report', { turn }, PATIENCE).catch(() => undefined);
    return isReport(answer) ? answer : null;
  }

  async #join(): Promise<void> {
    this.#attempt += 1;
    const attempt = this.#attempt;
    const current = () => attempt === this.#attempt && !this.#stopped;
    clearTimeout(this.#timer);
    const { key, hostKey } = keyringOf(this.table);
    const keys = { ...(key ? { key } : {}), ...(hostKey ? { hostKey } : {}) };
    try {
      const { join } = await import('./room.ts');
      const connection = await join(this.table, keys, {
        onState: state => {
          if (current()) this.shown.value = tableNow(state, this.#roles);
        },
        onMessage: (kind, message) => {
          if (current()) this.#hear(kind, message);
        },
        onClosed: code => {
          if (current()) this.#closed(code);
        },
      });
      if (current()) this.#joined(connection);
      else connection.leave();
    } catch (error) {
      if (current()) this.#failed(error);
    }
  }

  #joined(connection: Connection): void {
    this.#connection = connection;
    this.#tries = 0;
    this.restarting.value = false;
    this.standing.value = { kind: 'live' };
    this.#letGo();
  }

  #failed(error: unknown): void {
    const failure: Partial<JoinFailure> = error instanceof Error ? error : {};
    if (failure.final) {
      this.#stopped = true;
      this.standing.value = { kind: 'refused', code: failure.code ?? 0, why: failure.message ?? '' };
      this.#letGo();
      return;
    }
    this.#later();
  }

  #closed(code: number): void {
    this.#connection = null;
    if (code === CONSENTED) return;
    if (code === CLOSE.replaced || code === CLOSE.kicked) {
      this.#stopped = true;
      if (code === CLOSE.kicked) forgetKey(this.table);
      this.standing.value = { kind: code === CLOSE.replaced ? 'replaced' : 'kicked' };
      this.#letGo();
      return;
    }
    this.#later();
  }

  #later(): void {
    this.#tries += 1;
    if (this.standing.value.kind !== 'joining' || this.#tries > 1) this.standing.value = { kind: 'offline' };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#join(), backoffMs(this.#tries, Math.random()));
  }

  #hear<K extends keyof Messages>(kind: K, message: Messages[K]): void {
    const heard = { kind, message } as { [N in keyof Messages]: { kind: N; message: Messages[N] } }[keyof Messages];
    batch(() => {
      switch (heard.kind) {
        case 'own':
          this.#hearOwn(heard.message);
          break;
        case 'report':
          this.report.value = heard.message;
          break;
        case 'talk':
          this.talk.value = merged(this.talk.value, heard.message);
          break;
        case 'end':
          this.end.value = heard.message;
          break;
        case 'notice':
          this.restarting.value = heard.message.kind === 'restarting';
          break;
      }
    });
  }

  #hearOwn(message: Messages['own']): void {
    this.own.value = ownNow(message, this.own.value);
    this.offset.value = message.now - Date.now();
    if (message.code !== '' && keyringOf(this.table).code !== message.code)
      keep({ table: this.table, code: message.code });
  }

  /** Resolves when there is a connection; to `null` when there will be none. */
  async #live(): Promise<Connection | null> {
    while (!this.#connection && !this.#stopped) await new Promise<void>(go => this.#waiters.push(go));
    return this.#connection;
  }

  /** Whoever waits for a connection looks again: there is one, or there will be none. */
  #letGo(): void {
    for (const go of this.#waiters.splice(0)) go();
  }

  /** A request was lost: the connection may be dead without having said so, as after sleep. */
  async #suspect(connection: Connection): Promise<void> {
    if (this.#connection !== connection) return;
    const alive = await connection.ask('refresh', {}, PROBE).then(
      answer => answer !== undefined,
      () => false,
    );
    if (alive || this.#connection !== connection) return;
    this.#drop();
    this.#later();
  }

  #drop(): void {
    this.#attempt += 1;
    clearTimeout(this.#timer);
    this.#connection?.leave();
    this.#connection = null;
  }

  readonly #retryNow = (): void => {
    if (!this.#stopped && !this.#connection) void this.#join();
  };

  readonly #onOffline = (): void => {
    if (this.#connection) void this.#suspect(this.#connection);
  };

  readonly #onVisible = (): void => {
    if (document.visibilityState !== 'visible') return;
    if (this.#connection) void this.#suspect(this.#connection);
    else this.#retryNow();
  };
}

/** 128 random bits, in hex. */
const newCmd = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

const isAnswer = (answer: unknown): answer is Answer =>
  typeof answer === 'object' && answer !== null && 'status' in answer;

const isReport = (answer: unknown): answer is ReportMessage =>
  typeof answer === 'object' && answer !== null && 'tracks' in answer;

/** Lines are counted for each reader, from 1; the same line may come twice. */
const merged = (known: readonly TalkLine[], lines: readonly TalkLine[]): readonly TalkLine[] => {
  const byId = new Map(known.map(line => [line.id, line]));
  for (const line of lines) byId.set(line.id, line);
  return [...byId.values()].sort((a, b) => a.id - b.id);
};
