import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ScenarioCard } from '../../shared/wire/http.ts';
import type { ReportMessage } from '../../shared/wire/messages.ts';
import type { Answer, HostCommand } from '../../shared/wire/requests.ts';
import type { HandCard } from '../model/hand.ts';
import { toggled, without } from '../model/orders.ts';
import type { Parts } from '../model/parts.ts';
import { refusalWords } from '../model/refusals.ts';
import { scenarioCard } from '../net/cards.ts';
import { Drafts } from '../net/drafts.ts';
import { recall, remember } from '../net/kept.ts';
import type { TableSession } from '../net/session.ts';
import { language, t } from '../text/words.ts';

export type Tab = 'chart' | 'press' | 'orders' | 'talks' | 'folder';
export type Sheet = 'menu' | 'brief' | 'rules' | 'glossary' | 'my-link' | 'host' | null;

const NOTHING = () => '';

/**
 * One reader's desk: the table as the session knows it, and what is only in the hand: orders being chosen, open panels,
 * the place pointed at. Panels read signals and call the verbs.
 */
export class Desk {
  readonly session: TableSession;
  readonly drafts: Drafts;
  readonly parts: ReadonlySignal<Parts | null>;

  readonly tab = signal<Tab>('chart');
  readonly sheet = signal<Sheet>(null);
  /** Turn whose reveal lies open, `null` for none. */
  readonly revealed = signal<number | null>(null);
  /** The reveal that lies open has just come, and is to be played. */
  readonly fresh = signal(false);
  /** The report that is being shown on the chart in place of the last, `null` for none. */
  readonly staged = signal<ReportMessage | null>(null);
  /** Track of which was asked why it moved, -1 for none. */
  readonly asked = signal(-1);
  /** Move whose back is read, -1 for none. */
  readonly back = signal(-1);
  /** Move for which a place is being chosen, -1 for none. */
  readonly choosing = signal(-1);
  /** Place whose orders are listed, -1 for none. */
  readonly picked = signal(-1);
  /** Place that the reader points at, -1 for none. */
  readonly pointed = signal(-1);
  /** False while the ships of a reveal still lie in port. */
  readonly sailed = signal(true);
  /** Told to screen readers. */
  readonly announced = signal('');

  /** One line about what was refused, in the language of now; '' for none. */
  readonly notice: ReadonlySignal<string>;

  readonly #saying = signal(NOTHING);
  readonly #card: Signal<ScenarioCard>;
  readonly #stops: (() => void)[];

