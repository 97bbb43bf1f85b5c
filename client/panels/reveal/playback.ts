import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { lengthOf, nextBeat, openAt, type Stage, type StageKind, stageAt, stepFrom } from '../../model/staging.ts';

/** Later than this, the moment has passed: everything stands there at once. */
const TOO_LATE_MS = 1500;

/**
 * Plays stages by the clock on the wall. It wakes at each beat and not in between, so that nothing runs once it has ended;
 * a page that was hidden, or a machine that slept, finds the end.
 */
export class Playback {
  readonly stages: readonly Stage[];
  /** Moment within the whole, ms; moves from beat to beat. */
  readonly at = signal(0);
  readonly playing = signal(false);
  readonly open: ReadonlySignal<Readonly<Record<StageKind, number>>>;
  readonly stage: ReadonlySignal<number>;
  readonly ended: ReadonlySignal<boolean>;

  #startedMs = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(stages: readonly Stage[]) {
    this.stages = stages;
    this.open = computed(() => openAt(stages, this.at.value));
    this.stage = computed(() => stageAt(stages, this.at.value));
    this.ended = computed(() => this.at.value >= lengthOf(stages));
    document.addEventListener('visibilitychange', this.#onVisibility);
  }

  dispose(): void {
    this.pause();
    document.removeEventListener('visibilitychange', this.#onVisibility);
  }

  play(): void {
    if (document.hidden) {
      this.skip();
      return;
    }
    this.#startedMs = performance.now() - this.at.peek();
    this.playing.value = !this.ended.peek();
    this.#wait();
  }

  pause(): void {
    clearTimeout(this.#timer);
    this.playing.value = false;
  }

  replay(): void {
    this.#goTo(0);
    this.play();
  }

  skip(): void {
    this.#goTo(lengthOf(this.stages));
  }

  /** One stage on, which then lies open, or one back, which then begins; it stands there, and does not play on. */
  step(by: 1 | -1): void {
    this.#goTo(stepFrom(this.stages, this.at.peek(), by));
  }

  #goTo(ms: number): void {
    this.pause();
    this.at.value = ms;
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (!this.playing.peek()) return;
    const due = nextBeat(this.stages, this.at.peek());
    this.#timer = setTimeout(() => this.#arrive(due), due - (performance.now() - this.#startedMs));
  }

  #arrive(due: number): void {
    const now = performance.now() - this.#startedMs;
    if (now - due > TOO_LATE_MS) {
      this.skip();
      return;
    }
    this.at.value = Math.max(due, now);
    if (this.ended.peek()) this.pause();
    else this.#wait();
  }

  readonly #onVisibility = (): void => {
    if (document.hidden && this.playing.peek()) this.skip();
  };
}
