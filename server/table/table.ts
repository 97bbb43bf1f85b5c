import { apply } from '../../shared/engine/apply.ts';
import type { Entry, Rejection } from '../../shared/engine/entry.ts';
import type { Report, State } from '../../shared/engine/state.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { CLOSE } from '../../shared/wire/codes.ts';
import { type Reason, withReasons } from '../../shared/wire/reasons.ts';
import type { Answer } from '../../shared/wire/requests.ts';
import type { Log } from '../log.ts';
import {
  Conflict,
  type JournalLine,
  type PersonRow,
  type SpokenLine,
  type Store,
  type TableRow,
  type Write,
} from '../store/store.ts';
import { type Act, type Asked, actTogether } from './acts.ts';
import type { Answers } from './answers.ts';
import { Bots } from './bots.ts';
import type { Card, TableSettings } from './card.ts';
import { afterReveal, fitted, type Timing, type Timings } from './clock.ts';
import { Company } from './company.ts';
import { StateDigest } from './digest.ts';
import type { FinishGames } from './finish.ts';
import type { Link, Stage } from './link.ts';
import { tell } from './messages.ts';
import { Queue } from './queue.ts';
import { Sights } from './sights.ts';
import type { Think } from './think.ts';
import { Unavailable } from './unavailable.ts';

/** What every table of this process shares. */
export interface House {
  readonly store: Store;
  readonly log: Log;
  readonly think: Think;
  readonly finish: FinishGames;
  readonly timings: Timings;
  /** Ms a live phase has left at least when somebody comes back to it. */
  readonly leastOnRevival: number;
  readonly now: () => number;
}

/** A table as it comes out of the store. */
export interface Loaded {
  readonly row: TableRow;
  readonly scenario: Scenario;
  readonly settings: TableSettings;
  readonly card: Card;
  readonly state: State;
  readonly past: readonly Report[];
  readonly reasons: readonly Reason[];
  readonly length: number;
  readonly people: readonly PersonRow[];
  readonly talk: readonly SpokenLine[];
  readonly answers: Answers;
}

/** An entry to give to the engine, with what asked for it. */
export interface Given {
  readonly entry: Entry;
  readonly cmd?: string;
  readonly body?: string;
  /** Once it is durable; runs with the swap. */
  readonly accepted?: () => void;
  /**
   * Where there is one, a refusal leaves this entry out instead of ending the step. `overtaken`: an entry before it in the
   * same step has closed the turn.
   */
  readonly refused?: (why: Rejection | 'overtaken') => void;
}

interface Applied {
  readonly next: State;
  readonly reasons: readonly Reason[];
  readonly lines: readonly JournalLine[];
  /** What is to be told to those who asked, once the step is durable. */
  readonly told: readonly (() => void)[];
}

/** One change of a table: it happens, durably, or not at all. */
export interface Step {
  readonly entries?: readonly Given[];
  readonly card?: Card;
  readonly writes?: readonly Write[];
  /** What else changes with it; runs after the swap and before anybody is told. */
  readonly alongside?: () => void;
}

/** The living part of a table: its state, its people, its queue. It knows no transport. */
export class Table {
  readonly house: House;
  readonly scenario: Scenario;
  readonly settings: TableSettings;
  readonly company: Company;
  readonly talk: SpokenLine[];
  readonly answers: Answers;
  readonly bots: Bots;
  row: TableRow;
  card: Card;
  state: State;
  sights: Sights;
  /** Why bots did what they did; nobody is told before the end. */
  reasons: readonly Reason[];
  stage: Stage | null = null;
  /** Just out of the store: its clock may have run while no server was there. */
  fresh = true;
  /** Another process owns this table now; nothing is accepted here any more. */
  gone = false;
  /** Reports before the last one, as JSON. */
  #past: string[];
  #length: number;
  readonly #digest = new StateDigest();
  readonly #queue = new Queue<Asked>(all => actTogether(this, all));

  constructor(house: House, loaded: Loaded) {
    this.house = house;
    this.scenario = loaded.scenario;
    this.settings = loaded.settings;
    this.row = loaded.row;
    this.card = loaded.card;
    this.state = loaded.state;
    this.company = new Company(loaded.people);
    this.talk = [...loaded.talk];
    this.answers = loaded.answers;
    this.sights = new Sights(this.scenario, this.state);
    this.bots = new Bots(this);
    this.reasons = loaded.reasons;
    this.#past = loaded.past.map(report => JSON.stringify(report));
    this.#length = loaded.length;
  }

  get id(): string {
    return this.row.id;
  }

  get timing(): Timing {
    return fitted(this.house.timings[this.card.pace], this.scenario.turns.length);
  }

