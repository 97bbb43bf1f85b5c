import { effect, signal } from '@preact/signals';
import type { ScenarioCard, TableCard } from '../../shared/wire/http.ts';
import { scenarioCard } from '../net/cards.ts';
import { claimSeat, fetchByCode, fetchTable, HttpFailure } from '../net/http.ts';
import { forgetKey, type Keyring, keep, keyringOf, readFragment, tableBy } from '../net/keys.ts';
import { Session } from '../net/session.ts';
import { Desk } from '../panels/desk.ts';
import { rename } from '../panels/route.ts';
import { language, t } from '../text/words.ts';

/** Somebody at the door looks again so often, ms. */
const LOOKS_AGAIN = 4_000;

export type Where =
  | { readonly kind: 'looking' }
  | { readonly kind: 'nowhere'; readonly why: string }
  | { readonly kind: 'outside'; readonly card: ScenarioCard; readonly table: TableCard }
  | { readonly kind: 'inside'; readonly desk: Desk };

/** Finds a table by what stands in the address, and lets the reader in with the keys that this browser holds. */
export class Doorway {
  readonly where = signal<Where>({ kind: 'looking' });
  readonly refusal = signal('');
  readonly #at: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;
  readonly #stopListening: () => void;

  /** @param at - a code, or a table's id */
  constructor(at: string) {
    this.#at = at;
    this.#takeKey();
    this.#stopListening = effect(() => {
      if (language.value !== '' && this.where.peek().kind !== 'inside') void this.look();
    });
  }

  async look(): Promise<void> {
    clearTimeout(this.#timer);
    try {
      const ring = tableBy(this.#at);
      const table = await this.#find(ring);
      const card = await scenarioCard(table.scenario, language.peek(), table.hash);
      if (this.#closed || this.where.peek().kind === 'inside') return;
      keep({ table: table.table, scenario: table.scenario });
      const held = keyringOf(table.table);
      if (held.key !== undefined || held.hostKey !== undefined) this.#enter(card, table.table);
      else this.#standOutside(card, table);
    } catch (error) {
      if (!this.#closed) this.#lost(error);
    }
  }

  /** Comes in without a seat. */
  watch(): void {
    const where = this.where.peek();
    if (where.kind === 'outside') this.#enter(where.card, where.table.table);
  }

  /** Takes a seat. @param code - the join code, for those inside; outside it stands in the address */
  async claim(role: string, name: string): Promise<void> {
    const where = this.where.peek();
    const [table, code] =
      where.kind === 'inside'
        ? [where.desk.session.table, this.#codeOf(where.desk.session.table)]
        : where.kind === 'outside'
          ? [where.table.table, this.#at.toUpperCase()]
          : ['', ''];
    try {
      const { key } = await claimSeat(table, { code, role, name });
      keep({ table, code, key, role });
      this.refusal.value = '';
      if (where.kind === 'inside') where.desk.session.again();
      else await this.look();
    } catch (error) {
      this.refusal.value = error instanceof Error ? error.message : String(error);
    }
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#stopListening();
    this.#leave();
  }

  /** A key that the table does not know, or a person taken off it, stands outside again. */
  async backOutside(): Promise<void> {
    const where = this.where.peek();
    if (where.kind === 'inside') forgetKey(where.desk.session.table);
    this.#leave();
    this.where.value = { kind: 'looking' };
    await this.look();
  }

  #codeOf(table: string): string {
    return keyringOf(table).code ?? this.#at.toUpperCase();
  }

  /** A "my link" carries its key after `#`: it goes into the browser's store, and out of the address. */
  #takeKey(): void {
    const given = readFragment(location.hash);
    if (!given) return;
    const code = /^[A-Z]{4,12}$/i.test(this.#at) ? { code: this.#at.toUpperCase() } : {};
    keep({ table: given.table, key: given.key, ...code });
    rename(location.pathname);
  }

  async #find(ring: Keyring | null): Promise<TableCard> {
    const key = ring?.key ?? ring?.hostKey;
    if (!ring || key === undefined) return fetchByCode(this.#at);
    try {
      return await fetchTable(ring.table, key);
    } catch (error) {
      if (error instanceof HttpFailure && error.code === 'unknown-key') {
        forgetKey(ring.table);
        return fetchByCode(ring.code ?? this.#at);
      }
      throw error;
    }
  }

  #enter(card: ScenarioCard, table: string): void {
    const roles = card.roles.map(({ id }) => id);
    this.where.value = { kind: 'inside', desk: new Desk(card, new Session(table, roles)) };
  }

  #standOutside(card: ScenarioCard, table: TableCard): void {
    this.where.value = { kind: 'outside', card, table };
    this.#timer = setTimeout(() => void this.look(), LOOKS_AGAIN);
  }

  #lost(error: unknown): void {
    const offline = error instanceof HttpFailure && error.code === 'offline';
    if (offline && this.where.peek().kind === 'outside') {
      this.#timer = setTimeout(() => void this.look(), LOOKS_AGAIN);
      return;
    }
    this.where.value = { kind: 'nowhere', why: error instanceof Error ? error.message : t('net.noTable') };
  }

  #leave(): void {
    const where = this.where.peek();
    if (where.kind !== 'inside') return;
    where.desk.dispose();
    where.desk.session.stop();
  }
}
