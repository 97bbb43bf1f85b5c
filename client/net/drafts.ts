import { effect, signal } from '@preact/signals';
import type { WireOrders } from '../../shared/wire/messages.ts';
import type { Answer } from '../../shared/wire/requests.ts';
import { sameOrders } from '../model/orders.ts';
import { recall, remember } from './kept.ts';
import type { TableSession } from './session.ts';

/** A change rests so long before it goes out, ms: people click twice. */
const RESTS = 350;

/**
 * The orders that this seat is choosing. Every change is kept on the server, which seals a draft as it stands when time
 * runs out; until the server has it, it is kept in this tab as well.
 */
export class Drafts {
  readonly chosen = signal<WireOrders>([]);
  readonly state = signal<'kept' | 'saving'>('kept');
  readonly #session: TableSession;
  readonly #refused: (answer: Answer) => void;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #stop: () => void;

  /** @param refused - told when the server did not take a draft */
  constructor(session: TableSession, refused: (answer: Answer) => void) {
    this.#session = session;
    this.#refused = refused;
    this.#stop = effect(() => this.#follow());
  }

  set(orders: WireOrders): void {
    this.chosen.value = orders;
    this.state.value = 'saving';
    remember('tab', this.#name(), JSON.stringify(orders));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#send(), RESTS);
  }

  /** What is chosen goes out as the seal: a draft still on its way would come too late. */
  settle(): WireOrders {
    clearTimeout(this.#timer);
    this.#kept();
    return this.chosen.peek();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#stop();
  }

  /** Takes over what the server holds, unless a change of ours is still on its way to it. */
  #follow(): void {
    const [own, shown] = [this.#session.own.value, this.#session.shown.value];
    if (!own || !shown || own.seat < 0) return;
    if (shown.turn !== this.#turn) this.#turnTo(shown.turn, own.draft === null && own.sealed === null);
    if (this.state.peek() === 'saving') return;
    const held = own.sealed ?? own.draft ?? [];
    if (!sameOrders(held, this.chosen.peek())) this.chosen.value = held;
  }

  #turnTo(turn: number, empty: boolean): void {
    clearTimeout(this.#timer);
    this.#turn = turn;
    this.state.value = 'kept';
    const unsent = empty ? ordersIn(recall('tab', this.#name())) : null;
    if (unsent) this.set(unsent);
  }

  async #send(): Promise<void> {
    const [orders, turn] = [this.chosen.peek(), this.#turn];
    const answer = await this.#session.act('draft', { turn, orders: orders.map(([move, target]) => [move, target]) });
    if (turn !== this.#turn || this.chosen.peek() !== orders) return;
    if (answer.status === 'unavailable') {
      this.#timer = setTimeout(() => void this.#send(), 10 * RESTS);
      return;
    }
    this.#kept();
    if (answer.status === 'accepted' || answer.status === 'duplicate') return;
    this.chosen.value = this.#session.own.peek()?.draft ?? [];
    this.#refused(answer);
  }

  #kept(): void {
    this.state.value = 'kept';
    remember('tab', this.#name(), null);
  }

  #name(): string {
    return `far:draft:${this.#session.table}:${this.#turn}`;
  }
}

const isOrder = (read: unknown): read is readonly [number, number] =>
  Array.isArray(read) && read.length === 2 && read.every(Number.isInteger);

/** `null` for none, and for what is not as it was written. */
const ordersIn = (text: string | null): WireOrders | null => {
  try {
    const read: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(read) && read.length > 0 && read.every(isOrder) ? read : null;
  } catch {
    return null;
  }
};
