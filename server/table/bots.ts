import { hash } from 'node:crypto';
import type { Decision, Mind, Strength } from '../../shared/bots/decision.ts';
import { saidIn, sealedIn } from '../../shared/bots/entries.ts';
import { apply } from '../../shared/engine/apply.ts';
import type { Entry } from '../../shared/engine/entry.ts';
import type { Order } from '../../shared/engine/state.ts';
import { view } from '../../shared/engine/view.ts';
import { isParty } from './messages.ts';
import type { Given, Table } from './table.ts';
import { PASSES } from './think.ts';

/** A bot is asked at most so often in one turn; then what it has said stands. */
const ASKED_AT_MOST = 8;
/** A bot that says nothing for so long passes, ms: longer than it waits for its turn to think and thinks, wherever it does. */
const PATIENCE = 30_000;

/** At a deadline bots that still think are waited for so long, ms; then what they have said stands. */
const LAST_WORD = 2_000;

interface Thought {
  readonly role: number;
  readonly stamp: string;
  readonly decision: Decision;
}

/**
 * The bots of one table. They think outside the queue, each about what its seat sees, and all act in one step: neither
 * how long one thinks nor in which order they act tells anything.
 */
export class Bots {
  readonly #table: Table;
  /** By role: what the bot was last asked about. */
  #stamps: string[] = [];
  #asked: number[] = [];
  #turn = 0;
  #thinking: Promise<readonly Thought[]> | null = null;

  constructor(table: Table) {
    this.#table = table;
  }

  /** After every step: asks the bots whose situation is new. */
  consider(): void {
    if (this.#thinking) return;
    const roles = this.#toAsk();
    if (roles.length === 0) return;
    const thinking = Promise.all(roles.map(role => this.#ask(role)));
    this.#thinking = thinking;
    thinking
      .then(() => this.#table.run(() => this.#act(thinking)))
      .catch(error => this.#table.house.log.error({ table: this.#table.id, err: error }, 'bots could not act'));
  }

  /** From within the queue, before a turn closes: lets bots that are still thinking act first. */
  async settle(): Promise<void> {
    const late = new Promise<'late'>(resolve => setTimeout(resolve, LAST_WORD, 'late').unref());
    for (let round = 0; round < ASKED_AT_MOST && this.#thinking; round++) {
      const thinking = this.#thinking;
      if ((await Promise.race([thinking, late])) === 'late') return this.#interrupt();
      await this.#act(thinking);
    }
  }

  /** What is being thought about is not waited for; all are asked anew when there is something to decide. */
  #interrupt(): void {
    this.#thinking = null;
    this.#stamps = [];
  }

  /** What a stand-in would order for a seat, in this turn alone: quickly, for the clock waits. */
  standIn(role: number): Promise<Decision> {
    const { card, scenario } = this.#table;
    const mind = { temperament: scenario.roles[role].bots[0]?.id ?? '', strength: quick(card.strength) };
    return this.#think(role, mind);
  }

  #toAsk(): number[] {
    const { card, state } = this.#table;
    if (card.paused || this.#table.gone || (card.phase !== 'talk' && card.phase !== 'orders')) return [];
    if (state.turn !== this.#turn) {
      this.#turn = state.turn;
      this.#stamps = [];
      this.#asked = [];
    }
    return card.seats.flatMap(({ bot }, role) => {
      if (bot === '' || this.#stamps[role] === this.#stamp(role)) return [];
      const mustSeal = card.phase === 'orders' && state.seats[role].sealed === null;
      return mustSeal || (this.#asked[role] ?? 0) < ASKED_AT_MOST ? [role] : [];
    });
  }

  /** All that may make a bot think again within a turn: the offers it sees, who it is, and whether it may seal. */
  #stamp(role: number): string {
    const { card, state } = this.#table;
    const offers = state.offers.filter(offer => isParty(this.#table.scenario, offer, role));
    return JSON.stringify([state.turn, card.phase === 'orders', card.seats[role].bot, offers]);
  }

  async #ask(role: number): Promise<Thought> {
    const stamp = this.#stamp(role);
    this.#stamps[role] = stamp;
    this.#asked[role] = (this.#asked[role] ?? 0) + 1;
    const { seats, strength } = this.#table.card;
    return { role, stamp, decision: await this.#think(role, { temperament: seats[role].bot, strength }) };
  }

  async #think(role: number, { temperament, strength }: Mind): Promise<Decision> {
    const { house, id, scenario, state } = this.#table;
    const seed = hash('sha256', JSON.stringify([house.store.secret, id, state.turn, role]));
    const known = scenario.roles[role].bots.some(bot => bot.id === temperament) ? temperament : '';
    const patience = new Promise<Decision>(resolve => setTimeout(resolve, PATIENCE, PASSES).unref());
    const thinking = house.think({
      owner: id,
      scenario,
      view: view(scenario, state, { kind: 'seat', role }),
      seed,
      mind: { temperament: known, strength },
    });
    return Promise.race([thinking, patience]).catch(error => {
      house.log.error({ table: id, role, err: error }, 'a bot could not think: it passes');
      return PASSES;
    });
  }

  async #act(thinking: Promise<readonly Thought[]>): Promise<void> {
    if (this.#thinking !== thinking) return;
    const thoughts = await thinking;
    this.#thinking = null;
    const fresh = thoughts.filter(({ role, stamp }) => stamp === this.#stamp(role));
    if (this.#table.card.paused || this.#table.card.phase === 'ended') {
      this.#stamps = [];
      return;
    }
    const said = fresh.flatMap(({ role, decision }) => saidIn(role, decision));
    const entries = this.#lawful([...said, ...this.#seals(fresh)]);
    if (entries.length > 0) await this.#table.step({ entries });
    else this.consider();
  }

  /** Those that seal again come first: the turn closes with the last that had not. */
  #seals(thoughts: readonly Thought[]): Entry[] {
    if (this.#table.card.phase !== 'orders') return [];
    const { seats } = this.#table.state;
    const again = thoughts.filter(({ role }) => seats[role].sealed !== null);
    const first = thoughts.filter(({ role }) => seats[role].sealed === null);
    return [
      ...again.filter(({ role, decision }) => !sameOrders(seats[role].sealed ?? [], decision.orders)),
      ...first,
    ].map(({ role, decision }) => sealedIn(role, decision));
  }

  /** Leaves out what the engine would refuse by now; a bot whose orders it refuses passes. */
  #lawful(entries: readonly Entry[]): Given[] {
    const { scenario } = this.#table;
    const taken: Given[] = [];
    let state = this.#table.state;
    const { turn } = state;
    for (const entry of entries) {
      if (state.turn !== turn || state.status === 'ended') break;
      const tries = entry.kind === 'sealed' ? [entry, { ...entry, orders: [], why: [] }] : [entry];
      for (const tried of tries) {
        const applied = apply(scenario, state, tried);
        if (!applied.ok) continue;
        state = applied.value;
        taken.push({ entry: tried });
        break;
      }
    }
    return taken;
  }
}

const quick = (strength: Strength): Strength => (strength === 'easy' ? 'easy' : 'steady');

const sameOrders = (a: readonly Order[], b: readonly Order[]): boolean => JSON.stringify(a) === JSON.stringify(b);