  /** Every report so far, the last one included. */
  get reports(): readonly Report[] {
    return [...this.#past.map(text => JSON.parse(text)), this.state.report];
  }

  get people(): ReadonlyMap<string, PersonRow> {
    return this.company.people;
  }

  get links(): ReadonlySet<Link> {
    return this.company.links;
  }

  peopleAt(role: number): PersonRow[] {
    return [...this.people.values()].filter(person => person.role === role);
  }

  /** Puts work at the end of the table's one queue. */
  run<T>(work: () => Promise<T> | T): Promise<T> {
    return this.#queue.run(work);
  }

  /** Puts what a seat asks at the end of the queue. */
  ask(link: Link, act: Act): Promise<Answer> {
    return new Promise(answer => this.#queue.add({ link, act, answer }));
  }

  /**
   * Carries out one change: apply, store, then in one synchronous block swap, show and send. Only from within the queue.
   * @throws Unavailable when it could not be stored
   */
  async step(step: Step): Promise<Result<null, Rejection>> {
    if (this.gone) throw new Unavailable();
    const now = this.house.now();
    const applied = this.#applyAll(step.entries ?? [], now);
    if (!applied.ok) return applied;
    const { next, reasons, lines, told } = applied.value;
    const closed = next.turn !== this.state.turn || next.status !== this.state.status;
    let card = step.card ?? this.card;
    if (closed) card = afterReveal(card, this.timing, next.status === 'ended', now);
    await this.#keep(lines, [...(card === this.card ? [] : [this.#cardWrite(card)]), ...(step.writes ?? [])]);

    const before = this.state;
    const begins = this.card.phase === 'lobby' && card.phase !== 'lobby';
    if (closed) this.#past.push(JSON.stringify(before.report));
    this.state = next;
    this.reasons = reasons;
    this.card = card;
    this.#length += lines.length;
    const boardChanged = next.tracks !== before.tracks || closed;
    if (boardChanged) this.sights = new Sights(this.scenario, next);
    const news = { boardShown: boardChanged || begins, ended: closed && next.status === 'ended', before };
    step.alongside?.();
    for (const tellOne of told) tellOne();
    tell(this, news);
    this.bots.consider();
    return ok(null);
  }

  /** Gives up: somebody else writes this table's journal. */
  stepDown(): void {
    if (this.gone) return;
    this.gone = true;
    this.house.log.warn({ table: this.id }, 'another process writes this table: stepping down');
    this.stage?.close(CLOSE.stepped);
  }

  #applyAll(entries: readonly Given[], now: number): Result<Applied, Rejection> {
    let next = this.state;
    let { reasons } = this;
    const lines: JournalLine[] = [];
    const told: (() => void)[] = [];
    for (const { entry, cmd = '', body = '', accepted, refused } of entries) {
      if (refused && next.turn !== this.state.turn) {
        told.push(() => refused('overtaken'));
        continue;
      }
      const applied = apply(this.scenario, next, entry);
      if (applied.ok) {
        reasons = withReasons(reasons, next, entry);
        next = applied.value;
        lines.push({ seq: this.#length + lines.length + 1, at: now, entry, digest: this.#digest.of(next), cmd, body });
        if (accepted) told.push(accepted);
      } else if (refused) told.push(() => refused(applied.error));
      else return err(applied.error);
    }
    return ok({ next, reasons, lines, told });
  }

  #cardWrite(card: Card): Write {
    const { timing } = this;
    const dueAt = timing.slow && card.deadline > 0 ? card.deadline : null;
    return { kind: 'card', table: this.id, card: JSON.stringify(card), dueAt };
  }

  async #keep(lines: readonly JournalLine[], others: readonly Write[]): Promise<void> {
    const writes = [...lines.map(line => ({ kind: 'line', table: this.id, line }) as const), ...others];
    if (writes.length === 0) return;
    try {
      await this.house.store.commit(writes);
    } catch (error) {
      if (await this.#isKept(lines)) return;
      this.house.log.error({ table: this.id, err: error }, 'a change could not be stored');
      if (error instanceof Conflict && lines.length > 0) this.stepDown();
      throw new Unavailable('not stored', { cause: error });
    }
  }

  /** After a commit of unknown fate: whether it happened after all. */
  async #isKept(lines: readonly JournalLine[]): Promise<boolean> {
    if (lines.length === 0) return false;
    try {
      const kept = await this.house.store.journal(this.id);
      return lines.every(({ seq, digest, cmd, at }) => {
        const there = kept[seq - 1];
        return there?.digest === digest && there.cmd === cmd && there.at === at;
      });
    } catch {
      return false;
    }
  }
}