  constructor(card: ScenarioCard, session: TableSession) {
    this.#card = signal(card);
    this.session = session;
    this.drafts = new Drafts(session, answer => this.refuse(answer));
    this.parts = computed(() => {
      const [table, own] = [session.shown.value, session.own.value];
      if (!table || !own) return null;
      return {
        card: this.card,
        table,
        own,
        report: session.report.value,
        talk: session.talk.value,
        end: session.end.value,
      };
    });
    this.notice = computed(() => this.#saying.value());
    this.#stops = [this.#followReveals(), this.#followTable(), this.#briefOnce(), this.#followLanguage()];
  }

  /** The scenario in the reader's language. */
  get card(): ScenarioCard {
    return this.#card.value;
  }

  dispose(): void {
    for (const stop of this.#stops) stop();
    this.drafts.dispose();
  }

  /** Presses a card: chooses it, takes it back, asks for its place first, or says why not. */
  press(card: HandCard, why: () => string): void {
    if (this.isLocked()) return;
    if (card.chosen >= 0) this.takeBack(card.move);
    else if (!card.open) this.say(why);
    else if (card.spots.length > 1) this.choosing.value = card.move;
    else this.order(card.move, card.spots[0].target);
  }

  order(move: number, target: number): void {
    if (this.isLocked()) return;
    const { chosen } = this.drafts;
    this.drafts.set(toggled(chosen.peek(), move, target, this.card.slots));
    this.choosing.value = -1;
    this.say(NOTHING);
  }

  takeBack(move: number): void {
    if (!this.isLocked()) this.drafts.set(without(this.drafts.chosen.peek(), move));
  }

  /** Sealed, or not in play: nothing can be chosen. */
  isLocked(): boolean {
    const parts = this.parts.peek();
    return !parts || parts.own.sealed !== null || parts.table.phase === 'lobby' || parts.table.phase === 'ended';
  }

  async seal(): Promise<void> {
    const orders = this.drafts.settle().map(([move, target]): [number, number] => [move, target]);
    this.refuse(await this.session.act('seal', { turn: this.#turn(), orders }));
  }

  async unseal(): Promise<void> {
    this.refuse(await this.session.act('unseal', { turn: this.#turn() }));
  }

  async offer(move: number, target: number): Promise<void> {
    this.refuse(await this.session.act('offer', { turn: this.#turn(), move, target }));
  }

  async agree(offer: number): Promise<void> {
    this.refuse(await this.session.act('agree', { turn: this.#turn(), offer }));
  }

  async withdraw(offer: number): Promise<void> {
    this.refuse(await this.session.act('withdraw', { turn: this.#turn(), offer }));
  }

  async command(command: HostCommand): Promise<boolean> {
    const answer = await this.session.command(command);
    this.refuse(answer);
    return answer.status === 'accepted' || answer.status === 'duplicate';
  }

  /** Opens the reveal of a turn as it stands at its end; asked about a track, with the causes of that. */
  openReveal(turn: number, asked = -1): void {
    this.fresh.value = false;
    this.asked.value = asked;
    this.revealed.value = turn;
  }

  closeReveal(): void {
    this.revealed.value = null;
    this.fresh.value = false;
    this.asked.value = -1;
    this.sailed.value = true;
  }

  /** Says why something was not done; nothing when it was. */
  refuse(answer: Answer): void {
    this.say(() => refusalWords(this.card, answer));
  }

  /** Says something in words that are found anew when another language is chosen. */
  say(words: () => string): void {
    this.#saying.value = words;
  }

  announce(text: string): void {
    // The same words twice would not be read again.
    this.announced.value = this.announced.peek() === text ? `${text} ` : text;
  }

  #turn(): number {
    return this.session.shown.peek()?.turn ?? 1;
  }

  /** A new report is played once. The one that ends the game is not: the ending comes first. */
  #followReveals(): () => void {
    const name = `far:seen:${this.session.table}`;
    let seen = Number(recall('tab', name) ?? -1);
    return effect(() => {
      const report = this.session.report.value;
      if (!report || report.turn <= seen) return;
      const fresh = report.turn > 0;
      const first = seen < 0;
      seen = report.turn;
      remember('tab', name, String(seen));
      if (!fresh || first) return;
      this.announce(t('live.revealed', { turn: report.turn }));
      if (this.session.shown.peek()?.phase === 'ended') return;
      this.tab.value = 'chart';
      this.sheet.value = null;
      this.asked.value = -1;
      this.fresh.value = true;
      this.sailed.value = false;
      this.revealed.value = report.turn;
    });
  }

  /** Whoever comes to play reads the brief of the seat first, once. */
  #briefOnce(): () => void {
    return effect(() => {
      const parts = this.parts.value;
      if (!parts || parts.own.seat < 0 || parts.table.phase === 'lobby' || parts.table.phase === 'ended') return;
      const name = `far:briefed:${this.session.table}:${parts.own.seat}`;
      if (recall('always', name) !== null) return;
      remember('always', name, '1');
      this.sheet.value = 'brief';
    });
  }

  /** Another language brings the scenario's words anew; what lies on the desk stays. */
  #followLanguage(): () => void {
    return effect(() => {
      const spoken = language.value;
      this.announced.value = '';
      const { id, hash } = this.#card.peek();
      scenarioCard(id, spoken, hash).then(
        card => {
          if (language.peek() === spoken) this.#card.value = card;
        },
        () => {
          // Until the words can be fetched, the scenario stays in the language it was in.
        },
      );
    });
  }

  /** What belongs to a turn goes with it. */
  #followTable(): () => void {
    let turn = 0;
    return effect(() => {
      const shown = this.session.shown.value;
      if (shown?.phase === 'ended' && this.fresh.peek()) this.closeReveal();
      if (!shown || shown.turn === turn) return;
      turn = shown.turn;
      this.choosing.value = -1;
      this.picked.value = -1;
      this.say(NOTHING);
    });
  }
}
